namespace GovInfoReport.Parsing;

/// <summary>Rows that were not found: each by its name where they are few, the table where they are many.</summary>
internal static class MissingRows
{
    private const int Few = 3;
    private const int MinNamed = 2;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        List<RowDefinition> all = rows.RowsOf(table), missing = all.FindAll(r => rows.Records[r].IsUntouched);
        if (missing.Count > 0) Report(table, all.Count, missing, rows);
    }

    private static void Report(TableDefinition table, int count, List<RowDefinition> missing, BoundRows rows)
    {
        Place place = Place.OfTable(table.Number);
        if (missing.Count == count && !rows.Records.Unsettled.Any(u => u.Place.Table?.Number == table.Number))
        {
            // Its labels stand there.
            bool isThere = missing.Count(r => rows.Records[r].Named) >= MinNamed;
            if (isThere && UntakenFigures.TryReport(table, rows)) return;
            DiagnosticDescriptor said = isThere ? RecognitionDiagnostics.TableWithoutFigures : RecognitionDiagnostics.TableMissing;
            rows.Diagnostics.Report(said, place, table);
        }
        else if (missing.Count > Few)
        {
            rows.Diagnostics.Report(RecognitionDiagnostics.TableIncomplete, place, table, missing.Count, count, missing[0]);
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
