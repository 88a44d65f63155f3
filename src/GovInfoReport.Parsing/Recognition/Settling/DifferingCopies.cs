namespace GovInfoReport.Parsing;

/// <summary>
/// A table that stands more than once: what was found of its copies is said, and what they contradict each other in is taken back.
/// </summary>
internal static class DifferingCopies
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows, IReadOnlyList<CopyVerdict> verdicts)
    {
        foreach (CopyVerdict verdict in verdicts)
        {
            if (verdict.Table == table) Settle(verdict, rows);
        }
    }

    private static void Settle(CopyVerdict verdict, BoundRows rows)
    {
        if (verdict.Other is not { } other) return;
        TableDefinition table = verdict.Table;
        Place place = Place.OfTable(table.Number);
        if (verdict.IsOpen)
        {
            foreach (RowDefinition row in rows.RowsOf(table))
            {
                if (rows.HasCells(row)) rows.TakeBack(row);
            }

            rows.Diagnostics.ReportAt(RecognitionDiagnostics.TablesDiffer, place, other.Source, other.Length, table, verdict.Copies);
        }
        else if (verdict.Contested.Count == 0)
        {
            rows.Diagnostics.ReportAt(RecognitionDiagnostics.TableRepeated, place, other.Source, other.Length, table);
        }

        foreach (RowDefinition row in verdict.IsOpen ? [] : verdict.Contested) TakeBackContested(rows.Records.AsRead(row), rows);
    }

    private static void TakeBackContested(RowDefinition row, BoundRows rows)
    {
        if (rows.HasCells(row)) rows.TakeBack(row, RecognitionDiagnostics.RowRepeated, row, rows.TextOf(row));
    }
}
