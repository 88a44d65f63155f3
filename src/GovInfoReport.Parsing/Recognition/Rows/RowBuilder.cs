namespace GovInfoReport.Parsing;

/// <summary>
/// Makes rows of pieces in the order of the document: words and figures take turns, and the words before a run of figures are its row's.
/// Rows of grids end where the grid says; in running text they end where words begin again.
/// </summary>
internal sealed class RowBuilder
{
    /// <summary>Far more than any row has: what the first ones say is enough to report it.</summary>
    public const int MaxCells = 64;

    private readonly ReadOnlyMemory<MarkedText> _marks;
    private readonly UnfinishedRow _row;
    private readonly LabelRun _words;
    private readonly RowCell[] _cells;
    private readonly ExpectedTable _expected;
    private readonly IRowTaker _taker;
    private int _count;

    public RowBuilder(Document document, LabelRun words, RowCell[] cells, ExpectedTable expected, IRowTaker taker)
    {
        _marks = document.MarkedText;
        _row = new UnfinishedRow(document.Text, words);
        (_words, _cells, _expected, _taker) = (words, cells, expected, taker);
    }

    /// <summary>Whether the label of a row came, and no figure behind it yet, in a text without marks.</summary>
    public bool AwaitsFigures => _count == 0 && _marks.IsEmpty && _row.Last.Label.IsRow;

    /// <summary>The words of the row that is not finished.</summary>
    public LabelRun Words => _words;

    /// <summary>The last piece of them.</summary>
    public Label LastLabel => _row.Last.Label;

    /// <summary>Whether the row is one of a grid.</summary>
    public bool InGrid => _row.InGrid;

    /// <summary>What there is of the row that is not finished.</summary>
    public ReadRow Unfinished => RowUpTo(int.MaxValue);

    /// <summary>A table of a grid begins: its rows are certain.</summary>
    public void BeginGrid(BlockTraits traits = BlockTraits.None)
    {
        EndRow(int.MaxValue);
        _row.InGrid = true;
        _row.GridWidth = 0;
        _taker.BeginGrid(traits);
    }

    /// <summary>The grid ends.</summary>
    public void EndGrid()
    {
        EndGridRow();
        _taker.EndGrid();
        _row.InGrid = false;
    }

    /// <summary>A row of a grid ends.</summary>
    public void EndGridRow()
    {
        EndRow(int.MaxValue);
        // The heads of table 4 name its groups for the row of figures below them.
        if (!ExpectsCases)
        {
            _taker.TakeWords(Unfinished);
            _words.Clear();
        }

        _row.Last = _row.Last.WithoutLabel();
    }

    /// <summary>A section, or the document, ends: words without figures up to here are labels without values.</summary>
    public void EndTable()
    {
        EndRow(int.MaxValue);
        _taker.EndTable(Unfinished);
        _row.ClearWords();
    }

    /// <summary>Takes a piece of text that is a cell, or may be one.</summary>
    public void AddPiece(in Block block, ReadOnlySpan<char> text)
    {
        if (TryAddDigits(block, text)) return;
        AddWidth(block);
        if (text.IsEmpty)
        {
            AddEmpty(block);
            return;
        }

        Figure figure = FigureReader.Read(text);
        if (EndsLabel(text)) return;
        if (figure.Kind != FigureKind.Words) AddCell(figure, block);
        else if (StatesValue(block) || IsInPlaceOfFigure(text, block.Row)) AddCell(new Figure { Kind = FigureKind.Unreadable }, block);
        else if (!TryAddLabelWithFigures(text, block)) AddWords(text, block);
    }

    // A bracket alone is what wraps of the label.
    private bool EndsLabel(ReadOnlySpan<char> text) => text is ['）' or ')'] && _count == 0 && !_row.InGrid && _row.Words.Count > 0;

    /// <summary>Takes a piece that is the label of a row and its figures.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryAddLabelWithFigures(ReadOnlySpan<char> text, in Block block)
    {
        if (LabelWithFigures.Find(text, out int length, out int rest) is not { } label) return false;
        BeginWords(text, block.Row, block.ColumnSpan);
        _words.Add(label, block.Column, block.ColumnSpan);
        NoteLast(label, TextPlace.Of(block, block.Start, length));
        TextPieces pieces = new(text, rest, text.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            Block place = block;
            (place.Start, place.Length, place.Source) = (block.Start + start, end - start, block.Source + start);
            AddCell(FigureReader.Read(text[start..end]), place);
        }

        return true;
    }

    private static bool StatesValue(in Block block) => (block.Traits & BlockTraits.StatesValue) != 0;

    /// <summary>Whether letters stand where a row has its figures: l2 for 12, O for 0, N/A.</summary>
    public bool IsInPlaceOfFigure(ReadOnlySpan<char> text, int line)
    {
        if (_count > 0 ? _cells[_count - 1].Line != line : _row.Last.Line != line || !_row.Last.Label.IsRow) return false;
        foreach (char c in text)
        {
            if (LabelText.Normalize(c) != '\0') return false;
        }

        return true;
    }

    /// <summary>Takes a cell that holds a few ASCII digits and nothing else: the common case by far.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryAddDigits(in Block block, ReadOnlySpan<char> text)
    {
        if (!FigureReader.TryReadDigits(text, out long digits)) return false;
        AddWidth(block);
        AddDigits(digits, block);
        return true;
    }

    /// <summary>Takes a cell that holds a label as the format writes it.</summary>
    public void AddLabel(in Block block, ReadOnlySpan<char> text, Label label)
    {
        AddWidth(block);
        BeginWords(text, block.Row, block.ColumnSpan);
        _words.Add(label, block.Column, block.ColumnSpan);
        NoteLast(label, TextPlace.Of(block));
    }

    /// <summary>Takes digits of running text.</summary>
    public void AddDigits(long digits, TextPlace place)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        cell.Figure.SetDigits(digits);
        cell.SetPlace(place);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    /// <summary>Takes a figure of running text, or what stands for one.</summary>
    public void AddCell(in Figure figure, TextPlace place)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        cell.Figure = figure;
        cell.SetPlace(place);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    /// <summary>Takes a label of running text as the format writes it.</summary>
    public void AddLabel(Label label, ReadOnlySpan<char> text, TextPlace place)
    {
        BeginWords(text, place.Line, 0);
        _words.Add(label, 0, 0);
        NoteLast(label, place);
    }

    /// <summary>Takes words of running text.</summary>
    public void AddWords(ReadOnlySpan<char> text, TextPlace place)
    {
        BeginWords(text, place.Line, 0);
        if (_words.Add(text, 0, 0)) NoteLast(_words.LabelOf(_words.Count - 1), place);
    }

    /// <summary>Takes the last figure back: it was no figure.</summary>
    public void DiscardLastCell()
    {
        if (_count > 0) _count--;
    }

    /// <summary>Goes on behind rows that were taken at once.</summary>
    /// <param name="label">The label that came after them; <see langword="null"/> where none did.</param>
    /// <param name="last">The last piece of words.</param>
    /// <param name="width">The width of the row that is not finished.</param>
    public void GoOn(Label? label, in LabelPlace last, int width)
    {
        _words.Clear();
        _row.Last = last;
        _row.Width = width;
        if (label is null) return;
        _words.Add(label, 0, 0);
        _row.PaddingBefore = 0;
    }

    /// <summary>Widens the grid to a column.</summary>
    public void WidenGrid(in Block lastCell)
    {
        if (_row.InGrid) _row.GridWidth = Math.Max(_row.GridWidth, lastCell.Column + lastCell.ColumnSpan);
    }

    private bool ExpectsCases => _expected.Table == ReportFormat.Current.Cases;

    private ReadRow RowUpTo(int nextLine) => new(_row, _cells.AsSpan(0, _count), nextLine);

    private void AddWidth(in Block block)
    {
        _row.Width += block.ColumnSpan;
        WidenGrid(block);
    }

    private void AddEmpty(in Block block)
    {
        if ((block.Traits & BlockTraits.SpanRemains) == 0) AddBlank(block);
        else if (_count > 0) _row.PaddingAfter++;
        else _row.PaddingBefore++;
    }

    private void AddBlank(in Block block)
    {
        // Blanks before a label say nothing; after it they may be blank cells.
        if (_words.Count == 0 && _count == 0 && !(_row.InGrid && ExpectsCases)) return;
        bool isPicture = (block.Traits & BlockTraits.HoldsPicture) != 0;
        AddCell(new Figure { Kind = isPicture ? FigureKind.Picture : FigureKind.Blank }, block);
    }

    // Words after figures: the row of the figures ends.
    private void BeginWords(ReadOnlySpan<char> text, int line, int columnSpan)
    {
        if (_count == 0) return;
        // "3 .危及": the blank tore the item mark off its label.
        if (FormText.EndsItemMark(text[0]) && _cells[_count - 1].Line == line) DiscardLastCell();
        // Blank cells before the label on its line are its own row's, as is the label's cell.
        int width = columnSpan;
        for (; _count > 0 && _cells[_count - 1].IsEmpty && _cells[_count - 1].Line == line; _count--)
            width += _cells[_count - 1].ColumnSpan;
        _row.Width -= width;
        EndRow(line);
        _row.Width = width;
    }

    private void AddWords(ReadOnlySpan<char> text, in Block block)
    {
        BeginWords(text, block.Row, block.ColumnSpan);
        if (_words.Add(text, block.Column, block.ColumnSpan)) NoteLast(_words.LabelOf(_words.Count - 1), TextPlace.Of(block));
    }

    private void AddDigits(long digits, in Block block)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        // Field by field: a figure made elsewhere and copied here would be read as a whole while its parts are still being written.
        cell.Figure.SetDigits(digits);
        cell.SetPlace(block);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    private void AddCell(in Figure figure, in Block block)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        cell.Figure = figure;
        cell.SetPlace(block);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    private void NoteLast(Label label, TextPlace place)
    {
        _row.PaddingBefore = 0;
        _row.Last = new LabelPlace(label, place.Start, place.Length, place.Source, place.Line);
    }

    // What is left of the marks once the document is read as it looks: figures that are wholly struck out, and characters that are not
    // certain.
    private void ObeyMarks(ref RowCell cell)
    {
        CharacterTraits traits = SeenText.TraitsOf(_marks.Span, cell.Start, cell.Length);
        FigureKind kind = (traits & CharacterTraits.Struck) != 0 ? FigureKind.Struck : FigureKind.Uncertain;
        if ((traits & (CharacterTraits.Struck | CharacterTraits.Uncertain)) != 0) cell.Figure = new Figure { Kind = kind };
    }

    private void EndRow(int nextLine)
    {
        if (_count == 0) return;
        bool isTaken = _taker.Take(RowUpTo(nextLine));
        _count = _row.PaddingAfter = 0;
        if (!isTaken) return;
        _row.Width = 0;
        _row.ClearWords();
    }
}
