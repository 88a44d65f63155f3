namespace GovInfoReport.Parsing;

/// <summary>
/// Figures of running text in a table that lost some: blanks vanish from this text, and as many figures as columns may be one less and a
/// page
/// number.
/// </summary>
internal static class UnseparatedFigures
{
    /// <summary>Settles the doubt.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isIncomplete">Whether the table has a row that was found without all its values.</param>
    /// <param name="rows">What the rows were bound to.</param>
    /// <returns>Whether it is about this row: then no other doubt is.</returns>
    public static bool TrySettle(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        RowRecord record = rows.Records[row];
        if (!isIncomplete || !record.IsUnseparated || !AreLost(row.Table, rows) || row.Cells.Length == 1 || record.FitsSum) return false;
        rows.TakeBackIncomplete(row);
        return true;
    }

    private static bool AreLost(TableDefinition table, BoundRows rows) => rows.RowsOf(table).Exists(r => rows.Records[r].LacksValues);
}
