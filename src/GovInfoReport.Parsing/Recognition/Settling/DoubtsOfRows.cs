namespace GovInfoReport.Parsing;

/// <summary>Settles what only the other rows of a table tell of a row: the first doubt that is about the row counts.</summary>
internal static class DoubtsOfRows
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        List<RowDefinition> all = rows.RowsOf(table);
        bool isIncomplete = all.Exists(r => rows.Records[r].IsIncomplete);
        foreach (RowDefinition row in all)
        {
            RowRecord record = rows.Records[row];
            if (record.IsIncomplete || !record.Seen || (record.IsWhole && !(isIncomplete && record.IsUnseparated))) continue;
            SettleInOrder(row, isIncomplete, rows);
        }
    }

    // Blanks vanish from text without separators: before anything is asked of blanks, it must be sure that they show.
    private static void SettleInOrder(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        if (UnseparatedFigures.TrySettle(row, isIncomplete, rows)) return;
        if (UnmarkedBlanks.TrySettle(row, isIncomplete, rows)) return;
        EndBlanks.TrySettle(row, isIncomplete, rows);
    }
}
