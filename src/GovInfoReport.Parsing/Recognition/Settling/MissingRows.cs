namespace GovInfoReport.Parsing;

/// <summary>Rows that were not found: each by its name where they are few, the table where they are many.</summary>
internal static class MissingRows
{
    private const int Few = 3;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        List<RowDefinition>? missing = null;
        ReadOnlySpan<RowRecord> records = rows.Records.RowsOf(table);
        for (int i = 0; i < records.Length; i++)
        {
            if (records[i].IsUntouched) (missing ??= []).Add(table.Rows[i]);
        }

        if (missing is not null) Report(table, missing, rows);
    }

    private static void Report(TableDefinition table, List<RowDefinition> missing, BoundRows rows)
    {
        Place place = Place.OfTable(table.Number);
        if (missing.Count == table.Rows.Length && !rows.Records.Unsettled.Any(u => u.Place.Table == table))
        {
            rows.Diagnostics.Report(RecognitionDiagnostics.TableMissing, place, table);
        }
        else if (missing.Count > Few)
        {
            rows.Diagnostics.Report(RecognitionDiagnostics.TableIncomplete, place, table, missing.Count, table.Rows.Length, missing[0]);
        }
        else
        {
            foreach (RowDefinition row in missing)
            {
                DiagnosticDescriptor descriptor = rows.Records[row].Named
                    ? RecognitionDiagnostics.RowWithoutValues
                    : RecognitionDiagnostics.RowMissing;
                rows.Diagnostics.Report(descriptor, Place.Of(row), row, table);
            }
        }
    }
}
