using GovInfoReport.Collections;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>Compares the growth that the prose of a report states with the report for the year before.</summary>
internal static class ProseGrowth
{
    private static readonly ReportValidatorOptions Options = ReportValidatorOptions.Default with
    {
        Rules = [.. DefaultRules.All.Where(r => r.Descriptor.Id == "GIR5004")],
    };

    /// <summary>The result with what was found in the prose of its years, each at its document.</summary>
    public static SeriesResult AddTo(SeriesResult result)
    {
        IReadOnlyList<YearOfReports> years = result.Series.Years;
        List<Diagnostic> found = [];
        for (int i = 1; i < years.Count; i++)
        {
            if (years[i].Year == years[i - 1].Year + 1 && !years[i].IsUndecided && !years[i - 1].IsUndecided)
                found.AddRange(Find(years[i].Current, years[i - 1].Current.Report));
        }

        return found.Count == 0 ? result : result with { Diagnostics = [.. result.Diagnostics, .. found] };
    }

    /// <summary>The lines of section one that state growth, each with the line above it; <see langword="null"/> where none does.</summary>
    public static NarrativeSection? Kept(AnnualReport report)
    {
        if (report.Overview is not { } overview || !overview.Text.AsSpan().ContainsAny('%', '％')) return null;
        AnnualReport prose = new() { Agency = report.Agency, Year = report.Year, Overview = overview };
        int[] starts = [.. ClaimExtractor.Extract(prose).Where(c => c.Verdict == ClaimVerdict.NeedsPrevious)
            .Select(c => c.SentenceSpan.Start)];
        if (starts.Length == 0) return null;
        List<string> kept = [];
        int at = 0;
        string above = "";
        foreach (string line in overview.Text.Split('\n'))
        {
            if (Array.Exists(starts, s => s >= at && s <= at + line.Length))
            {
                if (above.Length > 0) kept.Add(above);
                kept.Add(line);
                above = "";
            }
            else
            {
                above = line;
            }

            at += line.Length + 1;
        }

        return overview with { Text = string.Join('\n', kept) };
    }

    private static IEnumerable<Diagnostic> Find(CollectedReport current, AnnualReport previous) =>
        ReportValidator.Validate(current.Report, Options with { Previous = previous }).Diagnostics
            .Select(d => d with { Location = d.Location with { Document = current.Source } });
}
