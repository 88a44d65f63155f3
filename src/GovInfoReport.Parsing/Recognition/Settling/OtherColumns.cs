namespace GovInfoReport.Parsing;

/// <summary>
/// Where most rows of table 3 have more figures than columns, the table has a column that the format does not: a row with as many as the
/// format has lost one, and only its sum says that it was not one of these.
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
        int surplus = all.Count(r => rows.Records[r] is { IsIncomplete: true, LacksValues: false });
        if (surplus < MinRows || surplus <= read.Count) return;
        foreach (RowDefinition row in read)
        {
            if (!rows.Records[row].FitsSum) rows.TakeBackIncomplete(row);
        }
    }
}
