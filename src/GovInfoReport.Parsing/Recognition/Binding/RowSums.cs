namespace GovInfoReport.Parsing;

/// <summary>Whether the sums within a row of the format hold: the total of table 3, the totals of table 4's groups.</summary>
internal static class RowSums
{
    private static readonly int RequestColumns = ReportFormat.Current.Requests.Columns.Length;
    private static readonly int CaseColumns = ReportFormat.Current.Cases.Cells.Length;
    private static readonly int GroupLength = ReportFormat.Current.Cases.Rows[0].Cells.Length;

    /// <summary>Whether rows of so many columns have a sum.</summary>
    public static bool CanTell(int columns) => columns == RequestColumns || columns == CaseColumns;

    /// <summary>Whether all cells of a row are figures or blank beyond doubt, and its sums hold.</summary>
    /// <param name="cells">As many cells as the row has columns.</param>
    public static bool Fit(ReadOnlySpan<RowCell> cells)
    {
        if (RowCells.HoldDoubt(cells)) return false;
        int group = cells.Length == CaseColumns ? GroupLength : cells.Length;
        for (int i = 0; i < cells.Length; i += group)
        {
            ReadOnlySpan<RowCell> figures = cells.Slice(i, group);
            if (!RowCells.HasSumAtEnd(figures)) return false;
        }

        return true;
    }
}
