namespace GovInfoReport.Parsing;

/// <summary>Settles what only whole tables tell, in one order.</summary>
internal static class Settlement
{
    /// <summary>Settles the doubts of all tables.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="copies">What is to be said of tables that stand more than once.</param>
    public static void Settle(BoundRows rows, IReadOnlyList<CopyVerdict> copies)
    {
        SettleEditions(rows);
        foreach (TableDefinition table in ReportFormat.Current.Tables) SettleInOrder(table, rows, copies);
    }

    // Beside its reasons, （六）其他处理 with figures is their sum, which the format does not have.
    private static void SettleEditions(BoundRows rows)
    {
        TableBindings bindings = rows.Bindings;
        bool hasReasons = rows.RequestsEdition is ReportEdition.Format2021;
        if (hasReasons) rows.Records.Remove(OtherGroup.AsOneRow);
        if (hasReasons && bindings.OtherAsOneRow is { } kept)
        {
            rows.Records.AdditionalRows.Add(kept.Row);
            rows.Diagnostics.ReportAt(RecognitionDiagnostics.RowUnknown, kept.Row.Place, kept.Source, kept.Length, kept.Row.Label);
        }

        TableDefinition disclosure = ReportFormat.Current.Disclosure;
        if (bindings.DisclosureEdition is ReportEdition.Mixed)
            rows.Diagnostics.Report(RecognitionDiagnostics.MixedFormat, Place.OfTable(disclosure.Number), disclosure);
    }

    /// <summary>
    /// Takes rows back whose head or label names another year than the report's, or a year where the report's is not known.
    /// </summary>
    public static void SettleYears(BoundRows rows, int? year)
    {
        foreach ((RowDefinition row, int named) in rows.Bindings.NamedYears)
        {
            if (named != year && rows.HasCells(row)) rows.TakeBack(row, RecognitionDiagnostics.OfOtherYear, row, named);
        }
    }

    /// <summary>Takes tables back over which a line says that their figures are not the report's own.</summary>
    public static void SettleCaptions(BoundRows rows, TableCaptions captions)
    {
        int from = 0;
        foreach (TableDefinition table in ReportFormat.Current.Tables) ForeignCaptions.Settle(table, rows, captions, ref from);
    }

    /// <summary>Says which tables and rows were not found; of a document that is no report nothing is missing.</summary>
    public static void ReportMissing(BoundRows rows)
    {
        foreach (TableDefinition table in ReportFormat.Current.Tables) MissingRows.Settle(table, rows);
    }

    // Labels out of step come first: a row that may have its neighbour's values says nothing of blanks. Then doubts of single rows, which
    // take rows back; what is said of the table as a whole follows, of what is left.
    private static void SettleInOrder(TableDefinition table, BoundRows rows, IReadOnlyList<CopyVerdict> copies)
    {
        LabelsOutOfStep.Settle(table, rows);
        SumElsewhere.Settle(table, rows);
        OtherColumns.Settle(table, rows);
        HeadlessRows.Settle(table, rows);
        PlacedRows.Settle(table, rows);
        DoubtsOfRows.Settle(table, rows);
        // A figure that is not whole says nothing of other rows' cells.
        BrokenFigures.Settle(table, rows);
        PageFeet.Settle(table, rows);
        StatedDoubts.Settle(table, rows);
        DifferingCopies.Settle(table, rows, copies);
        EmptyTable.Settle(table, rows);
        BlankTotals.Settle(table, rows);
        PictureFigures.Settle(table, rows);
        if (rows.Bindings.EvidenceOf(table).LosesCharacters)
            rows.Diagnostics.Report(RecognitionDiagnostics.CharactersLost, Place.OfTable(table.Number), table);
    }
}
