namespace GovInfoReport.Parsing;

/// <summary>A table that has its rows and not one figure.</summary>
internal static class EmptyTable
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        foreach (UnsettledValue unsettled in rows.Records.Unsettled)
        {
            if (unsettled.Place.Table?.Number == table.Number) return;
        }

        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (!rows.Records[row].Seen || rows.CountStated(row) > 0) return;
        }

        rows.Diagnostics.Report(RecognitionDiagnostics.TableWithoutFigures, Place.OfTable(table.Number), table);
    }
}
