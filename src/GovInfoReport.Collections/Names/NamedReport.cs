namespace GovInfoReport.Collections;

/// <summary>A report whose agency and year are known, with its name in a form that can be compared.</summary>
/// <param name="Report">The report.</param>
/// <param name="Name">The folded name of the agency, or of the body on the roster that it is an alias of.</param>
/// <param name="Year">The year.</param>
internal sealed record NamedReport(CollectedReport Report, string Name, int Year);
