namespace GovInfoReport.Parsing;

/// <content>The cells of tables.</content>
internal sealed partial class HtmlBlockWriter
{
    private const int LongestFrame = 60;

    /// <summary>Adds a whole cell of mere text to the innermost table.</summary>
    /// <param name="tag">The cell's start tag.</param>
    /// <param name="raw">The text as written.</param>
    /// <param name="source">Where it stands in the page.</param>
    public void AddCell(in HtmlCellTag tag, ReadOnlySpan<char> raw, int source)
    {
        BeginCell(tag, source);
        Append(raw, source);
        EndCell();
    }

    /// <summary>Copies mere text, without counting it as written, for <see cref="AddCopiedCell"/>.</summary>
    /// <param name="html">The page from the text on.</param>
    /// <returns>The length of the text; -1 where it is none to be copied just as it is.</returns>
    public int CopyText(ReadOnlySpan<char> html) => _line.IsEmpty ? _line.CopyText(html) : -1;

    /// <summary>Adds a whole cell to the innermost table whose text was just copied.</summary>
    /// <param name="tag">The cell's start tag.</param>
    /// <param name="source">Where the text stands in the page.</param>
    /// <param name="length">Its length.</param>
    public void AddCopiedCell(in HtmlCellTag tag, int source, int length)
    {
        int column = PlaceCell(tag, source, out int columnSpan);
        AddCell(tag.RowSpan, column, columnSpan, _document.Length, length, source, length);
        _document.Advance(length);
    }

    /// <summary>Starts a cell of the innermost table.</summary>
    /// <param name="tag">The cell's start tag.</param>
    /// <param name="source">Where its content starts in the page.</param>
    public void BeginCell(in HtmlCellTag tag, int source)
    {
        int column = PlaceCell(tag, source, out int columnSpan);
        HtmlTable table = _table!;
        table.Column = column;
        table.RowSpan = tag.RowSpan;
        table.ColumnSpan = columnSpan;
        table.CellSource = source;
        table.FirstBlock = _document.BlockCount;
        table.HoldsPicture = false;
        SetTextPlace(HtmlTable.Place.Cell);
    }

    private int PlaceCell(in HtmlCellTag tag, int source, out int columnSpan)
    {
        EndLine();
        columnSpan = tag.ColumnSpan;
        int column = _table!.Grid.Place(tag.RowSpan, ref columnSpan);
        if (columnSpan != tag.ColumnSpan || column == HtmlTableGrid.MaxColumns) bounds.ReportColumns(source);
        _line.FollowsLine = false;
        return column;
    }

    /// <summary>Ends the open cell of the innermost table.</summary>
    public void EndCell()
    {
        if (!IsInCell || _cellLineCount > 0) EndLine();
        if (IsInCell)
        {
            if (_cellLineCount > 0)
            {
                ref Block first = ref _cellLines[0], last = ref _cellLines[_cellLineCount - 1];
                AddCell(first.Start, last.End - first.Start, first.Source, last.Source + last.SourceLength - first.Source);
            }
            else if (!_line.IsEmpty)
            {
                _line.Trim();
                AddCell(_line.Start, _document.Length - _line.Start, _line.Source, _line.SourceEnd - _line.Source);
            }
            else
            {
                AddCell(_document.Length, 0, _table!.CellSource, 0);
            }

            _line.Clear();
            _cellLineCount = 0;
            _line.FollowsLine = false;
            if (_imageCount > 0) AddImages();
        }
        else if (_table!.TextPlace == HtmlTable.Place.LayoutCell && !_document.IsFull && _fostered.IsEmpty)
        {
            UnpackNestedCells(_table);
        }

        SetTextPlace(HtmlTable.Place.BeforeTable);
        if (_metadataOfCell is { Count: > 0 }) AddMetadataOfCell();
    }

    /// <summary>Adds columns to the innermost table.</summary>
    /// <param name="count">How many.</param>
    /// <param name="areCollapsed">Whether they are taken out of it.</param>
    public void AddColumns(int count, bool areCollapsed) => _table!.Columns.Add(count, areCollapsed);

    private ref Block NewCellLine()
    {
        if (_cellLineCount == _cellLines.Length) PooledArray.Grow(ref _cellLines, _cellLineCount, _cellLineCount + 1);
        _line.FollowsLine = true;
        ref Block line = ref _cellLines[_cellLineCount++];
        line = default;
        return ref line;
    }

    private void AddCell(int start, int length, int source, int sourceLength)
    {
        HtmlTable table = _table!;
        AddCell(table.RowSpan, table.Column, table.ColumnSpan, start, length, source, sourceLength, table.HoldsPicture
            ? BlockTraits.HoldsPicture : BlockTraits.None);
    }

    private void AddCell(int rowSpan, int column, int columnSpan, int start, int length, int source, int sourceLength,
        BlockTraits traits = BlockTraits.None)
    {
        if (_table!.Columns.AnyCollapsed && !_table.Columns.TryPlace(ref column, ref columnSpan)) return;
        HtmlTableGrid grid = _table!.Grid;
        int index = _document.BlockCount;
        ref Block cell = ref _document.Add();
        cell.Kind = BlockKind.Cell;
        cell.Start = start;
        cell.Length = length;
        cell.Source = source;
        cell.SourceLength = sourceLength;
        cell.Row = grid.Row;
        cell.Column = (ushort)column;
        cell.RowSpan = (ushort)Math.Max(1, rowSpan);
        cell.ColumnSpan = (ushort)columnSpan;
        cell.Traits = traits;
        if (rowSpan != 1 && index < _document.BlockCount) grid.SetBlock(index);
    }

    // A table of one short cell is a frame around a figure or a label: its text is text of the cell that it stands in.
    private bool TryKeepFrame(HtmlTable table)
    {
        if (_table is not { TextPlace: HtmlTable.Place.LayoutCell } around || around.LayoutBlock != table.StartBlock || _imageCount > 0
            || _document.BlockCount != table.StartBlock + 2 || _fostered.IsFor(table.StartBlock)) return false;
        Block cell = _document.Blocks[^1];
        if (cell.Kind != BlockKind.Cell || cell.Length > LongestFrame) return false;
        _document.TruncateTable(table.StartBlock);
        around.HoldsPicture |= (cell.Traits & BlockTraits.HoldsPicture) != 0;
        around.HoldsPictures |= around.HoldsPicture;
        SetTextPlace(HtmlTable.Place.Cell);
        if (cell.Length == 0) return true;
        Block line = new() { Kind = BlockKind.Paragraph, Start = cell.Start, Length = cell.Length };
        NewCellLine() = line with { Source = cell.Source, SourceLength = cell.SourceLength };
        return true;
    }

    private void UnpackNestedCells(HtmlTable table)
    {
        if (table.Columns.AnyCollapsed || table.FirstBlock >= _document.BlockCount) return;
        Block cell = new() { Row = table.Grid.Row, Column = (ushort)Math.Min(table.Column, ushort.MaxValue) };
        (cell.RowSpan, cell.ColumnSpan) = ((ushort)Math.Max(1, table.RowSpan), (ushort)table.ColumnSpan);
        int left = HtmlNestedCells.Unpack(_document.Blocks[table.FirstBlock..], _document.Text, cell);
        _document.TruncateBlocks(table.FirstBlock + left);
    }

    private void OpenCellForLayout()
    {
        _table!.LayoutBlock = _cellLineCount == 0 && _metadataOfCell is not { Count: > 0 } && _imageCount == 0 ? _document.BlockCount : -1;
        SetTextPlace(HtmlTable.Place.LayoutCell);
        for (int i = 0; i < _cellLineCount; i++) _document.Add(_cellLines[i]);
        _cellLineCount = 0;
        _line.FollowsLine = false;
        AddImages();
        if (_metadataOfCell is { Count: > 0 }) AddMetadataOfCell();
    }
}
