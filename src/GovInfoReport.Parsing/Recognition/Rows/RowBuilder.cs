namespace GovInfoReport.Parsing;

/// <summary>
/// Makes rows of pieces in the order of the document: words and figures take turns, and the words before a run of figures are its row's.
/// Rows of grids end where the grid says; in running text they end where words begin again.
/// </summary>
internal sealed class RowBuilder
{
    /// <summary>Far more than any row has: what the first ones say is enough to report it.</summary>
    public const int MaxCells = 64;

    private readonly ReadOnlyMemory<char> _text;
    private readonly ReadOnlyMemory<MarkedText> _marks;
    private readonly LabelRun _words;
    private readonly RowCell[] _cells;
    private readonly ExpectedTable _expected;
    private readonly IRowTaker _taker;
    private int _count;
    private LabelPlace _last = new(Label.None, 0, 0, 0, 0);
    private int _paddingBefore;
    private int _paddingAfter;
    private int _width;
    private int _gridWidth;
    private bool _inGrid;

    public RowBuilder(Document document, LabelRun words, RowCell[] cells, ExpectedTable expected, IRowTaker taker)
    {
        (_text, _marks) = (document.Text, document.MarkedText);
        (_words, _cells, _expected, _taker) = (words, cells, expected, taker);
    }

    /// <summary>Whether the label of a row came, and no figure behind it yet, in a text without marks.</summary>
    public bool AwaitsFigures => _count == 0 && _marks.IsEmpty && _last.Label.IsRow;

    /// <summary>What there is of the row that is not finished.</summary>
    public ReadRow Unfinished => RowUpTo(int.MaxValue);

    /// <summary>A table of a grid begins: its rows are certain.</summary>
    public void BeginGrid()
    {
        EndRow(int.MaxValue);
        _inGrid = true;
        _gridWidth = 0;
        _taker.BeginGrid();
    }

    /// <summary>The grid ends.</summary>
    public void EndGrid()
    {
        EndGridRow();
        _taker.EndGrid();
        _inGrid = false;
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

        _last = _last.WithoutLabel();
    }

    /// <summary>A section, or the document, ends: words without figures up to here are labels without values.</summary>
    public void EndTable()
    {
        EndRow(int.MaxValue);
        _taker.EndTable(Unfinished);
        _words.Clear();
        _last = _last.WithoutLabel();
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
        if (figure.Kind != FigureKind.Words) AddCell(figure, block);
        else if (IsInPlaceOfFigure(text, block)) AddCell(new Figure { Kind = FigureKind.Unreadable }, block);
        else if (!TryAddLabelWithFigures(text, block)) AddWords(text, block, block.Column, block.ColumnSpan);
    }

    /// <summary>Takes a piece that is the label of a row and its figures.</summary>
    /// <returns>Whether it is.</returns>
    public bool TryAddLabelWithFigures(ReadOnlySpan<char> text, in Block block)
    {
        if (LabelWithFigures.Find(text, out int length, out int rest) is not { } label) return false;
        AddLabel(label, text[..length], block, block.ColumnSpan);
        TextPieces pieces = new(text, rest, text.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            Block place = block;
            (place.Start, place.Length, place.Source) = (block.Start + start, end - start, block.Source + start);
            AddCell(FigureReader.Read(text[start..end]), place);
        }

        return true;
    }

    /// <summary>Whether letters stand where a row has its figures: l2 for 12, O for 0, N/A.</summary>
    public bool IsInPlaceOfFigure(ReadOnlySpan<char> text, in Block place)
    {
        if (_count > 0 ? _cells[_count - 1].Line != place.Row : _last.Line != place.Row || !_last.Label.IsRow) return false;
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
        AddLabel(label, text, block, block.ColumnSpan);
    }

    /// <summary>Takes digits at a place that may be a part of a block's.</summary>
    public void AddDigits(long digits, in Block place)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        // Field by field: a figure made elsewhere and copied here would be read as a whole while its parts are still being written.
        cell.Figure.SetDigits(digits);
        cell.SetPlace(place);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    /// <summary>Takes a figure, or what stands for one.</summary>
    public void AddCell(in Figure figure, in Block place)
    {
        if (_count == MaxCells) return;
        ref RowCell cell = ref _cells[_count++];
        cell.Figure = figure;
        cell.SetPlace(place);
        if (_marks.Length > 0) ObeyMarks(ref cell);
    }

    /// <summary>Takes a label as the format writes it.</summary>
    public void AddLabel(Label label, ReadOnlySpan<char> text, in Block place, int columnSpan)
    {
        BeginWords(text, place.Row, columnSpan);
        _words.Add(label, place.Column, columnSpan);
        NoteLast(label, place, text.Length);
    }

    /// <summary>Takes words.</summary>
    public void AddWords(ReadOnlySpan<char> text, in Block place, int column, int columnSpan)
    {
        BeginWords(text, place.Row, columnSpan);
        if (_words.Add(text, column, columnSpan)) NoteLast(_words.LabelOf(_words.Count - 1), place, text.Length);
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
        _last = last;
        _width = width;
        if (label is null) return;
        _words.Add(label, 0, 0);
        _paddingBefore = 0;
    }

    /// <summary>Widens the grid to a column.</summary>
    public void WidenGrid(in Block lastCell)
    {
        if (_inGrid) _gridWidth = Math.Max(_gridWidth, lastCell.Column + lastCell.ColumnSpan);
    }

    private bool ExpectsCases => _expected.Table == ReportFormat.Current.Cases;

    private ReadRow RowUpTo(int nextLine) => new()
    {
        Text = _text.Span,
        Words = _words,
        Cells = _cells.AsSpan(0, _count),
        Last = _last,
        NextLine = nextLine,
        Width = _width,
        PaddingBefore = _paddingBefore,
        PaddingAfter = _paddingAfter,
        InGrid = _inGrid,
        GridWidth = _gridWidth,
    };

    private void AddWidth(in Block block)
    {
        _width += block.ColumnSpan;
        WidenGrid(block);
    }

    private void AddEmpty(in Block block)
    {
        if ((block.Traits & BlockTraits.SpanRemains) == 0) AddBlank(block);
        else if (_count > 0) _paddingAfter++;
        else _paddingBefore++;
    }

    private void AddBlank(in Block block)
    {
        // Blanks before a label say nothing; after it they may be blank cells.
        if (_words.Count == 0 && _count == 0 && !(_inGrid && ExpectsCases)) return;
        bool isPicture = (block.Traits & BlockTraits.HoldsPicture) != 0;
        AddCell(new Figure { Kind = isPicture ? FigureKind.Picture : FigureKind.Blank }, block);
    }

    // Words after figures: the row of the figures ends.
    private void BeginWords(ReadOnlySpan<char> text, int line, int columnSpan)
    {
        if (_count == 0) return;
        // "3 .危及": the blank tore the item mark off its label.
        if (ItemMarks.IsEnd(text[0]) && _cells[_count - 1].Line == line) DiscardLastCell();
        // Blank cells before the label on its line are its own row's, as is the label's cell.
        int width = columnSpan;
        for (; _count > 0 && _cells[_count - 1].IsEmpty && _cells[_count - 1].Line == line; _count--)
            width += _cells[_count - 1].ColumnSpan;
        _width -= width;
        EndRow(line);
        _width = width;
    }

    private void NoteLast(Label label, in Block place, int length)
    {
        _paddingBefore = 0;
        _last = new LabelPlace(label, place.Start, length, place.Source, place.Row);
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
        _count = _paddingAfter = 0;
        if (!isTaken) return;
        _width = 0;
        _words.Clear();
        _last = _last.WithoutLabel();
    }
}
