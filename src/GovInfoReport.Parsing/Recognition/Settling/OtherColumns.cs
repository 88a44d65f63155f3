namespace GovInfoReport.Parsing;

/// <summary>
/// Where most rows of table 3 have more figures than columns, the table has a column that the format does not: a row with as many as the
/// format has lost one, and only its sum says that it was not one of these. Where it has each column twice, nothing says so.
/// </summary>
internal static class OtherColumns
{
    private const int MinRows = 2;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (table != ReportFormat.Current.Requests || !rows.Bindings.EvidenceOf(table).HasSurplus) return;
        List<RowDefinition> all = rows.RowsOf(table);
        List<RowDefinition> read = all.FindAll(r => rows.Records[r] is { Seen: true, IsIncomplete: false } && rows.CountStated(r) > 0);
        SettleDoubled(table, all, read, rows);
        int surplus = all.Count(r => rows.Records[r] is { IsIncomplete: true, LacksValues: false });
        if (surplus < MinRows || surplus <= read.Count) return;
        foreach (RowDefinition row in read)
        {
            if (!rows.Records[row].IsIncomplete && !IsTold(row, rows)) rows.TakeBackIncomplete(row);
        }
    }

    // By its sum; in running text, where a blank cell leaves no trace, a zero among the figures may be the other column's.
    private static bool IsTold(RowDefinition row, BoundRows rows)
    {
        RowRecord record = rows.Records[row];
        return record.FitsSum && !(record.IsUnseparated && row.Cells.Any(c => IsZero(c, rows)));
    }

    private static bool IsZero(CellDefinition cell, BoundRows rows) =>
        rows.Records.PlaceOf(cell).State == CellState.Stated && rows.Records.FigureOf(cell).Digits == 0;

    // Where two years or agencies stand side by side, a row of one of them is blank: its neighbour's figures add up as well.
    private static void SettleDoubled(TableDefinition table, List<RowDefinition> all, List<RowDefinition> read, BoundRows rows)
    {
        if (all.Count(r => rows.Records[r].IsDoubled) < MinRows) return;
        foreach (RowDefinition row in read)
        {
            if (rows.Records[row] is { IsInGrid: true } record && record.Width >= 2 * table.Columns.Length) rows.TakeBackIncomplete(row);
        }
    }
}
