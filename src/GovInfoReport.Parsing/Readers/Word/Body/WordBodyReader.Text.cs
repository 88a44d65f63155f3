namespace GovInfoReport.Parsing;

/// <content>Runs: text, symbols, breaks, tabs.</content>
internal sealed partial class WordBodyReader
{
    private readonly ParagraphMarks _marks = new();
    private SeenRun _look;

    /// <summary>
    /// Whether text belongs to the paragraph being read. The result of a field inside another field's instruction is only an operand.
    /// </summary>
    private bool IsShown => _isInParagraph && !_look.IsHidden && _paragraph.Fields >> 1 == 0;

    private void ReadRunProperties()
    {
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        WordStyle? style = null;
        RunLook own = default;
        while (_reader.ReadInside(depth))
        {
            if (!_reader.IsElement) continue;
            string name = _reader.Name;
            if (ReferenceEquals(name, _names.RunStyle)) style = _parts.Styles.Find(_reader.Attribute(_names.Value));
            else if (ReferenceEquals(name, _names.OldRun)) _reader.Skip();
            else if (_names.IsKnown(_reader.Namespace)) own.Read(_reader, _names, _parts.Colors);
        }

        _look = _looks.See(own, style, _paragraph.Fill);
    }

    private void ReadText()
    {
        if (_reader.IsEmptyElement) return;
        int depth = _reader.Depth;
        bool isShown = IsShown;
        while (_reader.ReadInside(depth))
        {
            if (!isShown || !_reader.IsText) continue;
            for (ReadOnlySpan<char> chunk = _reader.ReadTextChunk(); chunk.Length > 0; chunk = _reader.ReadTextChunk())
            {
                if (_look.Font == SymbolFont.None && !chunk.ContainsAnyInRange('\uE000', '\uF8FF')) AppendText(chunk);
                else foreach (char c in chunk) AppendSymbol(_look.Font, c);
            }
        }
    }

    private void AppendText(ReadOnlySpan<char> text) => AppendText(text, CharacterTraits.None);

    private void AppendText(ReadOnlySpan<char> text, CharacterTraits traits)
    {
        if (_document.Length == _paragraph.Start) text = text.TrimStart();
        else if (_paragraph.IsAfterNumber)
        {
            text = text.TrimStart();
            if (text.IsEmpty) return;
            // “1.” before “5” is a list number before a figure, not 1.5.
            if (char.IsDigit(text[0]) && _document.Text[^1] != '\t') _document.Append('\t');
            _paragraph.IsAfterNumber = false;
        }

        traits |= _look.Traits | _around;
        if (_paragraph.IsDirty || (_tableDepth > 0 && Table.IsRowHidden)) traits |= CharacterTraits.Uncertain;
        if (traits != CharacterTraits.None) _marks.Add(_document.Length - _paragraph.Start, text.Length, _look with { Traits = traits });
        _document.Append(text);
    }

    private void AppendSign(char sign)
    {
        if (IsShown) AppendText([sign]);
    }

    private void AppendSymbol(SymbolFont font, int code)
    {
        if (!IsShown) return;
        char shown = SymbolFonts.CharacterOf(font, code);
        AppendText([shown], shown == SymbolFonts.NoCharacter ? CharacterTraits.Uncertain : CharacterTraits.None);
    }

    private void ReadSymbol()
    {
        SymbolFont font = SymbolFonts.Tell(_reader.Attribute(_names.SymbolFont));
        ReadOnlySpan<char> code = _reader.Attribute(_names.SymbolCode);
        bool isCode = ushort
            .TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture,
                out ushort symbol);
        AppendSymbol(font, isCode ? symbol : SymbolFonts.NoCharacter);
    }

    /// <summary>
    /// The mark of a note behind a figure is handed over: without it nobody would know that there is one. Elsewhere it says nothing.
    /// </summary>
    private void ReadNoteReference(ref int count, string format)
    {
        if (_reader.Attribute(_names.HasOwnMark) is "1" or "true" or "on")
        {
            _look = _look with { Traits = _look.Traits | CharacterTraits.Raised };
            return;
        }

        string mark = NumberFormats.Write(++count, format);
        bool isBehindFigure = IsShown && IsInCellText && _document.Length > _paragraph.Start && char.IsDigit(_document.Text[^1]);
        if (!isBehindFigure) return;
        bool isEndnote = ReferenceEquals(_reader.Name, _names.EndnoteReference);
        _figureNotes.Add(isEndnote, _reader.Attribute(_names.NoteId).ToString(), mark);
        AppendText(mark, CharacterTraits.Raised);
    }
}
