namespace GovInfoReport.Validation.Tests;

public sealed class StructureRuleTests
{
    private static readonly (string Text, int? Number, int? Section)[] Headings =
        [.. ReportFormat.Current.Sections.Select(s => (s.Heading, (int?)s.Number, (int?)s.Number))];

    public static TheoryData<string> Ids => [.. DefaultRules.All.Select(r => r.Descriptor.Id).Where(id => id[3] == '3')];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_good_report_passes(string id) =>
        RuleAssert.Passes(id, SampleReports.Good, ReportValidatorOptions.Default with { Off = [] });

    [Fact]
    public void A_missing_section_is_reported() =>
    RuleAssert.Fails("GIR3001", "s3", SampleReports.WithHeadings([.. Headings.Where(h => h.Section != 3)]));

    [Fact]
    public void Figures_without_a_document_have_no_sections_to_check() =>
        RuleAssert.DoesNotApply("GIR3001", new AnnualReport { Cells = SampleReports.Good.Cells });

    [Fact]
    public void A_repeated_section_is_reported() =>
        RuleAssert.Fails("GIR3002", "s2", SampleReports.WithHeadings([.. Headings[..3], Headings[1], .. Headings[3..]]));

    [Fact]
    public void A_section_that_stands_twice_is_reported_where_the_reading_took_one_of_them()
    {
        EquatableArray<SectionHeading> headings = [.. Headings.Select(h => new SectionHeading(h.Text, h.Number, h.Section))];
        SectionHeading again = headings[4] with { IsNested = true };
        AnnualReport report = SampleReports.Good with { Headings = [.. headings.Take(4), again, .. headings.Skip(4)] };
        RuleAssert.Fails("GIR3002", "s5", report);
        RuleAssert.Passes("GIR3002", report with { Headings = [.. headings, again with { Text = "（五）存在的主要问题及改进情况" }] });
        RuleAssert.Passes("GIR3002", report with { Headings = [.. headings, again with { Text = "五、存在的主要问题及改进情况（续）" }] });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public void A_heading_of_a_section_that_the_format_lacks_crashes_no_rule(int section)
    {
        AnnualReport report = SampleReports.WithHeadings([.. Headings, ("七、其他", 7, section), ("七、其他", 7, section)]);
        Assert.DoesNotContain(ReportValidator.Validate(report).Rules, r => r.State == RuleState.Crashed);
    }

    [Fact]
    public void Sections_out_of_order_are_reported() =>
        RuleAssert.Fails("GIR3003", "s2", SampleReports.WithHeadings([Headings[0], Headings[2], Headings[1], .. Headings[3..]]));

    [Fact]
    public void A_wrong_number_is_reported()
    {
        Diagnostic finding = RuleAssert.Fails("GIR3004", "s6", SampleReports.WithHeadings([.. Headings[..5], ("其他需要报告的事项", null, 6)]));
        Assert.Equal(6, finding.Expected);
        Assert.Null(finding.Actual);
    }

    [Fact]
    public void A_subsection_numbered_as_a_section_is_reported() =>
        RuleAssert.Fails("GIR3005", "", SampleReports.WithHeadings([Headings[0], ("二、平台建设", 2, null), .. Headings[1..]]));

    [Fact]
    public void Mixed_numbering_is_reported() =>
        RuleAssert.Fails("GIR3006", "s5", SampleReports.WithHeadings([.. Headings[..4], ("（五）存在的主要问题及改进情况", 5, 5), Headings[5]]));

    [Fact]
    public void A_missing_subsection_number_is_reported()
    {
        AnnualReport report = SampleReports.Good with { Problems = new NarrativeSection("五、存在的主要问题及改进情况", "（二）改进情况\n继续努力。") };
        RuleAssert.Fails("GIR3007", "s5", report);
    }

    [Fact]
    public void A_missing_subject_of_section_one_is_named()
    {
        AnnualReport report = SampleReports.Good with { Overview = new NarrativeSection("一、总体情况", "主动公开信息12条，收到申请8件，加强信息管理，开展监督。") };
        Diagnostic finding = RuleAssert.Fails("GIR3008", "s1", report);
        Assert.Contains("政府信息公开平台建设", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.Contains("platforms", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_section_five_is_reported() =>
        RuleAssert.Fails("GIR3009", "s5", SampleReports.Good with { Problems = new NarrativeSection("五、存在的主要问题及改进情况", " \n") });

    [Fact]
    public void A_section_six_without_the_fee_is_reported() =>
        RuleAssert.Fails("GIR3010", "s6", SampleReports.Good with { OtherMatters = new NarrativeSection("六、其他需要报告的事项", "无。") });

    [Fact]
    public void A_period_of_another_year_is_reported()
    {
        Diagnostic finding =
            RuleAssert.Fails("GIR3011", "period", SampleReports.Good with { Period = new(new(2022, 1, 1), new(2022, 12, 31)) });
        Assert.Equal(2023, finding.Expected);
        Assert.Equal(2022, finding.Actual);
    }

    [Fact]
    public void Publication_before_the_year_was_over_is_reported() =>
        RuleAssert.Fails("GIR3011", "publicationDate", SampleReports.Good with { PublicationDate = new DateOnly(2023, 1, 20) });

    [Fact]
    public void A_late_report_whose_period_agrees_has_no_wrong_year() =>
        RuleAssert.Passes("GIR3011", SampleReports.Good with { PublicationDate = new DateOnly(2025, 5, 20) });

    [Fact]
    public void A_period_that_is_not_the_year_is_reported() =>
        RuleAssert.Fails("GIR3012", "period", SampleReports.Good with { Period = new(new(2023, 1, 1), new(2023, 12, 30)) });

    [Theory]
    [InlineData("编制本报告。本报告所列数据的统计期限自2023年1月1日起至2023年12月32日止。如有疑问，请联系。", "“2023年1月1日起至2023年12月32日止”")]
    [InlineData("本报告统计期限为：2023年。如有疑问，请联系。", "“2023年”")]
    [InlineData("本报告所列数据，2023年元月起至12月31日，如有疑问，请联系。", "“2023年元月起至12月31日”")]
    public void Of_a_malformed_period_no_more_is_shown_than_the_period(string preamble, string shown)
    {
        Diagnostic finding = RuleAssert.Fails("GIR3012", "period", SampleReports.Good with { Period = null, Preamble = preamble });
        Assert.Equal($"统计期限为{shown}，应为报告年度1月1日至12月31日，请改正。", finding.GetMessage(new("zh-CN")));
    }

    [Fact]
    public void A_malformed_period_is_reported() =>
        RuleAssert.Fails("GIR3012", "period", SampleReports.Good with { Period = null, Preamble = "统计期限自20231月1日起至12月31日止。" });

    [Fact]
    public void Tables_of_the_former_format_are_reported()
    {
        AnnualReport report = FormerReports.Good with { Year = 2023 };
        Assert.Equal(DiagnosticSeverity.Error, RuleAssert.Fails("GIR3013", "t2", report).Severity);
        RuleAssert.DoesNotApply("GIR3013", report with { Year = 2020 });
    }

    [Fact]
    public void A_former_row_in_a_new_table_is_a_warning()
    {
        AnnualReport report = SampleReports.With(("t2.otherServices.decisions", 0));
        Assert.Equal(DiagnosticSeverity.Warning, RuleAssert.Fails("GIR3013", "t2", report).Severity);
    }

    [Theory]
    [InlineData("国办公开办函〔2019〕60号")]
    [InlineData("国办公开办函[2019] 60号")]
    public void The_former_notice_is_reported(string notice) =>
        RuleAssert.Fails("GIR3014", "preamble", SampleReports.Good with { Preamble = $"根据{notice}编制。" });

    [Fact]
    public void Another_notice_of_2019_is_not_reported() =>
        RuleAssert.Passes("GIR3014", SampleReports.Good with { Preamble = "根据国办公开办函〔2019〕61号规范平台。" });

    [Fact]
    public void A_negative_figure_is_reported() =>
        RuleAssert.Fails("GIR3015", "t2.penalties.decisions", SampleReports.With(("t2.penalties.decisions", -417)));

    [Fact]
    public void A_negative_fee_is_reported() =>
    RuleAssert.Fails("GIR3015", "t2.fees.amount", SampleReports.With(("t2.fees.amount", -0.5m)));

    [Fact]
    public void A_count_with_decimals_is_reported()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t2.penalties.decisions");
        AnnualReport report = SampleReports.With((cell.Code, null)) with { Unsettled = [new UnsettledValue(Place.Of(cell), "4.5")] };
        Assert.Equal(4.5m, RuleAssert.Fails("GIR3016", cell.Code, report).Actual);
        RuleAssert.Passes("GIR3016", report with { Unsettled = [new UnsettledValue(Place.Of(cell), "4.0")] });
    }

    [Fact]
    public void A_unit_in_a_cell_is_reported()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t2.fees.amount");
        AnnualReport report = SampleReports.With((cell.Code, null)) with { Unsettled = [new UnsettledValue(Place.Of(cell), "251000元")] };
        Diagnostic finding = RuleAssert.Fails("GIR3017", cell.Code, report);
        Assert.Contains("请换算为该列单位", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.DoesNotContain("万元", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_is_the_column_s_own_asks_for_no_conversion()
    {
        CellDefinition cell = ReportFormat.Current.GetCell("t2.fees.amount");
        AnnualReport report = SampleReports.With((cell.Code, 12.5m)) with { Sources = new FakeSources(c => c == cell ? "12.5万元" : "3") };
        Diagnostic finding = RuleAssert.Fails("GIR3017", cell.Code, report);
        Assert.DoesNotContain("换算", finding.GetMessage(new("zh-CN")), StringComparison.Ordinal);
        Assert.DoesNotContain("onvert", finding.GetMessage(new("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void Units_in_the_document_are_reported_once_a_table_and_notes_are_no_units()
    {
        AnnualReport report =
            SampleReports.Good with
            { Sources = new FakeSources(c => c.Table.Number == 4 ? "4件" : c.Table.Number == 2 ? "22（其中修订16件）" : "3") };
        Diagnostic finding = RuleAssert.Fails("GIR3017", "t4.review.upheld", report);
        Assert.Equal(15, finding.Operands.Count);
    }

    [Theory]
    [InlineData("XX街道全年公开信息12条。")]
    [InlineData("截至×年×月。")]
    [InlineData("请填写本机关名称")]
    public void Template_text_is_reported(string text) =>
        RuleAssert.Fails("GIR3018", "s5", SampleReports.Good with { Problems = new NarrativeSection("五、", text) });

    [Theory]
    [InlineData("详见http://xxgk.example.gov.cn/xx/2023。")]
    [InlineData("3×5平方米的XXL号展板")]
    [InlineData("公开办理“XX小区”业主申请的结果，建成XX乡村振兴示范片。")]
    public void Addresses_and_products_are_no_template(string text) =>
        RuleAssert.Passes("GIR3018", SampleReports.Good with { Problems = new NarrativeSection("五、", text) });

    [Fact]
    public void A_misspelt_heading_is_reported() =>
        RuleAssert.Fails("GIR3019", "s2", SampleReports.WithHeadings([Headings[0], ("二、主动公开政府信息清况", 2, 2), .. Headings[2..]]));

    [Theory]
    [InlineData("属于三类内容事务信息", true)]
    [InlineData("5．属于三类内部事务信息", false)]
    [InlineData("属于四类过程性性信息", true)]
    [InlineData("上年度结转政府信息公开申请数量", false)]
    [InlineData("行政事业型收费", true)]
    [InlineData("规范性文件", false)]
    [InlineData("其它", false)]
    [InlineData("（二）部分公开", false)]
    [InlineData("2.没有现成信息，需要另行制作", false)]
    public void A_misspelt_row_label_is_told_from_a_variant(string written, bool misspelt)
    {
        string letters = LabelText.Letters(LabelText.WithoutMark(written));
        RowDefinition row = ReportFormat.Current.Tables.SelectMany(t => t.Rows)
            .OrderBy(r => r.Aliases.Append(r.Name).Min(a => Distance(LabelText.Letters(a), letters))).First();
        AnnualReport report = SampleReports.Good with { Sources = new FakeSources(_ => "1", r => r == row ? written : r.Label) };
        Assert.Equal(misspelt ? [row.Code] : [], RuleAssert.Places("GIR3019", report));
    }

    [Fact]
    public void Regulations_of_a_local_department_are_reported() =>
        RuleAssert.Fails("GIR3020", "t2.regulations.inForce", SampleReports.With(("t2.regulations.inForce", 3)));

    [Theory]
    [InlineData("青河市人民政府")]
    [InlineData("国家林业和草原局")]
    public void Regulations_of_others_are_not_reported(string agency) =>
        RuleAssert.DoesNotApply("GIR3020", SampleReports.With(("t2.regulations.inForce", 3)) with { Agency = agency });

    [Fact]
    public void A_collapsed_row_is_reported()
    {
        AnnualReport report = SampleReports.Good.Blank(c => c.Row.Group?.Code == "other") with
        {
            AdditionalRows = [new AdditionalRow(Place.OfTable(3), "（六）其他处理", [], ["0", "0", "0", "0", "0", "0", "0"])],
        };
        RuleAssert.Fails("GIR3021", "t3", report);
    }

    private static int Distance(string left, string right) =>
        left.Except(right).Count() + right.Except(left).Count() + Math.Abs(left.Length - right.Length);
}
