namespace GovInfoReport.Parsing;

/// <summary>
/// Rows of a grid that only the places of characters make and that has no heads: where one does not add up, the columns may stand in
/// another order, and a row with one figure beside its total adds up in many.
/// </summary>
internal static class HeadlessRows
{
    private const int MinAddends = 2;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (!rows.Bindings.EvidenceOf(table).BreaksSums) return;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            bool isTaken = rows.Records[row] is { IsHeadless: true, IsIncomplete: false };
            if (isTaken && AddsUpInOtherOrders(row, rows)) rows.TakeBackIncomplete(row);
        }
    }

    // Zeros alone stand right in any order, blanks among them do not.
    private static bool AddsUpInOtherOrders(RowDefinition row, BoundRows rows)
    {
        int figures = CountNonZero(row, rows.Records);
        return figures > 0 ? figures <= MinAddends : rows.CountStated(row) < row.Cells.Length;
    }

    private static int CountNonZero(RowDefinition row, TableRecords records)
    {
        int count = 0;
        foreach (CellDefinition cell in row.Cells) count += records.FigureOf(cell).Digits != 0 ? 1 : 0;
        return count;
    }
}
