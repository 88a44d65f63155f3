namespace GovInfoReport.DataSets;

/// <summary>What a data set takes of one report: what was read, what checks found, and where it came from.</summary>
/// <param name="File">The path or name of the document.</param>
/// <param name="Parsed">The report, with the diagnostics of its reading.</param>
/// <param name="Checks">What the checks found. <see langword="null"/>: it was not checked.</param>
public sealed record DataSetEntry(string File, ParseResult Parsed, ValidationResult? Checks = null)
{
    /// <summary>
    /// How many diagnostics the reading had, where <see cref="Parsed"/> no longer has all of them, as when a report comes back from JSON.
    /// <see langword="null"/>: as many as <see cref="Parsed"/> has.
    /// </summary>
    public FindingCounts? CountsOfReading { get; init; }

    /// <summary>Whether nothing of the document became part of the report: such a document has findings and no row.</summary>
    public bool IsUnreadable => CollectedReport.Of(Parsed, File).IsUnreadable;
}
