namespace GovInfoReport.Collections;

/// <summary>Which report explains the residuals of a whole.</summary>
/// <param name="View">The report.</param>
/// <param name="Explanation">How.</param>
internal sealed record Culprit(ReportView View, LocalizedText Explanation);
