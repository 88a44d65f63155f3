using System.Globalization;

namespace GovInfoReport.Collections.Tests;

public class YearRelationTests
{
    private const string Agency = "临河县";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static AnnualReport Previous { get; } = Figures.Report(Agency, 2023).Balanced(
        ("t3.granted.naturalPerson", 40), ("t3.carriedForward.naturalPerson", 118), ("t3.carriedForward.enterprise", 3),
        ("t2.normativeDocuments.inForce", 597), ("t2.fees.amount", 59_237.2449m), ("t2.licensing.decisions", 550));

    private static AnnualReport Current { get; } = Figures.Report(Agency, 2024).Balanced(
        ("t3.granted.naturalPerson", 400), ("t3.carriedOver.naturalPerson", 118), ("t3.carriedOver.enterprise", 3),
            ("t3.carriedForward.enterprise", 8),
        ("t2.normativeDocuments.issued", 50), ("t2.normativeDocuments.repealed", 227), ("t2.normativeDocuments.inForce", 420),
            ("t2.fees.amount", 72_701m), ("t2.licensing.decisions", 600));

    [Fact]
    public void Reports_that_follow_each_other_pass()
    {
        SeriesResult result = ReportSeries.Compare([Previous, Current]);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
        Assert.Equal(10, result.ComparedCount);
    }

    [Fact]
    public void Total_and_columns_are_one_finding_that_an_official_can_read()
    {
        Diagnostic finding = Only(Current.Balanced(("t3.carriedOver.naturalPerson", 112)));
        Assert.Equal("“上年结转”与上年报告不符。2024年报告总计 115 件，2023年报告“结转下年度继续办理”121 件，相差 6 件（自然人 112 ↔ 118）。请核对两年报告。", finding.GetMessage(Chinese));
        Assert.Equal(
            "Carried over: the report for 2024 reads 115 (Total), that for 2023 carried forward 121; they differ by 6 "
                + "(Natural persons 112 ↔ 118). Check both reports.",
            finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal([2023, 2024], finding.Operands.Select(o => o.Report!.Year).Distinct().Order());
    }

    [Fact]
    public void A_broken_sum_of_the_report_itself_comes_first_and_leaves_a_warning()
    {
        Diagnostic finding = Only(Current.With(("t3.carriedOver.total", 115)));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.EndsWith("请先核对2024年报告“四、结转下年度继续办理 / 总计”的勾稽关系（GIR2001）。", finding.GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Applicants_that_were_entered_differently_are_a_warning_of_their_own() =>
        Assert.Equal(
            "“上年结转”总计相符（121 件），但自然人 121 ↔ 118、商业企业 0 ↔ 3，疑为申请人类别填列不同，请核对两年报告。",
            Only(Current.Balanced(("t3.carriedOver.naturalPerson", 121), ("t3.carriedOver.enterprise", 0))).GetMessage(Chinese));

    [Fact]
    public void A_blank_in_a_balance_that_has_no_hole_is_an_error_as_it_stands_for_zero()
    {
        // n = T + f without it: the blank is no gap.
        AnnualReport blank = Current.Balanced(("t3.carriedOver.naturalPerson", 0), ("t3.carriedOver.enterprise", 0))
            .With(("t3.carriedOver.naturalPerson", null), ("t3.carriedOver.total", null));
        Diagnostic finding = Only(blank);
        Assert.Equal((DiagnosticSeverity.Error, 0), (finding.Severity, finding.Suggestions.Count));
        Assert.Contains("空白（按0计）", finding.GetMessage(Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_that_the_balance_does_not_explain_is_not_assessable()
    {
        AnnualReport blank = Current.With(("t3.newRequests.naturalPerson", 1), ("t3.carriedOver.naturalPerson", null));
        RelationResult relation = ReportSeries.Compare([Previous, blank]).Relations.Single(r =>
            r.Cell.Code == "t3.carriedOver.naturalPerson");
        Assert.Equal((RelationVerdict.NotAssessable, NotAssessableReason.CellBlank), (relation.Verdict, relation.Reason!.Value));
    }

    [Fact]
    public void A_doubtful_figure_is_never_a_failure()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t3.carriedOver.total");
        AnnualReport doubtful = Current.With((cell.Code, null)) with { Unsettled = [new UnsettledValue(Place.Of(cell), "1 15")] };
        SeriesResult result = ReportSeries.Compare([Previous, doubtful]);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(RelationVerdict.NotAssessable, result.Verdict);
        Assert.Equal(NotAssessableReason.CellDoubtful, result.Relations.Single(r => r.Cell == cell).Reason);
    }

    [Theory]
    [InlineData(227, 50, "制发与废止对调后为 420，两数可能填反。")]
    [InlineData(50, 0, "废止件数可能漏填，应为 227。")]
    public void A_stock_says_which_change_would_mend_it(int issued, int repealed, string mend) =>
        Assert.EndsWith(mend, Only(Current.With(("t2.normativeDocuments.issued", issued),
            ("t2.normativeDocuments.repealed", repealed))).GetMessage(Chinese), StringComparison.Ordinal);

    [Theory]
    [InlineData(597, "本年“现行有效件数”与上年相同，可能沿用上年数。")]
    [InlineData(50, "本年现行有效与本年制发相同，可能只计本年制发。")]
    [InlineData(430, "本年填报 430，相差 10。请核对两年报告。")]
    public void A_stock_that_was_taken_over_is_named(int inForce, string end) =>
        Assert.EndsWith(end, Only(Current.With(("t2.normativeDocuments.inForce", inForce))).GetMessage(Chinese), StringComparison.Ordinal);

    [Fact]
    public void What_neither_report_states_is_not_compared()
    {
        (string, decimal?)[] blank = [("t2.regulations.issued", null), ("t2.regulations.repealed", null), ("t2.regulations.inForce", null)];
        SeriesResult result = ReportSeries.Compare([Previous.With(blank), Current.With(blank)]);
        Assert.DoesNotContain(result.Relations, r => r.Cell.Row.Code == "t2.regulations");
        Assert.Equal(RelationVerdict.Pass, result.Verdict);
    }

    [Fact]
    public void Figures_that_are_all_last_years_are_one_finding()
    {
        AnnualReport full = Figures.Report(Agency, 2023).With([.. ReportFormat.Current.GetTable(3).Cells.Take(30)
            .Select((c, i) => (c.Code, (decimal?)(i + 1)))]);
        Assert.Equal(["GIR4005"], ReportSeries.Compare([full, full with { Year = 2024 }]).Diagnostics.Ids());
    }

    [Fact]
    public void Reports_of_nothing_but_zeros_are_not_last_years() =>
        Assert.Empty(ReportSeries.Compare([Figures.Report(Agency, 2023), Figures.Report(Agency, 2024)]).Diagnostics);

    [Fact]
    public void A_fee_ten_thousand_times_last_years_is_in_another_unit() =>
        Assert.Equal(
            "行政事业性收费由 59237.2449 变为 727012578，相差约 1.2 万倍，2024年疑以“元”填报，该列单位为“万元”，请核实并换算。",
            Only(Current.With(("t2.fees.amount", 727_012_578))).GetMessage(Chinese));

    [Fact]
    public void A_figure_many_times_last_years_is_worth_a_look()
    {
        Diagnostic finding = Only(Current.With(("t2.licensing.decisions", 9487)));
        Assert.Equal(("GIR4007", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Fact]
    public void A_gap_is_named_and_nothing_is_compared_across_it()
    {
        SeriesResult result = ReportSeries.Compare([Previous with { Year = 2021 }, Current]);
        Assert.Equal(["GIR4010", "GIR4010"], result.Diagnostics.Ids());
        Assert.Equal((RelationVerdict.NotAssessable, 0), (result.Verdict, result.ComparedCount));
        Assert.All(result.Relations, r => Assert.Equal(NotAssessableReason.YearMissing, r.Reason));
    }

    [Fact]
    public void One_year_alone_is_no_pass() => Assert.Equal(RelationVerdict.NotAssessable, ReportSeries.Compare([Current]).Verdict);

    private static Diagnostic Only(AnnualReport current) => Assert.Single(ReportSeries.Compare([Previous, current]).Diagnostics);
}
