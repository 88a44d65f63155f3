namespace GovInfoReport.Collections;

/// <summary>The reports of one agency, by year.</summary>
/// <param name="Agency">The agency, by the longest of the names that its reports give.</param>
/// <param name="Years">The years that have a report, in order.</param>
public sealed record AgencySeries(string Agency, IReadOnlyList<YearOfReports> Years)
{
    /// <summary>Agency and years.</summary>
    public override string ToString() => $"{Agency} {string.Join(' ', Years.Select(y => y.Year))}";
}
