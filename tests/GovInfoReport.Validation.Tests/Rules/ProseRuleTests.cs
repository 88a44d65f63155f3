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

    [Theory]
    [InlineData("姓名\t职务\t联系方式\n甲某某\t主任\t0533-0000001\n王 芳\t科员\t0533-0000002\n下一步加强培训。")]
    [InlineData("姓名\n职务\n联系方式\n甲某某\n主任\n0533-0000001\n王芳\n科员\n0533-0000002\n下一步加强培训，充实工作力量。")]
    [InlineData("序号\n姓名\n职务\n1\n甲某某\n主任\n2\n王芳\n科员\n特此说明")]
    public void The_number_of_staff_is_that_of_the_table_behind_it(string table)
    {
        RuleAssert.Fails("GIR5008", "s1", WithOverview("我局配备信息公开工作人员3名，名单如下：\n" + table));
        RuleAssert.Passes("GIR5008", WithOverview("我局配备信息公开工作人员2名，名单如下：\n" + table));
        RuleAssert.DoesNotApply("GIR5008", WithOverview("我局配备信息公开工作人员3名。\n名单如下。\n" + table));
    }

    [Fact]
    public void A_number_of_one_kind_of_staff_is_that_of_its_rows()
    {
        const string Table = "姓名\t职责\n甲某某\t分管领导\n乙某某\t专职工作人员\n丙某某\t专职工作人员";
        RuleAssert.Passes("GIR5008", WithOverview("我局配备政务公开专职人员2名。\n" + Table));
        RuleAssert.Fails("GIR5008", "s1", WithOverview("我局配备政务公开专职人员4名。\n" + Table));
        RuleAssert.Fails("GIR5008", "s1", WithOverview("政务公开工作机构为党政办公室，配备政务公开专职人员4名。\n" + Table));
        RuleAssert.Passes("GIR5008", WithOverview("各村配备政务公开专职人员24名。\n" + Table));
    }

    [Theory]
    [InlineData("姓名\n职务\n甲某某\n主任\n王芳\n科员")] // Nothing tells which line is a name.
    [InlineData("姓名\t职务\n甲某某\t主任\n（空缺）\t科员")]
    [InlineData("姓名\n职务\n电话\n甲某某\n主任\n王芳\n科员\n0533-0000002")]
    public void A_table_of_staff_whose_rows_are_not_clear_is_not_counted(string table) =>
        RuleAssert.DoesNotApply("GIR5008", WithOverview("我局配备信息公开工作人员3名，名单如下：\n" + table));

    [Theory]
    [InlineData("信访举报投诉类不予公开2件。", "信访举报投诉类不予处理2件。")]
    [InlineData("不予公开5件（其中重复申请2件、属于国家秘密3件）。", "不予公开5件（其中行政执法案卷2件、属于国家秘密3件）。")]
    [InlineData("不予公开5件，其中本机关不掌握相关政府信息2件。", "无法提供5件，其中本机关不掌握相关政府信息2件。")]
    [InlineData("予以公开5件，不同意公开2件。", "予以公开5件，不予公开2件。")]
    [InlineData("予以公开5件，部份公开2件。", "予以公开5件，部分公开2件。")]
    [InlineData("不予公开2件，予与公开3件。", "不予公开5件（国家秘密2件），其中无法提供3件，不予处理2件：重复申请2件。")]
    public void Outcomes_are_named_and_sorted_as_in_the_format(string wrong, string right)
    {
        RuleAssert.Fails("GIR5009", "s1", WithOverview("全年收到政府信息公开申请27件，" + wrong));
        RuleAssert.Passes("GIR5009", WithOverview("全年收到政府信息公开申请27件，" + right));
    }

    [Fact]
    public void A_reason_under_another_outcome_is_said_with_its_own()
    {
        Diagnostic finding = RuleAssert.Fails("GIR5009", "s1", WithOverview("收到政府信息公开申请27件，重复申请不予公开2件。"));
        string message = finding.GetMessage(LocalizedText.ChineseCulture);
        Assert.Contains("“重复申请不予公开2件”", message, StringComparison.Ordinal);
        Assert.Contains("（五）不予处理2.重复申请", message, StringComparison.Ordinal);
    }

    private static AnnualReport WithOverview(string text) => SampleReports.Good with { Overview = new NarrativeSection("一、总体情况", text) };
}
