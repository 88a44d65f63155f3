namespace GovInfoReport.Parsing;

/// <content>Paragraphs, in the body and in cells.</content>
internal sealed partial class WordBodyReader
{
    private ParagraphState _paragraph;
    private bool _isInParagraph;
    private int _paragraphNumber;

    private int CurrentSource => _tableDepth > 0 ? _map.Cell(Table.RowEntry, Table.Column) : _paragraphNumber;

    /// <summary>Whether paragraphs make up the text of a cell.</summary>
    private bool IsInCellText => _tableDepth > 0 && Table.Cell is { IsOpen: true, IsLayout: false };

    private void OpenParagraph()
    {
        if (_isInParagraph)
        {
            // Not allowed; the inner text is kept, set apart.
            AppendSign('\n');
            return;
        }

        if (_tableDepth == 0 && _textBoxes.Count == 0) _paragraphNumber++;
        if (_paragraph.IsContinued) ContinueParagraph();
        else _paragraph = NewParagraph();
        _isInParagraph = true;
        _look = _paragraph.Look;
        Push(WordFrameKind.Paragraph);
        if (_reader.IsEmptyElement) CloseParagraph();
    }

    private ParagraphState NewParagraph()
    {
        (int mark, int start) = NewPlace();
        return new ParagraphState { Mark = mark, Start = start, Source = CurrentSource, Look = _looks.Enter(null, StyleOfTable, null) };
    }

    private (int Mark, int Start) NewPlace()
    {
        int mark = _document.Length;
        if (IsInCellText && mark > Table.Cell.Start) _document.Append('\n');
        return (mark, _document.Length);
    }

    private WordStyle? StyleOfTable => _tableDepth > 0 ? Table.Style : null;

    /// <summary>The mark of the paragraph before was deleted: in the final state both are one, with the properties of the second.</summary>
    private void ContinueParagraph()
    {
        _paragraph.IsContinued = _paragraph.IsDirty = false;
        _paragraph.Fields = 0;
        _paragraph.Look = _looks.Enter(null, StyleOfTable, null);
    }

    private void CloseParagraph()
    {
        _isInParagraph = false;
        if (!_paragraph.IsContinued) FinishParagraph();
    }

    private void FinishContinuedParagraph()
    {
        if (_paragraph.IsContinued) FinishParagraph();
    }

    private void FinishParagraph()
    {
        _paragraph.IsContinued = false;
        int length = _document.Text[_paragraph.Start..].TrimEnd().Length;
        if (length == 0)
        {
            _document.Truncate(_paragraph.Mark);
            _marks.Take();
            return;
        }

        _document.Truncate(_paragraph.Start + length);
        _marks.Flush(_document, _paragraph.Start);
        if (IsInCellText)
        {
            Table.Cell.Paragraphs.Add((_paragraph.Start, length));
            return;
        }

        AddLines(_paragraph.Start, length, _paragraph.Source);
    }

    // A heading may stand behind a break of the line, as where a page was pasted: each line is a paragraph.
    private void AddLines(int start, int length, int source)
    {
        for (int from = start, end = start + length; from < end;)
        {
            ReadOnlySpan<char> line = _document.Text[from..end];
            int feed = line.IndexOf('\n');
            if (feed >= 0) line = line[..feed];
            int first = from + (from == start ? 0 : line.Length - line.TrimStart().Length), last = from + line.TrimEnd().Length;
            from += line.Length + 1;
            if (last > first) _document.AddParagraph(first, last - first, source, 0);
        }
    }

    private void ReadParagraphProperties()
    {
        if (_reader.IsEmptyElement || !_isInParagraph) return;
        int depth = _reader.Depth;
        int? listId = null, listLevel = null;
        int? fill = null;
        bool isMarkHidden = false;
        WordStyle? style = null;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.ParagraphStyle)) style = _parts.Styles.Find(_reader.Attribute(_names.Value));
            else if (ReferenceEquals(name, _names.NumberingId)) listId = _reader.Integer(_names.Value);
            else if (ReferenceEquals(name, _names.Level)) listLevel = _reader.Integer(_names.Value);
            else if (ReferenceEquals(name, _names.Shading) && _reader.Depth == depth + 1) fill = _parts.Colors.ReadFill(_reader, _names);
            else if (!TryReadMark(name, ref isMarkHidden)) SkipOfOthers(name);
        }

        _paragraph.Fill = fill;
        _look = _paragraph.Look = _looks.Enter(style, StyleOfTable, fill);
        if (!isMarkHidden && !_paragraph.IsContinued) AppendNumberOf(listId, listLevel, style);
    }

    // What becomes of the mark at the end of the paragraph.
    private bool TryReadMark(string name, ref bool isHidden)
    {
        if (ReferenceEquals(name, _names.Deleted) || ReferenceEquals(name, _names.MovedAway)) _paragraph.IsContinued = true;
        else if (ReferenceEquals(name, _names.Vanish) || ReferenceEquals(name, _names.SpecialVanish))
            isHidden |= _reader.IsOn(_names.Value);
        else return false;
        return true;
    }

    // What the section has, and what the paragraph had once.
    private void SkipOfOthers(string name)
    {
        if (ReferenceEquals(name, _names.SectionProperties) || ReferenceEquals(name, _names.OldParagraph)
            || ReferenceEquals(name, _names.OldRun)) _reader.Skip();
    }

    // A list of its own comes before that of its style.
    private void AppendNumberOf(int? listId, int? listLevel, WordStyle? style)
    {
        if (listId is not null) AppendNumber(listId, listLevel ?? 0, null);
        else if (style is not null) AppendNumber(style.ListId, listLevel ?? style.ListLevel, style.ListStyle);
    }

    /// <summary>Puts the number of an auto-numbered paragraph, such as 一、, before its text; an empty paragraph shows it too.</summary>
    private void AppendNumber(int? listId, int? level, string? style)
    {
        if (listId is null or 0 || IsInMergedAwayCell) return;
        string number = _parts.Numbering.Next(listId.Value, level, style);
        if (number.Length == 0) return;
        string before = _document.Text[_paragraph.Start..].ToString(); // only after a paragraph whose mark was deleted
        _document.Work.Add(before.Length);
        _document.Truncate(_paragraph.Start);
        _document.Append(number);
        _paragraph.IsAfterNumber = true;
        if (before.Length == 0) return;
        (int Start, int Length, SeenRun Run)[] marks = _marks.Take();
        AppendText(before);
        _marks.Put(marks);
        _marks.Shift(_document.Length - _paragraph.Start - before.Length);
    }
}
