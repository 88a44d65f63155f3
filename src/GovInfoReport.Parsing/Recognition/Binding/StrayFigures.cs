namespace GovInfoReport.Parsing;

/// <summary>
/// Among cells that separators set apart, one figure on a line of its own is a page number or another stray; more of them may be cells.
/// </summary>
internal static class StrayFigures
{
    /// <summary>The cells without such a figure.</summary>
    /// <param name="cells">The cells, which are rearranged.</param>
    /// <param name="inGrid">Whether they stand in a grid, which has no strays.</param>
    /// <param name="columns">
    /// How many columns the row has. Of one column, the figure right behind the label is its own, whatever cells follow: no sum would tell.
    /// </param>
    public static Span<RowCell> TakeOut(Span<RowCell> cells, bool inGrid, int columns)
    {
        if (inGrid || cells.Length < 2 || RowCells.CountUnseparated(cells) != 1) return cells;
        if (columns == 1 && cells[0].IsUnseparated) return cells;
        int kept = 0;
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsUnseparated) cells[kept++] = cell;
        }

        return cells[..kept];
    }
}
