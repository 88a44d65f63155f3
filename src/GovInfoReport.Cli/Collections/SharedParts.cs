namespace GovInfoReport.Cli;

/// <summary>
/// Parts that are the same in many reports, once in memory: the name of an agency, and what reading left in doubt, without its words and
/// its place in the document.
/// </summary>
internal sealed class SharedParts
{
    private readonly Dictionary<string, string> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, DiagnosticSeverity Severity, Place Place), Diagnostic> _findings = [];

    /// <summary>The report with the parts that it shares with those before.</summary>
    public CollectedReport In(CollectedReport report) => report with
    {
        Report = report.Report with { Agency = report.Report.Agency is { } agency ? Shared(agency) : null },
        Findings = [.. report.Findings.Select(Shared).Distinct()],
    };

    private string Shared(string agency) => _agencies.TryGetValue(agency, out string? known) ? known : _agencies[agency] = agency;

    private Diagnostic Shared(Diagnostic finding)
    {
        (string, DiagnosticSeverity, Place) key = (finding.Id, finding.Severity, finding.Place);
        if (_findings.TryGetValue(key, out Diagnostic? known)) return known;
        Diagnostic bare = new(finding.Descriptor, Location.At(finding.Place)) { Severity = finding.Severity };
        return _findings[key] = bare;
    }
}
