namespace GovInfoReport.TestSupport;

/// <summary>The cells of a drawn row with what stands in the places that other cells cover.</summary>
internal static class PlacedCells
{
    public static IEnumerable<GridCell> Of(GridTable table, int row, CoveredCells covered)
    {
        if (covered == CoveredCells.Omitted)
        {
            foreach (GridCell cell in table.Rows[row]) yield return cell;
            yield break;
        }

        for (int column = 0; column < table.TakenColumns(row); column++)
        {
            GridCell? own = table.Rows[row].FirstOrDefault(c => c.Column == column);
            if (own is not null) yield return own with { ColumnSpan = 1, RowSpan = 1 };
            else if (covered == CoveredCells.Repeated && Cover(table, row,
                column) is { Kind: not GridCellKind.Figure } cover) yield return Again(cover, column);
            else yield return new GridCell("", GridCellKind.Head, column);
        }
    }

    private static GridCell Again(GridCell cell, int column) => cell with { Column = column, ColumnSpan = 1, RowSpan = 1 };

    private static GridCell? Cover(GridTable table, int row, int column)
    {
        for (int above = row; above >= 0; above--)
        {
            GridCell? cell = table.Rows[above].FirstOrDefault(c => c.Column <= column && column < c.Column + c.ColumnSpan
                && above + c.RowSpan > row);
            if (cell is not null) return cell;
        }

        return null;
    }
}
