using CsCheck;
using Xunit.Abstractions;

namespace GovInfoReport.Validation.Tests;

/// <summary>What the checks say of generated reports with prose: nothing that is false, and nearly all that was made false.</summary>
public sealed class GeneratedProseTests(ITestOutputHelper output)
{
    private const int Samples = 300;

    private const string Before = "（一）主动公开\n按要求公开。\n（二）依申请公开\n";
    private const string Behind = "\n（三）政府信息管理\n严格审查。\n（四）平台建设\n维护网站。\n（五）监督保障\n开展培训。";

    private static readonly AnnualReport LastYear = SampleReports.Good;
    private static readonly ReportValidatorOptions WithLastYear = ReportValidatorOptions.Default with { Previous = LastYear };

    private static readonly ReportGeneratorOptions Usual = ReportGeneratorOptions.Default with { LargeFigures = false };

    [Fact]
    public void Of_a_report_whose_sums_hold_and_whose_prose_agrees_nothing_is_found_but_its_blanks()
    {
        int blanks = 0;
        Gen.Select(Gen.OneOf(Cells(0), Cells(50)), Gen.Int[0, int.MaxValue - 1]).Holds((cells, seed) =>
        {
            AnnualReport report = WithProse(ReportOf(cells, new Random(seed)), prose => prose.Text, new Random(seed), LastYear);
            foreach (Diagnostic found in ReportValidator.Validate(report, WithLastYear).Diagnostics)
            {
                Assert.True(found.Id is "GIR3024" or "GIR3025" && HasBlank(report, found.Place), $"{found}\n{report.Overview!.Text}");
                blanks++;
            }
        }, Samples);
        output.WriteLine($"{blanks} findings of blanks, all true; no other");
        Assert.True(blanks > 0);
    }

    [Fact]
    public void Of_the_claims_that_were_made_false_four_in_five_are_found()
    {
        int made = 0, found = 0;
        Gen.Select(Cells(0), Gen.Int[0, int.MaxValue - 1]).Holds((cells, seed) =>
        {
            (string Text, string Quoted)? spoilt = null;
            AnnualReport report = ReportOf(cells, new Random(seed));
            report = WithProse(report, prose => (spoilt = prose.Spoil(new Random(seed)))?.Text, new Random(seed), LastYear);
            if (spoilt is not { Quoted: { } quoted }) return;
            made++;
            // A finding elsewhere does not count: it has to name the figure that is false.
            if (ReportValidator.Validate(report, WithLastYear).Diagnostics.Any(d => d.Id.StartsWith("GIR50", StringComparison.Ordinal)
                && d.Arguments.OfType<string>().Any(a => a.Contains(quoted, StringComparison.Ordinal)))) found++;
        }, Samples);
        output.WriteLine($"{found} of {made} found");
        Assert.True(made > Samples / 3 && found >= 0.8 * made, $"{found} of {made} contradictions are found.");
    }

    private static Gen<ReportCells> Cells(int blankPercent) => ReportGenerator.Cells(Usual with { BlankPercent = blankPercent });

    // Figures of tables 3 and 4 are random and add up; those of table 2 go together.
    private static AnnualReport ReportOf(ReportCells cells, Random random)
    {
        int issued = random.Next(12), repealed = random.Next(issued + 1);
        IEnumerable<CellDefinition> free = ReportFormat.Current.Cells.Where(c => c.Table.Number > 2);
        return SampleReports.Good.With([.. free.Select(c => (c.Code, cells[c]))]).With(
            ("t2.normativeDocuments.issued", issued), ("t2.normativeDocuments.repealed", repealed),
            ("t2.normativeDocuments.inForce", issued - repealed + random.Next(1, 60)), ("t2.licensing.decisions", random.Next(900)));
    }

    private static AnnualReport WithProse(AnnualReport report, Func<WrittenClaims, string?> write, Random random, AnnualReport before) =>
        report with
        {
            Overview = report.Overview! with { Text = Before + write(new ClaimGrammar(report, random, before).Write()) + Behind },
        };

    private static bool HasBlank(AnnualReport report, Place place) =>
        ReportFormat.Current.Cells.Any(c => report.Cells[c] is null && place.Contains(Place.Of(c)));
}
