namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the three tables from pieces of text in the order of the document: words and figures take turns, and the words before a run of
/// figures name its row. Rows of grids end where the grid says; in running text they end where words begin again.
/// </summary>
/// <remarks>
/// This part takes the pieces, <c>.Tokens</c> those of running text, <c>.WholeRows</c> many at once; <c>.Labels</c> finds the row, <c>.Rows</c> places the figures of a row, <c>.Disclosure</c> and <c>.Cases</c> those of
/// tables 2 and 4, <c>.HeadOrder</c> looks at the heads before them, <c>.Doubts</c> settles what only the whole table tells.
/// </remarks>
internal sealed partial class TableRecognizer
{
    private const int MaxFuzzySearches = 400;
    private const int RowWindow = 8;
    private const int MaxMisspelling = 4;

    private readonly ReadOnlyMemory<char> _text;
    private readonly DiagnosticSink _diagnostics;
    private readonly LabelRun _run;
    private readonly TableItem[] _items;
    private int _itemCount;
    private int _blankCount;
    private int _looseCount;
    private int _remainsSinceWords;
    private int _width;
    private Label _lastPiece = Label.None;
    private int _lastPieceLine;
    private int _lastPieceStart;
    private int _lastPieceLength;
    private int _lastPieceSource;
    private int _context;
    private int _nextLine;
    private int _lastRow = -1;
    private int _order;
    private int _fuzzySearches;
    private bool _inGrid;
    private bool _hasGrids;
    private bool _losesCharacters;
    private readonly bool _mayEndEarly;
    private readonly ReadOnlyMemory<MarkedText> _marks;

    public TableRecognizer(Document document, DiagnosticSink diagnostics, RecognitionBuffers buffers)
    {
        (Records, _run, _items, _heads, _headColumns) = (buffers.Records, buffers.Run, buffers.Items, buffers.Heads, buffers.HeadColumns);
        _text = document.Text;
        _mayEndEarly = document.MayEndEarly;
        _marks = document.MarkedText;
        _diagnostics = diagnostics;
    }

    /// <summary>What was read.</summary>
    public TableRecords Records { get; }

    /// <summary>The table that figures are expected to belong to, 2 to 4; 0 where that is open.</summary>
    public int Context => _context;

    /// <summary>A section begins: the row before it ends, and the section's table is expected.</summary>
    public void EnterSection(int section)
    {
        EndRow(int.MaxValue);
        EndTable();
        _context = section is >= 2 and <= 4 ? section : 0;
        _lastRow = -1;
    }

    /// <summary>A table of a grid begins: its rows are certain.</summary>
    public void BeginGrid()
    {
        EndRow(int.MaxValue);
        _inGrid = _hasGrids = true;
        BeginColumns();
    }

    /// <summary>The grid ends.</summary>
    public void EndGrid()
    {
        EndGridRow();
        _requestHeadsWereMixed = RequestHeadsAreMixed;
        _inGrid = false;
    }

    /// <summary>A row of a grid ends.</summary>
    public void EndGridRow()
    {
        EndRow(int.MaxValue);
        // The heads of table 4 name its groups for the row of figures below them.
        if (_context != 4)
        {
            NoteHeads();
            _run.Clear();
        }

        _lastPiece = Label.None;
    }

    /// <summary>Takes a piece of text that is a cell, or may be one.</summary>
    public void AddPiece(in Block block, ReadOnlySpan<char> text)
    {
        if (TryAddFigure(block, text)) return;
        AddWidth(block);
        if (text.IsEmpty)
        {
            if ((block.Traits & BlockTraits.SpanRemains) == 0) AddBlank(block);
            else if (_itemCount > 0) _remainsAfter[_context]++;
            else _remainsSinceWords++;
            return;
        }

        Figure figure = FigureReader.Read(text);
        if (figure.Kind == FigureKind.Words)
        {
            AddWords(text, block.Start, block.Source, block.Row, block.ColumnSpan);
            NoteHeadColumn(block);
            return;
        }

        AddItem(figure, block);
    }

    /// <summary>Takes a cell that holds a few ASCII digits and nothing else: the common case by far.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryAddFigure(in Block block, ReadOnlySpan<char> text)
    {
        if (!FigureReader.TryReadDigits(text, out long digits)) return false;
        AddWidth(block);
        AddPlain(digits, block);
        return true;
    }

    /// <summary>Takes a cell that holds a label as the format writes it.</summary>
    public void AddLabel(in Block block, ReadOnlySpan<char> text, Label label)
    {
        AddWidth(block);
        AddLabel(label, text, block.Start, block.Source, block.Row, block.ColumnSpan);
        NoteHeadColumn(block);
    }

    /// <summary>The document ends.</summary>
    public void End()
    {
        EndRow(int.MaxValue);
        EndTable();
        SettleDoubts();
    }

    private void AddWidth(in Block block)
    {
        _width += block.ColumnSpan;
        if (_inGrid) _gridWidth = Math.Max(_gridWidth, block.Column + block.ColumnSpan);
    }

    private void AddLabel(Label label, ReadOnlySpan<char> text, int start, int source, int line, int columnSpan)
    {
        BeginWords(text, line, columnSpan);
        _run.Add(label);
        _lastPiece = label;
        NoteLastPiece(start, text.Length, source, line);
    }

    private void AddWords(ReadOnlySpan<char> text, int start, int source, int line, int columnSpan)
    {
        BeginWords(text, line, columnSpan);
        if (!_run.Add(text)) return;
        _lastPiece = _run.LabelOf(_run.Count - 1);
        NoteLastPiece(start, text.Length, source, line);
    }

    // Words after figures: the row of the figures ends.
    private void BeginWords(ReadOnlySpan<char> text, int line, int columnSpan)
    {
        if (_itemCount == 0) return;
        // "3 .危及": the blank tore the item mark off its label.
        if (text[0] is '.' or '．' or '、' or ')' or '）' && _items[_itemCount - 1].Line == line) ForgetLastItem();
        // Blank cells before the label on its line are its own row's, as is the label's cell.
        int width = columnSpan;
        for (; _itemCount > 0 && _items[_itemCount - 1].IsEmpty && _items[_itemCount - 1].Line == line; ForgetLastItem()) width += _items[_itemCount - 1].ColumnSpan;
        _width -= width;
        EndRow(line);
        _width = width;
    }

    private void NoteLastPiece(int start, int length, int source, int line)
    {
        _remainsSinceWords = 0;
        (_lastPieceLine, _lastPieceStart, _lastPieceLength, _lastPieceSource) = (line, start, length, source);
    }

    private void AddBlank(in Block block)
    {
        // Blanks before a label say nothing; after it they may be blank cells.
        if (_run.Count == 0 && _itemCount == 0 && !(_inGrid && _context == 4)) return;
        bool isPicture = (block.Traits & BlockTraits.HoldsPicture) != 0;
        AddItem(new Figure { Kind = isPicture ? FigureKind.Picture : FigureKind.Blank }, block);
    }

    private void AddItem(in Figure figure, in Block block)
    {
        if (_itemCount == RecognitionBuffers.MaxItems) return;
        ref TableItem item = ref _items[_itemCount++];
        item.Figure = figure;
        item.Stand(block);
        CountItem(ref item);
    }

    private void AddItem(in Figure figure, int start, int length, int source, int line)
    {
        if (_itemCount == RecognitionBuffers.MaxItems) return;
        ref TableItem item = ref _items[_itemCount++];
        item.Figure = figure;
        item.Stand(start, length, source, line);
        CountItem(ref item);
    }

    // Field by field: a figure made elsewhere and copied here would be read as a whole while its parts are still being written.
    private void AddPlain(long digits, in Block block)
    {
        if (_itemCount == RecognitionBuffers.MaxItems) return;
        ref TableItem item = ref _items[_itemCount++];
        item.Figure.SetPlain(digits);
        item.Stand(block);
        CountItem(ref item);
    }

    private void AddPlain(long digits, int start, int length, int source, int line)
    {
        if (_itemCount == RecognitionBuffers.MaxItems) return;
        ref TableItem item = ref _items[_itemCount++];
        item.Figure.SetPlain(digits);
        item.Stand(start, length, source, line);
        CountItem(ref item);
    }

    private void CountItem(ref TableItem item)
    {
        if (_marks.Length > 0) ObeyMarks(ref item);
        if (item.IsBlank) _blankCount++;
        if (item.IsLoose) _looseCount++;
    }

    // What is left of the marks once the document is read as it looks: figures that are wholly struck out, and characters that are not certain.
    private void ObeyMarks(ref TableItem item)
    {
        CharacterTraits traits = SeenText.TraitsOf(_marks.Span, item.Start, item.Length);
        FigureKind kind = (traits & CharacterTraits.Struck) != 0 ? FigureKind.Struck : FigureKind.Uncertain;
        if ((traits & (CharacterTraits.Struck | CharacterTraits.Uncertain)) != 0) item.Figure = new Figure { Kind = kind };
    }

    private void EndRow(int nextLine)
    {
        if (_itemCount == 0) return;
        _nextLine = nextLine;
        Span<TableItem> items = _items.AsSpan(0, _itemCount);
        bool isBlank = _blankCount == _itemCount;
        Label label = FindLabel(exactly: isBlank);
        NoteHeads();
        if (isBlank && !label.IsRow)
        {
            // Blank cells of a table's head: its words go on.
            ForgetItems();
            return;
        }

        if (!_inGrid && _looseCount > 0 && _looseCount < _itemCount) items = DropLoose(items);
        NoteSkippedLabels(label);
        bool together = _inGrid || (items[0].Line == items[^1].Line && _lastPieceLine == items[0].Line && nextLine != items[0].Line);
        if (_context == 4) PlaceCases(items);
        else if (label.Role == LabelRole.Row && label.Table == 2) PlaceDisclosure(label.Row, items, together);
        else if (label.Role == LabelRole.LegacyRow) PlaceLegacy(label, items);
        else if (label.Role == LabelRole.Row && label.Table == 3) PlaceRequests(label.Row, items, together);
        else if (label.Role == LabelRole.Group && label.Table == 3) PlaceGroup(items);
        else PlaceOrphans(items);
        if (label.IsRow && label.Table != 4) NoteLabel(label.Row);
        ForgetRow();
    }

    private void ForgetRow()
    {
        ForgetItems();
        _width = 0;
        _run.Clear();
        _lastPiece = Label.None;
    }

    private void ForgetItems() => _itemCount = _blankCount = _looseCount = 0;

    private void ForgetLastItem()
    {
        ref readonly TableItem last = ref _items[--_itemCount];
        if (last.IsBlank) _blankCount--;
        if (last.IsLoose) _looseCount--;
    }

    // Among cells that separators set apart, a figure on a line of its own is a page number or another stray.
    private static Span<TableItem> DropLoose(Span<TableItem> items)
    {
        int kept = 0;
        foreach (ref readonly TableItem item in items)
        {
            if (!item.IsLoose) items[kept++] = item;
        }

        return items[..kept];
    }

    // Words without figures up to the end of a section: their labels have no values.
    private void EndTable()
    {
        NoteHeads();
        NoteSkippedLabels(Label.None);
        _run.Clear();
        _lastPiece = Label.None;
    }

    private ReadOnlySpan<char> TextOf(in TableItem item) => _text.Span.Slice(item.Start, item.Length);

    private string TextOf(ReadOnlySpan<TableItem> items)
    {
        System.Text.StringBuilder text = new();
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0) text.Append(" | ");
            text.Append(TextOf(items[i]));
        }

        return text.ToString();
    }
}
