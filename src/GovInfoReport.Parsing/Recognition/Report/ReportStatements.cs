namespace GovInfoReport.Parsing;

/// <summary>What a document and its file say that tells whose report it is, and of which year.</summary>
/// <param name="Title">The title; <see langword="null"/> where there is none.</param>
/// <param name="OtherTitle">One that names another year or agency; <see langword="null"/> where none does.</param>
/// <param name="Metadata">The box, and what the file states of itself.</param>
/// <param name="Preamble">The text before section one; empty where there is none.</param>
/// <param name="Overview">The text of section one.</param>
/// <param name="End">The signature.</param>
/// <param name="FileTitle">The title that the name of the file is.</param>
internal readonly record struct ReportStatements(
    TitleCandidate? Title, TitleCandidate? OtherTitle, MetadataReader Metadata, string Preamble, string? Overview, ReportEnd End,
    string? FileTitle)
{
    /// <summary>The report that a sentence before section one announces.</summary>
    public AnnouncedReport Announced { get; } = AgencyFinder.FindAnnounced(Preamble);
}
