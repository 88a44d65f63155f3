namespace GovInfoReport.Parsing.Pdf;

/// <summary>Makes the cells of a table from the lines that hang together.</summary>
internal static class GridBuilder
{
    // Where lines reach this much over the last line across them, an outer line is missing: at a page break, or in a table with open sides.
    private const float OpenEnd = 2 * RulingMerger.Tolerance;

    // No text fits into less; two edges so near are one that is drawn twice.
    private const float SmallestField = 5;

    private const float HighestRow = 60;

    // More fields than this are a drawing, such as a code of little squares.
    private const int MaxFields = 50_000;

    /// <summary>Makes the grid of a group of lines.</summary>
    /// <param name="group">The lines.</param>
    /// <returns>The grid; <see langword="null"/> where the lines enclose nothing, or are a drawing.</returns>
    public static Grid? Build(RulingGroup group)
    {
        float[] columns = Edges(group.Verticals, group.Horizontals);
        float[] rows = Edges(group.Horizontals, group.Verticals);
        if (columns.Length < 2 || rows.Length < 2 || (long)columns.Length * rows.Length > MaxFields) return null;
        Array.Reverse(rows);
        bool[] above = DrawnAbove(group.Horizontals, columns, rows);
        bool[] before = DrawnBefore(group.Verticals, columns, rows);
        List<GridCell> cells = Cells(columns.Length - 1, rows.Length - 1, above, before);
        // A box around text is no table, unless it may be the first or last row of one that a page break cuts off.
        return cells.Count == 1 && rows[0] - rows[^1] > HighestRow ? null : new Grid(columns, rows, cells);
    }

    // The places of the lines of one direction, with the ends of the lines across where these reach out.
    private static float[] Edges(List<Ruling> lines, List<Ruling> across)
    {
        List<float> places = [.. lines.Select(l => l.At)];
        places.Sort();
        float least = across.Min(l => l.From);
        float greatest = across.Max(l => l.To);
        List<float> edges = [];
        if (places[0] - least > OpenEnd) edges.Add(least);
        foreach (float place in places)
        {
            if (edges.Count == 0 || place - edges[^1] > SmallestField) edges.Add(place);
        }

        if (greatest - places[^1] > OpenEnd) edges.Add(greatest);
        return [.. edges];
    }

    // For every field and one row more: whether a line is drawn along its upper edge.
    private static bool[] DrawnAbove(List<Ruling> horizontals, float[] columns, float[] rows)
    {
        int width = columns.Length - 1;
        bool[] drawn = new bool[width * rows.Length];
        foreach (Ruling line in horizontals)
        {
            int row = Nearest(rows, line.At);
            for (int column = 0; column < width; column++)
            {
                float middle = (columns[column] + columns[column + 1]) / 2;
                if (middle >= line.From && middle <= line.To) drawn[row * width + column] = true;
            }
        }

        return drawn;
    }

    // For every field and one column more: whether a line is drawn along its left edge.
    private static bool[] DrawnBefore(List<Ruling> verticals, float[] columns, float[] rows)
    {
        int width = columns.Length;
        bool[] drawn = new bool[width * (rows.Length - 1)];
        foreach (Ruling line in verticals)
        {
            int column = Nearest(columns, line.At);
            for (int row = 0; row < rows.Length - 1; row++)
            {
                float middle = (rows[row] + rows[row + 1]) / 2;
                if (middle >= line.From && middle <= line.To) drawn[row * width + column] = true;
            }
        }

        return drawn;
    }

    private static int Nearest(float[] edges, float place)
    {
        int nearest = 0;
        for (int i = 1; i < edges.Length; i++)
        {
            if (MathF.Abs(edges[i] - place) < MathF.Abs(edges[nearest] - place)) nearest = i;
        }

        return nearest;
    }

    // Each field that is not taken yet grows to the right and then down, up to the lines that are drawn.
    private static List<GridCell> Cells(int columnCount, int rowCount, bool[] above, bool[] before)
    {
        List<GridCell> cells = [];
        bool[] taken = new bool[columnCount * rowCount];
        for (int row = 0; row < rowCount; row++)
        {
            for (int column = 0; column < columnCount; column++)
            {
                if (taken[row * columnCount + column]) continue;
                int right = column + 1;
                while (right < columnCount && !taken[row * columnCount + right] && !before[row * (columnCount + 1) + right]) right++;
                int bottom = row + 1;
                while (bottom < rowCount && GoesOn(bottom, column, right, columnCount, above, before)) bottom++;
                for (int r = row; r < bottom; r++) taken.AsSpan(r * columnCount + column, right - column).Fill(true);
                cells.Add(new GridCell(row, column, bottom - row, right - column)
                {
                    IsOpenAbove = row == 0 && !above.AsSpan(column, right - column).Contains(true),
                    IsOpenBelow = bottom == rowCount && !above.AsSpan(rowCount * columnCount + column, right - column).Contains(true),
                });
            }
        }

        return cells;
    }

    private static bool GoesOn(int row, int left, int right, int columnCount, bool[] above, bool[] before)
    {
        if (above.AsSpan(row * columnCount + left, right - left).Contains(true)) return false;
        return !before.AsSpan(row * (columnCount + 1) + left + 1, right - left - 1).Contains(true);
    }
}
