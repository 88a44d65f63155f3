namespace GovInfoReport.Parsing;

/// <summary>Cells that hold a picture and no text: their table is named once, for all of them.</summary>
internal static class PictureFigures
{
    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        int pictures = rows.Bindings.EvidenceOf(table).Pictures;
        if (pictures > 0) rows.Diagnostics.Report(RecognitionDiagnostics.FiguresArePictures, Place.OfTable(table.Number), table, pictures);
    }
}
