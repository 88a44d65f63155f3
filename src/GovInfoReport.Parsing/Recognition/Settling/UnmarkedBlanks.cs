namespace GovInfoReport.Parsing;

/// <summary>
/// A row of blank cells where blanks have marks elsewhere, values stand without a label, or a cell is missing: nothing at all is not a
/// blank cell
/// for certain.
/// </summary>
internal static class UnmarkedBlanks
{
    /// <summary>Settles the doubt.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isIncomplete">Whether the table has a row that was found without all its values.</param>
    /// <param name="rows">What the rows were bound to.</param>
    /// <returns>Whether it is about this row: then no other doubt is.</returns>
    public static bool TrySettle(RowDefinition row, bool isIncomplete, BoundRows rows)
    {
        int empty = rows.CountEmpty(row);
        bool isBlank = empty == row.Cells.Length || (rows.CountStated(row) == 0 && empty > 0 && !rows.Records[row].IsInGrid);
        if (!isBlank) return false;
        TableEvidence evidence = rows.Bindings.EvidenceOf(row.Table);
        if (!evidence.MarksBlanks && !evidence.HasSurplus && !LacksCell(row, rows)) return false;
        rows.Diagnostics.ReportAt(RecognitionDiagnostics.RowWithoutValues, Place.Of(row), rows.Records.PlaceOf(row.Cells[0]).Source, 0,
            row);
        return true;
    }

    // Where a separator opens each row, one more than its cells stands behind each label: a row with fewer than those with figures lost its
    // own.
    private static bool LacksCell(RowDefinition row, BoundRows rows)
    {
        RowRecord record = rows.Records[row];
        bool any = false;
        foreach (RowDefinition other in rows.RowsOf(ReportFormat.Current.Tables[row.Table.Index]))
        {
            RowRecord given = rows.Records[other];
            if (given.CellsBehindLabel == 0 || rows.CountStated(other) == 0) continue;
            if (!HasMore(given, record)) return false;
            any = true;
        }

        return any && record.CellsBehindLabel > 0;
    }

    // Of rows that stand on a line each, what follows on other lines is none of theirs: a row of blanks between two parts of the table.
    private static bool HasMore(in RowRecord given, in RowRecord record) => record.CellsBesideLabel > 0 && given.CellsBesideLabel > 0
        ? given.CellsBesideLabel > record.CellsBesideLabel
        : given.CellsBehindLabel > record.CellsBehindLabel;
}
