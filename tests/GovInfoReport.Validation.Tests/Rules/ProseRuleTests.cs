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

    private static AnnualReport WithOverview(string text) => SampleReports.Good with { Overview = new NarrativeSection("一、总体情况", text) };
}
