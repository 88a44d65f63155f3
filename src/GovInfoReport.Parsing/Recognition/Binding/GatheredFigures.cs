namespace GovInfoReport.Parsing;

/// <summary>
/// Figures of running text on some lines, neither all on one nor each on its own: a page number may be among them, or a figure stands a
/// line below its row. The sums decide: of the figures as they come, or in the order of the columns that they stand in.
/// </summary>
internal static class GatheredFigures
{
    private const char FirstWide = '\u1100';

    /// <summary>The cells of a row as they are to be read.</summary>
    /// <param name="row">The row, with as many cells as it has columns.</param>
    /// <param name="isAmbiguous">Whether its sums hold in no order.</param>
    public static Span<RowCell> Settle(scoped in ReadRow row, out bool isAmbiguous)
    {
        Span<RowCell> cells = row.Cells;
        isAmbiguous = false;
        if (!AreGathered(cells) || !RowSums.CanTell(cells.Length) || RowSums.Fit(cells)) return cells;
        RowCell[] sorted = [.. cells];
        int[] columns = new int[sorted.Length];
        for (int i = 0; i < columns.Length; i++) columns[i] = ColumnOf(row.Text, cells[i].Start);
        Array.Sort(columns, sorted);
        // Figures below each other are those of several rows: in a row, each has a column of its own.
        isAmbiguous = !StandApart(columns) || !RowSums.Fit(sorted);
        return isAmbiguous ? cells : sorted;
    }

    private static bool StandApart(int[] columns)
    {
        for (int i = 1; i < columns.Length; i++)
        {
            if (columns[i] == columns[i - 1]) return false;
        }

        return true;
    }

    private static bool AreGathered(ReadOnlySpan<RowCell> cells)
    {
        int lines = 1;
        for (int i = 1; i < cells.Length; i++) lines += cells[i].Line == cells[i - 1].Line ? 0 : 1;
        return lines > 1 && lines < cells.Length && cells[0].IsUnseparated;
    }

    // Where a text stands in its line, wide characters counted twice.
    private static int ColumnOf(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> line = text[(text[..start].LastIndexOfAny('\n', '\f') + 1)..start];
        int column = 0;
        foreach (char c in line) column += c < FirstWide ? 1 : 2;
        return column;
    }
}
