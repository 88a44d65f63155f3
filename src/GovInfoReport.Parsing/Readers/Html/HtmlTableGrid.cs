using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Resolves the row and column spans of one table as the HTML standard's table model does, row by row.</summary>
/// <remarks>
/// It keeps one number for each column, never the grid. Where a span reaches beyond the last row of its row group it ends there,
/// as browsers draw it.
/// </remarks>
internal sealed class HtmlTableGrid
{
    /// <summary>The largest number of columns of a table; a cell beyond gets the last column.</summary>
    public const int MaxColumns = 4096;

    private const int UsualSize = 32;

    private int[] _freeFrom = ArrayPool<int>.Shared.Rent(UsualSize);
    private int _width;
    private SpanningCell[] _spanning = ArrayPool<SpanningCell>.Shared.Rent(UsualSize);
    private int _spanningCount;
    private int _slotRow;
    private int _slotEnd;
    private int _column;

    /// <summary>The current row, from 0; -1 before the first.</summary>
    public int Row { get; private set; } = -1;

    /// <summary>Starts over for another table.</summary>
    public void Clear()
    {
        _width = _spanningCount = _slotRow = _slotEnd = _column = 0;
        Row = -1;
    }

    /// <summary>Starts a row.</summary>
    public void BeginRow()
    {
        Row++;
        _slotRow++;
        _column = 0;
    }

    /// <summary>Gives a cell its place in the current row.</summary>
    /// <param name="rowSpan">The number of rows; 0 for all that are left in the row group.</param>
    /// <param name="columnSpan">The number of columns, cut where it passes <see cref="MaxColumns"/>.</param>
    /// <returns>The column, from 0; <see cref="MaxColumns"/> where there is none left.</returns>
    public int Place(int rowSpan, ref int columnSpan)
    {
        int column = FindFreeColumn();
        if (column + columnSpan > MaxColumns) columnSpan = Math.Max(1, MaxColumns - column);
        int end = Math.Min(MaxColumns, column + columnSpan);
        EnsureWidth(end);
        _column = end;
        if (rowSpan != 1) Span(rowSpan, column, end);
        return column;
    }

    /// <summary>Ends a row group: spans do not reach beyond it.</summary>
    /// <param name="blocks">The blocks of the document so far; the row spans of this table's cells are amended.</param>
    public void EndRowGroup(Span<Block> blocks)
    {
        for (int i = 0; i < _spanningCount; i++)
        {
            ref SpanningCell cell = ref _spanning[i];
            if (cell.Grows) _freeFrom.AsSpan(cell.Column, cell.End - cell.Column).Clear();
            if (cell.Block < 0) continue;
            ref Block block = ref blocks[cell.Block];
            int rows = Row + 1 - cell.Row;
            block.RowSpan = (ushort)Math.Min(cell.Grows ? ushort.MaxValue : block.RowSpan, Math.Min(rows, ushort.MaxValue));
        }

        _spanningCount = 0;
        _slotRow = Math.Max(_slotRow, _slotEnd - 1);
    }

    /// <summary>Says which block the cell became that was placed last.</summary>
    /// <param name="block">The index of the block.</param>
    public void SetBlock(int block) => _spanning[_spanningCount - 1].Block = block;

    /// <summary>Gives back the room that an unusual table took.</summary>
    public void Shrink()
    {
        PooledArray.Shrink(ref _freeFrom, UsualSize);
        PooledArray.Shrink(ref _spanning, UsualSize);
    }

    private void Span(int rowSpan, int column, int end)
    {
        int freeFrom = rowSpan == 0 ? int.MaxValue : _slotRow + rowSpan;
        foreach (ref int free in _freeFrom.AsSpan(column, end - column)) free = Math.Max(free, freeFrom);
        if (rowSpan != 0) _slotEnd = Math.Max(_slotEnd, freeFrom);
        if (_spanningCount == _spanning.Length) PooledArray.Grow(ref _spanning, _spanningCount, _spanningCount + 1);
        _spanning[_spanningCount++] = new SpanningCell(Row, column, end, rowSpan == 0);
    }

    private int FindFreeColumn()
    {
        if (_column >= _width || _freeFrom[_column] <= _slotRow) return _column;
        int free = _freeFrom.AsSpan(_column, _width - _column).IndexOfAnyInRange(0, _slotRow);
        return free < 0 ? _width : _column + free;
    }

    private void EnsureWidth(int width)
    {
        if (width <= _width) return;
        if (width > _freeFrom.Length) PooledArray.Grow(ref _freeFrom, _width, width);
        _freeFrom.AsSpan(_width, width - _width).Clear();
        _width = width;
    }

    private record struct SpanningCell(int Row, int Column, int End, bool Grows)
    {
        public int Block { get; set; } = -1;
    }
}
