using System.Collections.Immutable;
using CsCheck;

namespace GovInfoReport.Validation.Tests;

public class FormerFormatTests
{
    [Fact]
    public void A_correct_report_for_2020_has_no_finding()
    {
        ValidationResult result = ReportValidator.Validate(FormerReports.Good);
        Assert.Empty(result.Diagnostics.Select(d => d.ToString(null)));
        Assert.Equal(Verdict.Valid, result.Verdict);
    }

    [Fact]
    public void Sums_of_reports_in_any_edition_hold() => Assert.All(
        ReportGenerator.EveryEdition,
        options => ReportGenerator.Reports(options with { BlankPercent = 30 }).Holds(report =>
        {
            ValidationResult result = ReportValidator.Validate(report with { Year = 2020 });
            Assert.DoesNotContain(result.Diagnostics, d => d.Id is "GIR2001" or "GIR2002" or "GIR2003" or "GIR2004");
        }, samples: 100));

    [Fact]
    public void A_wrong_figure_of_other_outcomes_breaks_its_sums_and_is_suspected()
    {
        AnnualReport report = FormerReports.Good.With(("t3.other.naturalPerson", 40));
        Diagnostic finding = RuleAssert.Fails("GIR2002", "t3.outcomesTotal.naturalPerson", report);
        Assert.Equal(63, finding.Expected);
        Assert.Contains(finding.Operands, o => o.Cell.Code == "t3.other.naturalPerson");
        Assert.DoesNotContain(finding.Operands, o => o.Cell.Code.StartsWith("t3.other.miscellaneous", StringComparison.Ordinal));
        RuleAssert.Fails("GIR2003", "t3.other.total", report);
        Suspect suspect = ReportValidator.Validate(report).Suspects[0].Suspects[0];
        Assert.Equal([("t3.other.naturalPerson", 4L)], suspect.Changes.Select(c => (c.Cell.Code, c.Mending)));
    }

    [Fact]
    public void What_the_edition_lacks_is_no_suspect()
    {
        AnnualReport report = FormerReports.Good.With(
            ("t3.outcomesTotal.naturalPerson", 29),
            ("t3.outcomesTotal.total", 33),
            ("t3.carriedForward.naturalPerson", 0),
            ("t3.carriedForward.total", 0));
        ValidationResult result = ReportValidator.Validate(report);
        Assert.NotEmpty(result.Diagnostics);
        IEnumerable<CellChange> changes = result.Suspects.SelectMany(s => s.Suspects).SelectMany(s => s.Changes);
        Assert.All(changes, c => Assert.True(ReportFormat.Former.TryGetCell(c.Cell.Code, out _)));
    }

    [Fact]
    public void Beside_its_reasons_one_row_of_other_outcomes_is_no_addend()
    {
        AnnualReport report = SampleReports.With(("t3.other.total", 0), ("t3.other.naturalPerson", 5));
        Assert.DoesNotContain(ReportValidator.Validate(report).Diagnostics, d => d.Id.StartsWith("GIR2", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_table_of_2019_in_a_report_for_2023_is_one_finding()
    {
        AnnualReport report = FormerReports.Good with { Year = 2023, Title = null, Period = null, Preamble = "" };
        ValidationResult result = ReportValidator.Validate(report with { PublicationDate = new(2024, 1, 20) });
        Assert.Equal(["GIR3010", "GIR3013", "GIR3021"], result.Diagnostics.Select(d => d.Id).Where(id => id != "GIR3022").Order());
        string message = result.Diagnostics.Single(d => d.Id == "GIR3013").GetMessage(new("zh"));
        Assert.Contains("本年新制作数量", message, StringComparison.Ordinal);
        Assert.Contains("缺少本年制发件数", message, StringComparison.Ordinal);
        Assert.DoesNotContain("处理决定", message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Warning, result.Diagnostics.Single(d => d.Id == "GIR3021").Severity);
    }

    [Fact]
    public void More_newly_disclosed_than_in_total_is_reported() => RuleAssert.Fails(
        "GIR2012", "t2.normativeDocuments.newlyPublic", FormerReports.Good.With(("t2.normativeDocuments.newlyPublic", 131)));

    [Fact]
    public void Items_below_zero_are_reported() =>
        RuleAssert.Fails("GIR2013", "t2.licensing.change", FormerReports.Good.With(("t2.licensing.change", -26)));

    [Fact]
    public void A_change_may_be_negative_and_nothing_else()
    {
        RuleAssert.Passes("GIR3015", FormerReports.Good);
        RuleAssert.Fails("GIR3015", "t2.procurement.amount", FormerReports.Good.With(("t2.procurement.amount", -1)));
        RuleAssert.Fails("GIR3015", "t3.other.enterprise", FormerReports.Good.With(("t3.other.enterprise", -1)));
    }

    [Fact]
    public void An_empty_table_of_2019_is_reported()
    {
        ImmutableArray<CellDefinition> cells = ReportFormat.Former.GetTable(2).Cells;
        RuleAssert.Fails("GIR2007", "t2", FormerReports.Good.With([.. cells.Select(c => (c.Code, (decimal?)null))]));
    }
}
