namespace GovInfoReport.Parsing.Pdf;

/// <summary>A table with all its parts, page by page.</summary>
internal sealed class JoinedTable
{
    // Edges of columns on two pages that lie nearer than this are one edge.
    private const float SameEdge = 1.5f * RulingMerger.Tolerance;

    // No table of a report comes near it; what does is not worth joining.
    private const int MaxCells = 200_000;

    private readonly List<(int Page, TableItem Part)> _parts = [];
    private int _cellCount;
    private readonly List<float> _edges = [];

    /// <summary>Starts a table with its part on a page.</summary>
    public JoinedTable(int page, TableItem part) => Add(page, part);

    /// <summary>The last page it stands on.</summary>
    public int LastPage => _parts[^1].Page;

    /// <summary>Whether it is but one box, which is no table.</summary>
    public bool IsBox => _parts.Count == 1 && _parts[0].Part.Grid.Cells.Count == 1;

    /// <summary>Whether no lines are drawn.</summary>
    public bool IsAligned => _parts[0].Part.IsAligned;

    /// <summary>
    /// Whether a part on the next page has the columns of this table: the same outer edges, and inner ones of which one set holds the
    /// other.
    /// </summary>
    public bool IsContinuedBy(TableItem part)
    {
        float[] columns = part.Grid.ColumnEdges;
        // The edges of aligned text differ from page to page.
        if (part.IsAligned || _parts[^1].Part.IsAligned) return false;
        if (_cellCount + part.Grid.Cells.Count > MaxCells) return false;
        if (MathF.Abs(columns[0] - _edges[0]) > SameEdge || MathF.Abs(columns[^1] - _edges[^1]) > SameEdge) return false;
        int[] known = [.. columns.Select(Find).Where(i => i >= 0)];
        if (known.Distinct().Count() < known.Length) return false;
        return known.Length == columns.Length || known.Length == _edges.Count;
    }

    /// <summary>Adds a part.</summary>
    public void Add(int page, TableItem part)
    {
        _parts.Add((page, part));
        _cellCount += part.Grid.Cells.Count;
        foreach (float edge in part.Grid.ColumnEdges)
        {
            if (Find(edge) >= 0) continue;
            int place = _edges.BinarySearch(edge);
            _edges.Insert(~place, edge);
        }
    }

    /// <summary>The cells of all parts in one grid, row by row.</summary>
    /// <param name="text">The characters of the document.</param>
    public List<JoinedCell> Cells(TextBuffer text)
    {
        List<JoinedCell> cells = CellsOf(_parts[0]);
        for (int i = 1; i < _parts.Count; i++) TableSeam.Join(cells, CellsOf(_parts[i]), text);
        // A row or column in which no cell starts is none: lines of neighbours that miss one another by a little make such strips.
        RemoveStrips(cells, static c => c.Row, static c => c.Bottom, static (c, from, to) => (c.Row, c.RowSpan) = (from, to - from));
        RemoveStrips(cells, static c => c.Column, static c => c.Column + c.ColumnSpan,
            static (c, from, to) => (c.Column, c.ColumnSpan) = (from, to - from));
        cells.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return cells;
    }

    private static void RemoveStrips(List<JoinedCell> cells, Func<JoinedCell, int> start, Func<JoinedCell, int> end,
        Action<JoinedCell, int, int> move)
    {
        int[] places = new int[cells.Max(end) + 1];
        foreach (JoinedCell cell in cells) places[start(cell)] = 1;
        int count = 0;
        for (int i = 0; i < places.Length; i++)
        {
            bool isStart = places[i] == 1;
            places[i] = isStart ? count++ : count;
        }

        foreach (JoinedCell cell in cells) move(cell, places[start(cell)], places[end(cell)]);
    }

    private List<JoinedCell> CellsOf((int Page, TableItem Item) part)
    {
        Grid grid = part.Item.Grid;
        // An aligned table has no other part, and its columns may be as narrow as a digit.
        int[] columns = part.Item.IsAligned ? [.. Enumerable.Range(0, grid.ColumnEdges.Length)] : [.. grid.ColumnEdges.Select(Find)];
        List<JoinedCell> cells = new(grid.Cells.Count);
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            GridCell cell = grid.Cells[i];
            CellContent content = part.Item.Contents[i];
            cells.Add(new JoinedCell
            {
                Row = cell.Row,
                Column = columns[cell.Column],
                RowSpan = cell.RowSpan,
                ColumnSpan = columns[cell.Column + cell.ColumnSpan] - columns[cell.Column],
                Texts = content.Text.IsEmpty ? [] : [content.Text],
                Page = part.Page,
                Box = grid.BoxOf(cell),
                RoomOnLastLine = content.RoomOnLastLine,
                HoldsPicture = content.HoldsPicture,
                IsOpenAbove = cell.IsOpenAbove,
                IsOpenBelow = cell.IsOpenBelow,
            });
        }

        return cells;
    }

    private int Find(float edge)
    {
        int nearest = -1;
        for (int i = 0; i < _edges.Count; i++)
        {
            if (MathF.Abs(_edges[i] - edge) <= SameEdge && (nearest < 0 || MathF.Abs(_edges[i] - edge) < MathF.Abs(_edges[nearest] - edge)))
                nearest = i;
        }

        return nearest;
    }
}
