namespace GovInfoReport.Parsing.Pdf;

/// <summary>The cells that lines on a page enclose.</summary>
internal sealed class Grid
{
    private readonly int[] _cellOf;

    /// <summary>Makes a grid.</summary>
    /// <param name="columnEdges">The edges of the columns, from the left.</param>
    /// <param name="rowEdges">The edges of the rows, from the top.</param>
    /// <param name="cells">The cells, which cover all of it.</param>
    public Grid(float[] columnEdges, float[] rowEdges, List<GridCell> cells)
    {
        ColumnEdges = columnEdges;
        RowEdges = rowEdges;
        Cells = cells;
        _cellOf = new int[ColumnCount * RowCount];
        for (int i = 0; i < cells.Count; i++)
        {
            for (int row = cells[i].Row; row < cells[i].Row + cells[i].RowSpan; row++)
                _cellOf.AsSpan(row * ColumnCount + cells[i].Column, cells[i].ColumnSpan).Fill(i);
        }
    }

    /// <summary>The edges of the columns, from the left.</summary>
    public float[] ColumnEdges { get; }

    /// <summary>The edges of the rows, from the top.</summary>
    public float[] RowEdges { get; }

    /// <summary>The cells, row by row.</summary>
    public List<GridCell> Cells { get; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount => ColumnEdges.Length - 1;

    /// <summary>The number of rows.</summary>
    public int RowCount => RowEdges.Length - 1;

    /// <summary>The outer box.</summary>
    public PageBox Box => new(ColumnEdges[0], RowEdges[^1], ColumnEdges[^1], RowEdges[0]);

    /// <summary>The size, to tell inner tables from outer ones.</summary>
    public float Area => (ColumnEdges[^1] - ColumnEdges[0]) * (RowEdges[0] - RowEdges[^1]);

    /// <summary>The index of the cell at a point; -1 outside the grid.</summary>
    public int Find(float x, float y)
    {
        if (x < ColumnEdges[0] || x > ColumnEdges[^1] || y < RowEdges[^1] || y > RowEdges[0]) return -1;
        int column = Array.BinarySearch(ColumnEdges, x);
        if (column < 0) column = ~column - 1;
        return _cellOf[Math.Min(FindRow(y), RowCount - 1) * ColumnCount + Math.Min(column, ColumnCount - 1)];
    }

    // The last edge at or above a height.
    private int FindRow(float y)
    {
        (int row, int end) = (0, RowEdges.Length);
        while (end - row > 1)
        {
            int middle = (row + end) / 2;
            if (RowEdges[middle] >= y) row = middle;
            else end = middle;
        }

        return row;
    }

    /// <summary>The box of a cell.</summary>
    public PageBox BoxOf(in GridCell cell) =>
        new(ColumnEdges[cell.Column], RowEdges[cell.Row + cell.RowSpan], ColumnEdges[cell.Column + cell.ColumnSpan], RowEdges[cell.Row]);
}
