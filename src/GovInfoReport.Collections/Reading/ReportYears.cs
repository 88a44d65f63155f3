namespace GovInfoReport.Collections;

/// <summary>The year that a report is about.</summary>
internal static class ReportYears
{
    /// <summary>
    /// The year of the title, or else of the period; <see langword="null"/> where there is none or they contradict each other.
    /// </summary>
    public static int? Of(AnnualReport report)
    {
        int? ofPeriod = report.Period is { } period ? (period.Start.AddDays(1).Year == period.End.Year ? period.End.Year : null) : null;
        if (report.Year is not { } year) return ofPeriod;
        return ofPeriod is { } other && other != year ? null : year;
    }

    /// <summary>Whether title and period name different years.</summary>
    public static bool AreContradictory(AnnualReport report) => report.Year is not null && Of(report) is null;
}
