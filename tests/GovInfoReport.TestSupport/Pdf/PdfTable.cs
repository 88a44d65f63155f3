using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Sets a table: widths of columns, lines of cells, heights of rows; then draws rows of it.</summary>
internal sealed class PdfTable
{
    private const double Size = 7.5, Leading = 9.5, Padding = 2.5;
    private const double VerticalColumn = 14, GroupColumn = 42, FigureColumn = 45;

    private readonly GridTable _table;
    private readonly PdfLayout _layout;
    private readonly double[] _edges;
    private readonly double[] _heights;
    private readonly Dictionary<GridCell, CellLines> _lines = new(ReferenceEqualityComparer.Instance);

    public PdfTable(GridTable table, double left, double width, PdfLayout layout)
    {
        // A cell that stands twice is drawn twice: each has lines of its own.
        table = table with { Rows = [.. table.Rows.Select(r => r.Select(c => c with { }).ToImmutableArray())] };
        (_table, _layout) = (table, layout);
        _edges = Edges(table, left, width);
        _heights = new double[table.Rows.Length];
        foreach (GridCell cell in table.Rows.SelectMany(r => r)) _lines.Add(cell, Set(cell));
        foreach (int span in table.Rows.SelectMany(r => r).Select(c => c.RowSpan).Distinct().Order())
        {
            for (int row = 0; row < table.Rows.Length; row++)
            {
                foreach (GridCell cell in table.Rows[row].Where(c => c.RowSpan == span)) MakeRoom(row, cell);
            }
        }
    }

    public int RowCount => _heights.Length;

    /// <summary>How many rows at the start are the head: those before the first figure.</summary>
    public int HeadRows => _table.FigureRows.FirstOrDefault();

    public double HeightOf(int row) => _heights[row];

    /// <summary>Draws some rows, with what spans them: text that does not fit above a page break goes on below it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="top">The upper edge of the first of the rows.</param>
    /// <param name="from">The first row.</param>
    /// <param name="end">The row behind the last.</param>
    /// <param name="again">Whether the rows are drawn again, as heads are.</param>
    public void Draw(TestPage page, double top, int from, int end, bool again = false)
    {
        for (int row = 0; row < end; row++)
        {
            foreach (GridCell cell in _table.Rows[row])
            {
                int first = Math.Max(row, from), last = Math.Min(row + cell.RowSpan, end);
                if (first >= last) continue;
                double upper = top - Height(from, first), lower = top - Height(from, last);
                DrawBorders(page, _edges[cell.Column], lower, _edges[cell.Column + cell.ColumnSpan], upper);
                DrawText(page, cell, upper, lower, isCut: last < row + cell.RowSpan, isRest: first > row, again);
            }
        }
    }

    private double Height(int from, int end) => _heights.AsSpan(from, end - from).ToArray().Sum();

    private void MakeRoom(int row, GridCell cell)
    {
        int last = Math.Min(row + cell.RowSpan, RowCount);
        double missing = _lines[cell].Lines.Count * Leading + 2 * Padding - Height(row, last);
        if (missing > 0) _heights[last - 1] += missing;
    }

    private CellLines Set(GridCell cell)
    {
        double room = _edges[cell.Column + cell.ColumnSpan] - _edges[cell.Column] - 2 * Padding + 0.01;
        // As office programs shrink text to fit: a figure that is broken could be two.
        double size = Math.Min(Size, Size * room / PdfText.LongestPiece(cell.Text, Size));
        return new CellLines(PdfText.Wrap(cell.Text, room, size), size);
    }

    private void DrawText(TestPage page, GridCell cell, double upper, double lower, bool isCut, bool isRest, bool again)
    {
        CellLines text = _lines[cell];
        if (again) text.Drawn = 0;
        int room = (int)((upper - lower - 2 * Padding) / Leading);
        int count = isCut ? Math.Min(room, text.Lines.Count - text.Drawn) : text.Lines.Count - text.Drawn;
        (double left, double right) = (_edges[cell.Column] + Padding, _edges[cell.Column + cell.ColumnSpan] - Padding);
        double start = isCut || isRest ? upper - Padding : (upper + lower + count * Leading) / 2;
        for (int i = 0; i < count; i++)
        {
            string line = text.Lines[text.Drawn + i];
            double x = cell.Kind is GridCellKind.Label or GridCellKind.Group ? left : (left + right - PdfText.Width(line, text.Size)) / 2;
            double y = start - (i + 1) * Leading + 2;
            if (line.Length > 0 && cell.Kind == GridCellKind.Figure && _layout.Figures is { } draw)
                draw(new PdfFigure(page, x, y, text.Size, line, _layout.Rotation == 0));
            else if (line.Length > 0) page.Text(x, y, text.Size, line);
        }

        text.Drawn += count;
    }

    private void DrawBorders(TestPage page, double left, double bottom, double right, double top)
    {
        if (_layout.Borders == PdfBorders.None) return;
        Func<double, double, double, double, TestPage> draw = _layout.Borders == PdfBorders.Lines ? page.Line : page.ThinRectangle;
        draw(left, bottom, right, bottom);
        draw(left, top, right, top);
        draw(left, bottom, left, top);
        draw(right, bottom, right, top);
    }

    // Table 3 has three columns of labels: one for a label of one character a line, one for groups, a wide one for rows. Drawn in another
    // shape, its one wide column is that of labels.
    private static double[] Edges(GridTable table, double left, double width)
    {
        int figures = table.Table.Number == 3 ? table.Table.Columns.Length : 0;
        GridCell? label = table.Rows.SelectMany(r => r).FirstOrDefault(c => c is { Kind: GridCellKind.Label, ColumnSpan: 1 });
        double[] widths = figures == 0 || label is null
            ? [.. Enumerable.Repeat(width / table.Columns, table.Columns)]
            : table.Columns == 3 + figures
            ? [VerticalColumn, GroupColumn, width - VerticalColumn - GroupColumn - figures * FigureColumn,
                .. Enumerable.Repeat(FigureColumn, figures)]
            : [.. Enumerable.Range(0, table.Columns).Select(c => c == label.Column ? width * 0.3 : width * 0.7 / (table.Columns - 1))];
        double[] edges = new double[widths.Length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.Length; i++) edges[i + 1] = edges[i] + widths[i];
        return edges;
    }

    private sealed class CellLines(List<string> lines, double size)
    {
        public List<string> Lines { get; } = lines;

        public double Size { get; } = size;

        public int Drawn { get; set; }
    }
}
