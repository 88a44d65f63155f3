namespace GovInfoReport.Rendering;

/// <summary>A report in an overview of many: what it is, the verdict and the counts, and where its own page is.</summary>
/// <param name="Link">The address that leads to the report: a page beside the overview, or a part of the same page.</param>
/// <param name="Name">The agency, or what else names the report.</param>
/// <param name="Year">The year that it is about; <see langword="null"/> where it is not known.</param>
/// <param name="Verdict">The verdict; <see langword="null"/> where it was not checked.</param>
/// <param name="Errors">How many errors were found.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Infos">How many hints.</param>
/// <param name="NotAssessed">How many parts could not be assessed.</param>
public sealed record OverviewRow(
    string Link, string Name, int? Year, Verdict? Verdict, int Errors, int Warnings, int Infos, int NotAssessed)
{
    /// <summary>
    /// The first of several years, where the row is an agency's with all its reports, and <see cref="Year"/> the last;
    /// <see langword="null"/>, the default, where it is one report's.
    /// </summary>
    public int? FirstYear { get; init; }

    /// <summary>The row of a report.</summary>
    /// <param name="report">The report with what is known of it.</param>
    /// <param name="link">The address that leads to it.</param>
    public static OverviewRow Of(CheckedReport report, string link)
    {
        ArgumentNullException.ThrowIfNull(report);
        AnnualReport read = report.Report;
        return new OverviewRow(
            link,
            read.Agency ?? read.Title ?? report.FileName ?? "",
            read.Year,
            report.Verdict,
            Count(report, DiagnosticSeverity.Error),
            Count(report, DiagnosticSeverity.Warning),
            Count(report, DiagnosticSeverity.Info),
            report.Checks?.Rules.Sum(r => r.NotAssessed.Length) ?? 0);
    }

    private static int Count(CheckedReport report, DiagnosticSeverity severity) => report.Findings.Count(d => d.Severity == severity);
}
