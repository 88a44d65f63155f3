namespace GovInfoReport.DataSets;

/// <summary>A row of the long table: a cell of a report.</summary>
/// <param name="File">The file of the report.</param>
/// <param name="Number">Which report of the file it is, from 1.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Value">Its figure; <see langword="null"/> where there is none.</param>
/// <param name="State"><c>stated</c>, <c>blank</c> or <c>doubtful</c>.</param>
/// <param name="RawText">What the document has there; <see langword="null"/> where that is not known.</param>
/// <param name="Line">The line of a text or page; <see langword="null"/> for other kinds.</param>
internal readonly record struct CellRow(
    string File, int Number, CellDefinition Cell, decimal? Value, string State, string? RawText, int? Line)
{
    public const string Stated = "stated", Blank = "blank", Doubtful = "doubtful";

    /// <summary>Stated, but with more digits than the format's type holds.</summary>
    public const string Inexact = "inexact";
}
