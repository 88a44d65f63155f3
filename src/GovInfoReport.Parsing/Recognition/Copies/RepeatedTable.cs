namespace GovInfoReport.Parsing;

/// <summary>A table that may come again, as one reading of a document found it; its rows behind the first copy were not read.</summary>
/// <param name="Table">The table.</param>
/// <param name="Start">Where the first figure of the first copy starts in the document's text.</param>
/// <param name="End">Where its last figure ends.</param>
/// <param name="Next">Where the first row of the next copy stands; <see langword="null"/> where there is none.</param>
internal sealed record RepeatedTable(TableDefinition Table, int Start, int End, TextPlace? Next)
{
    /// <summary>The tables that come again.</summary>
    /// <param name="bindings">What the rows were bound to.</param>
    /// <param name="also">A table that is asked for though it does not.</param>
    public static IReadOnlyList<RepeatedTable> Of(TableBindings bindings, TableDefinition? also)
    {
        List<RepeatedTable>? repeated = null;
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            TextPlace? next = bindings.EvidenceOf(table).Again;
            if (next is not null || table == also) (repeated ??= []).Add(Of(table, bindings, next));
        }

        return repeated ?? (IReadOnlyList<RepeatedTable>)[];
    }

    private static RepeatedTable Of(TableDefinition table, TableBindings bindings, TextPlace? next)
    {
        TableRecords records = bindings.Records;
        // Rows that were not taken are the copy's, too.
        UntakenExtent untaken = bindings.EvidenceOf(table).Untaken;
        (int start, int end) = (untaken.Start, untaken.End);
        foreach (RowDefinition row in FormatEditions.Rows)
        {
            if (row.Table.Number != table.Number) continue;
            foreach (CellDefinition cell in records.AsRead(row).Cells)
            {
                CellPlace place = records.PlaceOf(cell);
                if (place.State == CellState.Absent || place.Length == 0) continue;
                start = Math.Min(start, records.StartOf(cell));
                end = Math.Max(end, records.StartOf(cell) + place.Length);
            }
        }

        return new(table, start, end, next);
    }
}
