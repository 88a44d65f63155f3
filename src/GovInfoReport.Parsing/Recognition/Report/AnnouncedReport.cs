namespace GovInfoReport.Parsing;

/// <summary>What a sentence says of the report that it announces.</summary>
/// <param name="Agency">The agency whose report it is; <see langword="null"/> where it names none.</param>
/// <param name="Year">The year that the report is about; <see langword="null"/> where it names none.</param>
internal readonly record struct AnnouncedReport(string? Agency, int? Year);
