namespace GovInfoReport.Parsing;

/// <summary>
/// The order of the figures of table 4 where its heads leave it open: group by group, or outcome by outcome. The sums of the groups tell
/// it where they hold in one order alone.
/// </summary>
internal static class CaseOrder
{
    private static readonly int Groups = ReportFormat.Current.Cases.Rows.Length;

    /// <summary>Puts the figures of all groups in their order, group by group.</summary>
    /// <returns>Whether that is told; where it is not, they stay as they are.</returns>
    public static bool TrySettle(Span<RowCell> cells)
    {
        RowCell[] turned = Turn(cells);
        bool areByGroup = CaseHeads.AddUp(cells), areByOutcome = CaseHeads.AddUp(turned);
        if (!areByOutcome) return areByGroup;
        if (areByGroup) return RowCells.AreSame(cells, turned);
        turned.CopyTo(cells);
        return true;
    }

    private static RowCell[] Turn(ReadOnlySpan<RowCell> cells)
    {
        RowCell[] turned = new RowCell[cells.Length];
        int outcomes = cells.Length / Groups;
        for (int i = 0; i < cells.Length; i++) turned[(i % Groups * outcomes) + (i / Groups)] = cells[i];
        return turned;
    }
}
