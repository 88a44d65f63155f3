namespace GovInfoReport.Validation.Tests;

public sealed class ContentRuleTests
{
    private static readonly AnnualReport Town = SampleReports.Good with { Agency = "青河县南屏镇人民政府" };

    [Fact]
    public void A_document_states_its_title_and_period()
    {
        AnnualReport document = SampleReports.Good with { Sources = new FakeSources(_ => "1") };
        RuleAssert.Passes("GIR3022", document);
        RuleAssert.Fails("GIR3022", "title", document with { Title = null });
        RuleAssert.Fails("GIR3022", "period", document with { Period = null, Preamble = "特此报告。" });
        RuleAssert.Passes("GIR3022", document with { Period = null });
    }

    [Fact]
    public void A_document_states_its_day_of_publication_and_its_authority()
    {
        AnnualReport document = SampleReports.Good with { Sources = new FakeSources(_ => "1") };
        RuleAssert.Fails("GIR3023", "publicationDate", document with { PublicationDate = null });
        RuleAssert.Fails("GIR3023", "agency", document with { Agency = null, Preamble = null });
        RuleAssert.Passes("GIR3023", document);
    }

    [Fact]
    public void A_preamble_that_names_no_body_does_not_state_the_authority()
    {
        AnnualReport document = SampleReports.Good with { Sources = new FakeSources(_ => "1"), Agency = null, Metadata = null };
        RuleAssert.Fails("GIR3023", "agency", document with { Preamble = "根据《政府信息公开条例》（国务院令第711号）编制本报告。请与本机关联系。" });
        RuleAssert.Passes("GIR3023", document with { Preamble = "根据《政府信息公开条例》（国务院令第711号），柳川某局编制本报告。" });
    }

    [Fact]
    public void A_blank_row_of_a_filled_table_is_found_once_and_its_cells_are_not_counted_again()
    {
        RowDefinition row = ReportFormat.Current.GetTable(3).Rows[5];
        AnnualReport report = SampleReports.Good.Blank(c => c.Row == row);
        RuleAssert.Fails("GIR3024", row.Code, report);
        RuleAssert.Passes("GIR3025", report);
    }

    [Fact]
    public void Blank_cells_are_counted_once_a_table()
    {
        AnnualReport report = SampleReports.Good.Blank(c =>
            c.Table.Number == 3 && c.Column.Code == "enterprise" && c.Row.Group?.Code == "denied");
        Assert.Contains("8", RuleAssert.Fails("GIR3025", "t3", report).GetMessage(new("en")), StringComparison.Ordinal);
        RuleAssert.Passes("GIR3024", report);
    }

    [Theory]
    [InlineData("GIR3026", "无。", "公开内容不够丰富，将加强培训。")]
    [InlineData("GIR3027", "更新不够及时，人员不足，经验缺乏。", "更新不够及时。下一步改进。")]
    public void Section_five_names_problems_and_measures(string id, string wrong, string right)
    {
        RuleAssert.Fails(id, "s5", WithProblems(SampleReports.Good, wrong));
        RuleAssert.Passes(id, WithProblems(SampleReports.Good, right));
    }

    [Fact]
    public void A_plan_of_an_earlier_year_is_found_and_one_of_the_next_is_not()
    {
        RuleAssert.Fails("GIR3028", "s5", WithProblems(SampleReports.Good, "将继续落实《2020年政务公开工作要点》，加强培训。"));
        RuleAssert.Passes("GIR3028", WithProblems(SampleReports.Good, "将落实《2024年政务公开工作要点》，加强培训。"));
        RuleAssert.Passes("GIR3028", WithProblems(SampleReports.Good, "将落实《2020年预算管理办法》，加强培训。"));
    }

    [Fact]
    public void The_preamble_names_the_year_of_this_report()
    {
        RuleAssert.Fails("GIR3029", "preamble", SampleReports.Good with { Preamble = "现公布2022年度政府信息公开工作年度报告。统计期限至2023年12月31日。" });
        RuleAssert.Passes("GIR3029", SampleReports.Good with { Preamble = "现公布2023年度政府信息公开工作年度报告。2022年曾有改进。" });
        RuleAssert.Fails("GIR3029", "preamble", SampleReports.Good with { Preamble = "根据要求，编制2022年度报告。" });
        RuleAssert.Fails("GIR3029", "preamble", SampleReports.Good with { Preamble = "现将2022年政府信息公开工作报告公布如下。" });
        RuleAssert.Passes("GIR3029", SampleReports.Good with { Preamble = "2022年度报告曾经更正。编制2023年度报告。" });
    }

    [Fact]
    public void A_town_is_no_bureau_and_has_not_the_work_of_one()
    {
        RuleAssert.Fails("GIR3030", "s5", WithProblems(Town, "我局公开不够及时，将加强培训。"));
        RuleAssert.Passes("GIR3030", WithProblems(Town, "我镇公开不够及时，将加强培训。"));
        RuleAssert.Fails("GIR3031", "s5", WithProblems(Town, "提高民政工作透明度，优化民政工作流程。"));
        RuleAssert.Passes("GIR3031", WithProblems(Town, "公开民政工作等信息不够及时，将加强培训。"));
    }

    [Fact]
    public void A_latin_word_between_chinese_characters_is_found_unless_it_is_in_use()
    {
        RuleAssert.Fails("GIR3032", "s5", WithProblems(SampleReports.Good, "公开的意识 and 能力不足，将加强培训。"));
        RuleAssert.Passes("GIR3032", WithProblems(SampleReports.Good, "手机app和wifi覆盖不足，将改进xxgk.example.gov.cn。"));
    }

    [Fact]
    public void The_regulation_and_the_notice_are_cited_rightly()
    {
        RuleAssert.Fails("GIR3033", "preamble", SampleReports.Good with { Preamble = "根据《政府信息公开条例》（国令第711号）编制。" });
        RuleAssert.Fails("GIR3033", "preamble", SampleReports.Good with { Preamble = "根据国办公开办函〔2021〕13号编制。" });
        RuleAssert.Passes("GIR3033", SampleReports.Good with { Preamble = "根据《政府信息公开条例》（国务院令第711号）编制。" });
        RuleAssert.Fails("GIR3033", "preamble", SampleReports.Good with { Preamble = "根据《政府信息公开条例》（国务院令第492号）编制。" });
        RuleAssert.Passes("GIR3033", SampleReports.Good with { Preamble = "依据国务院令第492号公布的原《条例》办理的申请已经办结。" });
    }

    [Fact]
    public void Titles_in_brackets_are_no_subjects_and_a_fee_has_other_words()
    {
        AnnualReport cited = SampleReports.Good with { Overview = new("一、总体情况", "落实《依申请公开办法》，主动公开信息，加强管理，办好网站，开展培训。") };
        Assert.Contains("依申请公开", RuleAssert.Fails("GIR3008", "s1", cited).GetMessage(new("zh-CN")), StringComparison.Ordinal);
        RuleAssert.Passes("GIR3010", SampleReports.Good with { OtherMatters = new("六、其他需要报告的事项", "依申请提供信息未收取检索、复制等费用。") });
        RuleAssert.DoesNotApply("GIR3010", SampleReports.Good with { Year = 2020, OtherMatters = new("六、其他需要报告的事项", "无。") });
    }

    [Fact]
    public void A_county_issues_no_regulations_and_a_city_may()
    {
        AnnualReport stated = SampleReports.With(("t2.regulations.issued", 1));
        RuleAssert.Fails("GIR3020", "t2.regulations.issued", stated with { Agency = "青河县人民政府" });
        RuleAssert.DoesNotApply("GIR3020", stated with { Agency = "临江市人民政府" });
    }

    [Fact]
    public void A_section_one_of_more_than_a_thousand_characters_is_found_where_the_rule_is_asked_for()
    {
        ReportValidatorOptions asked = ReportValidatorOptions.Default with { Off = [] };
        AnnualReport bounded = WithOverview(string.Concat(Enumerable.Repeat("公开\n 信息", 250)));
        AnnualReport longer = WithOverview(bounded.Overview!.Text + "。");
        RuleAssert.Passes("GIR3034", bounded, asked);
        Assert.Contains("1001", RuleAssert.Fails("GIR3034", "s1", longer, asked).GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.DoesNotContain("GIR3034", ReportValidator.Validate(longer).Diagnostics.Select(d => d.Id));
    }

    private static AnnualReport WithProblems(AnnualReport report, string text) =>
        report with { Problems = new NarrativeSection("五、存在的主要问题及改进情况", text) };

    private static AnnualReport WithOverview(string text) =>
        SampleReports.Good with { Overview = new NarrativeSection("一、总体情况", text) };
}
