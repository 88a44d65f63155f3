namespace GovInfoReport.Parsing;

/// <content>The cells of tables.</content>
internal sealed partial class HtmlBlockWriter
{
    /// <summary>Adds a whole cell of mere text to the innermost table.</summary>
    /// <param name="rowSpan">The number of rows; 0 for all that are left in the row group.</param>
    /// <param name="columnSpan">The number of columns, at least 1.</param>
    /// <param name="isHead">Whether it is a head cell.</param>
    /// <param name="raw">The text as written.</param>
    /// <param name="source">Where it stands in the page.</param>
    public void AddCell(int rowSpan, int columnSpan, bool isHead, ReadOnlySpan<char> raw, int source)
    {
        PlaceCell(rowSpan, columnSpan, isHead, source);
        int start = _document.Length;
        if (_line.TryAppendPlain(raw))
        {
            // Nearly every figure: its text needs no more than to be copied.
            AddCell(start, raw.Length, source, raw.Length);
            _afterGap = false;
            return;
        }

        SetTextPlace(HtmlTable.Place.Cell);
        Append(raw, source);
        EndCell(isHeading: false);
    }

    /// <summary>Starts a cell of the innermost table.</summary>
    /// <param name="rowSpan">The number of rows; 0 for all that are left in the row group.</param>
    /// <param name="columnSpan">The number of columns, at least 1.</param>
    /// <param name="isHead">Whether it is a head cell.</param>
    /// <param name="source">Where its content starts in the page.</param>
    public void BeginCell(int rowSpan, int columnSpan, bool isHead, int source)
    {
        PlaceCell(rowSpan, columnSpan, isHead, source);
        SetTextPlace(HtmlTable.Place.Cell);
    }

    private void PlaceCell(int rowSpan, int columnSpan, bool isHead, int source)
    {
        EndLine(false);
        HtmlTable table = _table!;
        int wanted = columnSpan;
        int column = table.Grid.Place(rowSpan, ref columnSpan);
        if (wanted != columnSpan || column == HtmlTableGrid.MaxColumns) _bounds.ReportColumns(source);
        table.Column = column;
        table.RowSpan = rowSpan;
        table.ColumnSpan = columnSpan;
        table.IsHeadCell = isHead;
        table.CellSource = source;
        _line.FollowsLine = false;
    }

    /// <summary>Ends the open cell of the innermost table.</summary>
    /// <param name="isHeading">Whether its last line stands in a heading.</param>
    public void EndCell(bool isHeading)
    {
        if (!_isInCell || _cellLineCount > 0) EndLine(isHeading);
        if (_isInCell)
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
            _afterGap = false;
            if (_imageCount > 0) AddImages();
        }

        SetTextPlace(HtmlTable.Place.BeforeTable);
        if (_metadataOfCell is { Count: > 0 }) AddMetadataOfCell();
    }

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
        int index = _document.BlockCount;
        ref Block cell = ref _document.Add();
        cell.Kind = BlockKind.Cell;
        cell.Start = start;
        cell.Length = length;
        cell.Source = source;
        cell.SourceLength = sourceLength;
        cell.Row = table.Grid.Row;
        cell.Column = (ushort)table.Column;
        cell.RowSpan = (ushort)Math.Max(1, table.RowSpan);
        cell.ColumnSpan = (ushort)table.ColumnSpan;
        cell.Traits = table.IsHeadCell ? BlockTraits.HeadCell : BlockTraits.None;
        if (table.RowSpan != 1 && index < _document.BlockCount) table.Grid.SetBlock(index);
    }

    private void OpenCellForLayout()
    {
        SetTextPlace(HtmlTable.Place.LayoutCell);
        for (int i = 0; i < _cellLineCount; i++) _document.Add(_cellLines[i]);
        _cellLineCount = 0;
        _line.FollowsLine = false;
        AddImages();
        if (_metadataOfCell is { Count: > 0 }) AddMetadataOfCell();
    }
}
