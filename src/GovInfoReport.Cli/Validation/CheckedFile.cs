using GovInfoReport.Rendering;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>A file that was read and checked.</summary>
/// <param name="File">The file.</param>
/// <param name="Parsed">What was read.</param>
/// <param name="Checks">What the checks found; <see langword="null"/> where nothing could be read.</param>
/// <param name="Options">The options of the checks.</param>
internal sealed record CheckedFile(InputFile File, ParseResult Parsed, ValidationResult? Checks, ReportValidatorOptions? Options = null)
{
    private readonly ReportFindings _all = ReportFindings.Of(Parsed, Checks, Options);

    /// <summary>What the parser and then the checks have to say.</summary>
    public EquatableArray<Diagnostic> Findings => _all.Findings;

    /// <summary>What the options accept.</summary>
    public EquatableArray<SuppressedDiagnostic> Suppressed => _all.Suppressed;

    /// <summary>
    /// The verdict on the report. A figure that the parser could not settle leaves a good report incomplete, for nobody has seen it whole.
    /// </summary>
    public Verdict Verdict =>
        Checks is null || (Checks.Verdict == Verdict.Valid && !_all.IsReadingWhole) ? Verdict.Incomplete : Checks.Verdict;

    /// <summary>The name of the verdict in data.</summary>
    public string VerdictName => FindingJson.NameOf(Verdict);

    /// <summary>The cells that the likeliest change would mend, for a finding of a broken sum; else none.</summary>
    public IReadOnlySet<CellDefinition> SuspectsOf(Diagnostic finding)
    {
        HashSet<CellDefinition> cells = [];
        foreach (SuspectSet set in Checks?.Suspects ?? [])
        {
            if (finding.Suggestions.Count == 0 || set.Suspects.IsEmpty || !set.IsOf(finding)) continue;
            cells.UnionWith(set.Suspects[0].Changes.Select(c => c.Cell));
        }

        return cells;
    }

    /// <summary>The report as pages show it.</summary>
    public CheckedReport ToReport() => new()
    {
        Report = Parsed.Report,
        Findings = Findings,
        Checks = Checks,
        Verdict = Verdict,
        FileName = File.Path,
    };

    /// <summary>How many findings there are of each severity, and how many are accepted; empty where there are none.</summary>
    public string Counts(TextStyle style)
    {
        string counts = ReportSummary.Counts(Findings, style);
        if (Suppressed.Length == 0) return counts;
        string accepted = Texts.Format("suppressed", Suppressed.Length);
        return counts.Length == 0 ? accepted : counts + Texts.Get("separator") + accepted;
    }
}
