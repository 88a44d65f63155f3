using System.Globalization;
using CsCheck;
using Xunit.Abstractions;

namespace GovInfoReport.Validation.Tests;

/// <summary>Injects known errors into consistent random reports and measures what the rules make of them.</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private const int Seed = 20_240_131;
    private const string GeneratorSeed = "0004nb3k6d52";
    private const int Reports = 600;

    // Text and table 2 of a good report, random figures in tables 3 and 4.
    private static readonly Lazy<AnnualReport[]> Consistent = new(() =>
        [.. Figures(0).Concat(Figures(50)).Select(cells => SampleReports.Good.With([.. cells]))]);

    [Fact]
    public void No_rule_finds_anything_but_blanks_in_a_consistent_report()
    {
        foreach (AnnualReport report in Consistent.Value)
            Assert.Empty(ReportValidator.Validate(report).Diagnostics.Where(d => d.Id is not ("GIR3024" or "GIR3025"))
                .Select(d => d.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_injected_error_is_found_and_nothing_else()
    {
        Random random = new(Seed);
        ErrorInjector injector = new(random);
        Dictionary<string, Tally> byRule = ExpectedFindings.Measured.ToDictionary(id => id, _ => new Tally());
        Dictionary<ErrorKind, Kinds> byKind = Enum.GetValues<ErrorKind>().ToDictionary(k => k, _ => new Kinds());
        foreach (AnnualReport report in Consistent.Value)
        {
            foreach (ErrorKind kind in Enum.GetValues<ErrorKind>())
            {
                if (injector.Inject(kind, report) is { } error) Measure(error, byRule, byKind[kind]);
            }
        }

        output.WriteLine($"seeds {Seed}, {GeneratorSeed}; {Consistent.Value.Length} consistent reports");
        output.WriteLine("rule      found  false  missed  precision  recall");
        foreach ((string id, Tally t) in byRule)
            output.WriteLine(string
                .Create(CultureInfo.InvariantCulture,
                    $"{id} {t.Found,7} {t.False,6} {t.Missed,7} {t.Precision,10:0.000} {t.Recall,7:0.000}"));
        output.WriteLine("kind               injected  no sum broken  found  recall  first suspect restores  true cell first");
        foreach ((ErrorKind kind, Kinds k) in byKind)
            output.WriteLine(string
                .Create(CultureInfo.InvariantCulture,
                    $"{kind,-18} {k.Injected,8} {k.Intact,14} {k.Found,6} {k.Recall,7:0.000} "
                    + $"{k.Restored,23} {(k.TwoSums == 0 ? "" : $"{k.First} of {k.TwoSums}"),16}"));

        Assert.All(byRule, rule =>
            Assert.True(rule.Value is { False: 0, Missed: 0, Found: > 0 }, $"{rule.Key}: {rule.Value}; seeds {Seed}, {GeneratorSeed}"));
        Assert.All(byKind, kind => Assert.True(kind.Value is { Injected: > 100, Recall: 1 }, $"{kind.Key}: {kind.Value}"));
        int first = byKind.Values.Sum(k => k.First), twoSums = byKind.Values.Sum(k => k.TwoSums);
        output.WriteLine(string
            .Create(CultureInfo.InvariantCulture,
                $"true cell first: {first} of {twoSums} single-cell errors that break two sums or more ({(double)first / twoSums:P1})"));
        Assert.True(twoSums > 1000 && first >= 0.95 * twoSums);
    }

    private static void Measure(InjectedError error, Dictionary<string, Tally> byRule, Kinds kind)
    {
        ValidationResult result = ReportValidator.Validate(error.Report);
        HashSet<(string Id, string Place)> expected = ExpectedFindings.Of(error);
        HashSet<(string Id, string Place)> actual =
            [.. result.Diagnostics.Where(d => byRule.ContainsKey(d.Id)).Select(d => (d.Id, d.Place.Code))];
        foreach ((string id, string place) in expected)
        {
            if (actual.Contains((id, place))) byRule[id].Found++;
            else byRule[id].Missed++;
        }

        foreach ((string id, _) in actual.Where(a => !expected.Contains(a))) byRule[id].False++;

        kind.Injected++;
        if (result.Suspects is [{ Suspects: [{ } best, ..] }] && best.Changes.All(c => c.Mending == (error.Before.Cells[c.Cell] ?? 0)))
            kind.Restored++;
        if (expected.Count == 0) kind.Intact++;
        else if (result.Diagnostics.Length > 0) kind.Found++;
        if (error.Cell is null || expected.Count(e => e.Id[3] == '2') < 2) return;
        kind.TwoSums++;
        if (result.Suspects is [{ Suspects: [{ Changes: [{ } change] }, ..] }] && change.Cell == error.Cell
            && change.Mending == error.Meant) kind.First++;
    }

    private static IEnumerable<IEnumerable<(string Cell, decimal? Value)>> Figures(int blankPercent) =>
        ReportGenerator.Cells(ReportGeneratorOptions.Default with { BlankPercent = blankPercent }).Array[Reports]
        .Single(_ => true, GeneratorSeed)
            .Select(cells => ReportFormat.Current.Cells.Where(c => c.Table.Number > 2).Select(c => (c.Code, cells[c])));

    private sealed record Tally
    {
        public int Found { get; set; }

        public int False { get; set; }

        public int Missed { get; set; }

        public double Precision => Found + False == 0 ? 1 : (double)Found / (Found + False);

        public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);
    }

    private sealed record Kinds
    {
        public int Injected { get; set; }

        public int Intact { get; set; }

        public int Found { get; set; }

        public int TwoSums { get; set; }

        public int First { get; set; }

        public int Restored { get; set; }

        public double Recall => Injected == Intact ? 1 : (double)Found / (Injected - Intact);
    }
}
