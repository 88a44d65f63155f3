namespace GovInfoReport.Validation.Tests;

public sealed class ProseRuleTests
{
    [Theory]
    [InlineData("GIR5001", "新收政府信息公开申请28件。", "新收政府信息公开申请27件。")]
    [InlineData("GIR5002", "编发简报10期，其中市级4期、县级5期。", "编发简报9期，其中市级4期、县级5期。")]
    [InlineData("GIR5003", "新收政府信息公开申请27件，上年结转2件，办结26件，结转下年度2件。", "新收政府信息公开申请27件，上年结转2件，办结27件，结转下年度2件。")]
    [InlineData("GIR5005", "收到政府信息公开申请27件，其中当面申请9件，占43.3%。", "收到政府信息公开申请27件，其中当面申请9件，占33.3%。")]
    [InlineData("GIR5006", "本年度未收到政府信息公开申请。", "本年度未发生政府信息公开行政诉讼。")]
    public void A_contradiction_is_found_and_its_mending_passes(string id, string wrong, string right)
    {
        RuleAssert.Fails(id, "s1", WithOverview(wrong));
        RuleAssert.Passes(id, WithOverview(right));
    }

    [Fact]
    public void A_missing_figure_is_found() => RuleAssert.Fails("GIR5007", "s1", WithOverview("全年主动公开信息  条。"));

    [Fact]
    public void Growth_is_checked_where_the_year_before_is_given()
    {
        ReportValidatorOptions options = new() { Previous = SampleReports.With(("t3.newRequests.total", 25)) };
        AnnualReport report = WithOverview("新收政府信息公开申请27件，同比增长9%。");
        RuleAssert.Fails("GIR5004", "s1", report, options);
        RuleAssert.DoesNotApply("GIR5004", report);
        RuleAssert.Passes("GIR5004", WithOverview("新收政府信息公开申请27件，同比增长8%。"), options);
    }

    [Fact]
    public void A_claim_of_one_reading_is_an_error_and_one_of_several_a_warning()
    {
        Assert.Equal(DiagnosticSeverity.Error, RuleAssert.Fails("GIR5001", "s1", WithOverview("新收政府信息公开申请28件。")).Severity);
        Assert.Equal(DiagnosticSeverity.Warning, RuleAssert.Fails("GIR5001", "s1", WithOverview("受理政府信息公开申请28件。")).Severity);
    }

    [Fact]
    public void The_same_claim_said_twice_is_one_finding_with_the_cells_of_its_readings()
    {
        Diagnostic finding = RuleAssert.Fails("GIR5001", "s1", WithOverview("受理政府信息公开申请28件。共受理政府信息公开申请28件。"));
        Assert.Equal(["t3.newRequests.total", "t3.carriedOver.total"], finding.Operands.Select(o => o.Cell.Code));
    }

    [Fact]
    public void A_finding_names_the_cells_that_disagree_and_says_that_their_sums_hold()
    {
        Diagnostic finding = RuleAssert.Fails("GIR5001", "s1", WithOverview("新收政府信息公开申请28件。"));
        string message = finding.GetMessage(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"));
        Assert.Contains("“一、本年新收政府信息公开申请数量 / 总计”填报 27", message, StringComparison.Ordinal);
        Assert.Contains("疑为正文有误", message, StringComparison.Ordinal);
        Assert.Equal(["t3.newRequests.total"], finding.Related.Select(l => l.Place.Code));
    }

    [Fact]
    public void Where_a_sum_of_the_tables_is_broken_otherwise_it_comes_first_and_the_finding_is_a_warning()
    {
        Diagnostic finding = RuleAssert.Fails(
            "GIR5001", "s1", WithOverview("新收政府信息公开申请31件。").With(("t3.newRequests.total", 29)));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Contains("请先核对第三部分表格", finding.GetMessage(LocalizedText.ChineseCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_another_row_is_named_as_where_it_may_come_from()
    {
        Diagnostic finding = RuleAssert.Fails("GIR5001", "s1", WithOverview("不予处理政府信息公开申请15件。"));
        Assert.Contains("（一）予以公开", Assert.Single(finding.Suggestions).ToString(LocalizedText.ChineseCulture), StringComparison.Ordinal);
    }

    private static AnnualReport WithOverview(string text) => SampleReports.Good with { Overview = new NarrativeSection("一、总体情况", text) };
}
