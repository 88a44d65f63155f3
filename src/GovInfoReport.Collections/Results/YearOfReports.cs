namespace GovInfoReport.Collections;

/// <summary>The reports of one agency for one year: one, or copies of it.</summary>
/// <param name="Year">The year (年度).</param>
/// <param name="Current">The report that counts.</param>
/// <param name="Others">Other copies, older or equal; empty where there are none.</param>
public sealed record YearOfReports(int Year, CollectedReport Current, IReadOnlyList<CollectedReport> Others)
{
    /// <summary>
    /// Whether copies differ and nothing (a title with 更正, a date of publication) tells which one counts: then each is tried.
    /// </summary>
    public bool IsUndecided { get; init; }
}
