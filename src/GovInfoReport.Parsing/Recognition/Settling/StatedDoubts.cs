namespace GovInfoReport.Parsing;

/// <summary>
/// What a written report says it could not settle stays so, though the document has figures for it elsewhere: in its prose, which kept
/// lines of the table.
/// </summary>
internal static class StatedDoubts
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        foreach (UnsettledValue stated in rows.Records.StatedDoubts)
        {
            if (stated.Place.Table?.Number == table.Number) Settle(stated, rows);
        }
    }

    private static void Settle(UnsettledValue stated, BoundRows rows)
    {
        TableRecords records = rows.Records;
        bool isTaken = false;
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (records.PlaceOf(cell).State != CellState.Stated || !stated.Place.Contains(Place.Of(cell))) continue;
            records.Set(cell, default, 0, 0, 0, CellState.Unsettled);
            isTaken = true;
        }

        records.Unsettled.Add(stated);
        if (!isTaken) return;
        rows.Diagnostics.Report(RecognitionDiagnostics.StatedUnsettled, stated.Place, stated.Place, stated.Text);
    }
}
