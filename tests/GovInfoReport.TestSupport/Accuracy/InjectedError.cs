namespace GovInfoReport.TestSupport;

/// <summary>A good report with one known error.</summary>
/// <param name="Before">The good report.</param>
/// <param name="Kind">The kind of error.</param>
/// <param name="Report">The report with the error.</param>
/// <param name="Cell">The one cell that is wrong; <see langword="null"/> where it is more than one, or none.</param>
/// <param name="Meant">The figure that the cell had.</param>
internal sealed record InjectedError(AnnualReport Before, ErrorKind Kind, AnnualReport Report, CellDefinition? Cell = null, long Meant = 0);
