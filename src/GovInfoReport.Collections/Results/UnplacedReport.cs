namespace GovInfoReport.Collections;

/// <summary>A report that stands in no series.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why: it could not be read, or it is not certain whose it is or for which year.</param>
/// <param name="Field">What is not certain; <see langword="null"/> for a report that could not be read.</param>
public sealed record UnplacedReport(CollectedReport Report, NotAssessableReason Reason, ReportField? Field);
