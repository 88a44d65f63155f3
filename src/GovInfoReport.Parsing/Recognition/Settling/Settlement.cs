namespace GovInfoReport.Parsing;

/// <summary>Settles what only whole tables tell, in one order.</summary>
internal static class Settlement
{
    /// <summary>Settles the doubts of all tables.</summary>
    public static void Settle(BoundRows rows)
    {
        foreach (TableDefinition table in ReportFormat.Current.Tables) SettleInOrder(table, rows);

        TableDefinition requests = ReportFormat.Current.Requests;
        if (rows.Bindings.LosesCharacters)
            rows.Diagnostics.Report(RecognitionDiagnostics.CharactersLost, Place.OfTable(requests.Number), requests);
    }

    /// <summary>Says which tables and rows were not found; of a document that is no report nothing is missing.</summary>
    public static void ReportMissing(BoundRows rows)
    {
        foreach (TableDefinition table in ReportFormat.Current.Tables) MissingRows.Settle(table, rows);
    }

    // Labels out of step come first: a row that may have its neighbour's values says nothing of blanks. Then doubts of single rows, which
    // take rows back; what is said of the table as a whole follows, of what is left.
    private static void SettleInOrder(TableDefinition table, BoundRows rows)
    {
        LabelsOutOfStep.Settle(table, rows);
        DoubtsOfRows.Settle(table, rows);
        EmptyTable.Settle(table, rows);
        BlankTotals.Settle(table, rows);
        PictureFigures.Settle(table, rows);
    }
}
