namespace GovInfoReport.Parsing;

/// <summary>Among cells that separators set apart, a figure on a line of its own is a page number or another stray.</summary>
internal static class StrayFigures
{
    /// <summary>The cells without such figures.</summary>
    /// <param name="cells">The cells, which are rearranged.</param>
    /// <param name="inGrid">Whether they stand in a grid, which has no strays.</param>
    public static Span<RowCell> TakeOut(Span<RowCell> cells, bool inGrid)
    {
        int strays = inGrid ? 0 : CountUnseparated(cells);
        if (strays == 0 || strays == cells.Length) return cells;
        int kept = 0;
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsUnseparated) cells[kept++] = cell;
        }

        return cells[..kept];
    }

    private static int CountUnseparated(ReadOnlySpan<RowCell> cells)
    {
        int count = 0;
        foreach (ref readonly RowCell cell in cells) count += cell.IsUnseparated ? 1 : 0;
        return count;
    }
}
