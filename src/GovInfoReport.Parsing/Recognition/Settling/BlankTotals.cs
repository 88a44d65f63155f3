namespace GovInfoReport.Parsing;

/// <summary>Totals of rows that are blank beside figures: said once for the table.</summary>
internal static class BlankTotals
{
    private static readonly bool[] RowsWithTotal = FindRowsWithTotal();

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        int count = 0;
        RowDefinition? first = null;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (!LacksTotal(row, rows)) continue;
            count++;
            first ??= row;
        }

        if (first is not null)
            rows.Diagnostics.Report(RecognitionDiagnostics.TotalsBlank, Place.OfTable(table.Number), table, count, first);
    }

    private static bool LacksTotal(RowDefinition row, BoundRows rows)
    {
        RowRecord record = rows.Records[row];
        return RowsWithTotal[row.Ordinal] && record.Seen && !record.IsIncomplete
            && rows.Records.PlaceOf(row.Cells[^1]).State == CellState.Blank && rows.CountStated(row) > 0;
    }

    // The rows whose last cell is the sum of the others, by their place among all rows.
    private static bool[] FindRowsWithTotal()
    {
        bool[] found = new bool[FormatEditions.Rows.Length];
        foreach (Relation relation in ReportFormat.Editions.SelectMany(e => e.Relations))
        {
            if (relation.Kind is RelationKind.Applicants or RelationKind.Cases) found[relation.Place.Row.Ordinal] = true;
        }

        return found;
    }
}
