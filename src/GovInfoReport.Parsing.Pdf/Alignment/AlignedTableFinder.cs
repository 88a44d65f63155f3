namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds tables that a page draws without lines, by figures that stand below one another in several columns.</summary>
/// <remarks>
/// What stands above the first row of figures is left as lines of text: heads span rows and columns, and nothing tells which. A label that
/// cannot be given to its row beyond doubt is left out of the row, so that the row is missed and never named wrongly.
/// </remarks>
internal static class AlignedTableFinder
{
    /// <summary>How far apart, in units of the font's size, base lines on one height may lie.</summary>
    public const float SameHeight = 0.25f;

    private const int FewestFigures = 2;
    private const int FewestInOneRow = 4;

    // More than these no table on a page has; the bound keeps the work small.
    private const int MostRows = 200;

    // The most lines that a cell has above or below the height of its row, and the widest distance of two rows in units of the font's size.
    private const int MostLines = 8;
    private const float WidestRow = 14;

    // Lines whose letters are larger than those of the figures by this factor are none of the table.
    private const float Larger = 1.25f;

    /// <summary>Finds the tables.</summary>
    /// <param name="lines">The lines of the page outside drawn tables, from the top, each cut at its gaps.</param>
    /// <returns>The tables, from the top.</returns>
    /// <param name="before">The columns of the table that ends the page before; none where none does.</param>
    public static List<AlignedTable> Find(List<List<Segment>> lines, IReadOnlyList<(float Left, float Right)> before)
    {
        List<AlignedTable> tables = [];
        List<int> anchors = [];
        FigureColumns columns = new();
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Count(static s => s.IsFigure) is < FewestFigures or > FigureColumns.MostColumns) continue;
            if (IsPageNumber(lines, i)) continue;
            if (anchors.Count > 0 && !(anchors.Count < MostRows && IsNear(lines, anchors[^1], i, columns) && columns.TryAdd(lines[i])))
            {
                End();
                anchors.Clear();
                columns = new FigureColumns();
            }

            if (anchors.Count > 0 || columns.TryAdd(lines[i])) anchors.Add(i);
        }

        End();
        return tables;

        void End()
        {
            if (anchors.Count == 0 || columns.Count < (anchors.Count == 1 ? FewestInOneRow : FewestFigures)) return;
            int top = HeadColumns.AddTo(columns, lines, tables.Count == 0 ? 0 : tables[^1].LastLine + 1, anchors);
            if (tables.Count == 0) HeadColumns.GoOn(columns, before, lines, anchors);
            int from = anchors[0], to = anchors[^1];
            float size = lines[from].Max(static s => s.Size);
            while (from > top && anchors[0] - from < MostLines && !EndsAbove(lines[from - 1], columns, size)) from--;
            // Below the last row a number starts something else.
            while (to + 1 < lines.Count && to - anchors[^1] < MostLines && !IsAcross(lines[to + 1], columns)
                && !lines[to + 1].Exists(static s => s.IsNumberedItem)) to++;
            tables.Add(new AlignedTable(lines[from..(to + 1)], [.. anchors.Select(a => lines[a])], columns));
        }
    }

    // At the head or the foot of the page, a number between two single marks, close together: no row of three figures.
    private static bool IsPageNumber(List<List<Segment>> lines, int line)
    {
        const float Widest = 8;
        return (line == 0 || line == lines.Count - 1) && lines[line] is [{ Count: 1 } left, _, { Count: 1 } right]
            && right.Right - left.Left <= Widest * left.Size;
    }

    private static bool IsNear(List<List<Segment>> lines, int anchor, int next, FigureColumns columns)
    {
        if (lines[anchor][0].Baseline - lines[next][0].Baseline > WidestRow * lines[next][0].Size) return false;
        for (int i = anchor + 1; i < next; i++)
        {
            if (IsAcross(lines[i], columns)) return false;
        }

        return true;
    }

    // A number over the figures begins a heading, however short: 二、主动公开政府信息情况. One beside them is told by its letters.
    private static bool EndsAbove(List<Segment> line, FigureColumns columns, float size) =>
        IsAcross(line, columns) || line.Exists(s => s.IsNumberedItem && !columns.IsBefore(s))
            || line.TrueForAll(s => s.Size > size * Larger);

    // Whether a line has text over several columns, or from the labels into the figures.
    private static bool IsAcross(List<Segment> line, FigureColumns columns) =>
        line.Exists(s => !columns.IsBefore(s) && columns.Find(s) < 0);
}
