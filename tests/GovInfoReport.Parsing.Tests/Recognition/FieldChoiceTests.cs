using System.Text;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What most of a document agrees on is taken; what contradicts it is said at the place of the field.</summary>
public class FieldChoiceTests
{
    private const string Body = "\n一、总体情况\n公开信息3条。\n六、其他需要报告的事项\n无。";

    [Theory]
    // A character that differs from all others is the slip.
    [InlineData("沐阳县水利局2023年政府信息公开工作年度报告\n现公布沭阳县水利局2023年政府信息公开工作年度报告。", "\n沭阳县水利局\n2024年1月18日", "沭阳县水利局")]
    [InlineData("沭阳县水利局2023年政府信息公开工作年度报告\n请与沐阳县水利局办公室联系。", "\n沭阳县水利局\n2024年1月18日", "沭阳县水利局")]
    [InlineData("沭阳县水利局2023年政府信息公开工作年度报告\n来源：沐阳县水利局", "", "沭阳县水利局")]
    [InlineData("沭阳县水利局2023年政府信息公开工作年度报告", "\n沭阳县林业局\n2024年1月18日", "沭阳县水利局")]
    [InlineData("沭阳县水利局2023年政府信息公开工作年度报告\n现公布沭阳县林业局2023年政府信息公开工作年度报告。", "", "沭阳县水利局")]
    [InlineData("沭阳县水利局2023年政府信息公开工作年度报告\n编制单位：沭阳县林业局", "", "沭阳县水利局")]
    public void Names_of_the_agency_that_differ_are_said(string front, string signature, string taken)
    {
        ParseResult read = ReportParser.Parse(front + Body + signature);
        Assert.Equal(taken, read.Report.Agency);
        Assert.Equal(["agency"], read.Diagnostics.Where(d => d.Id == "GIR1049").Select(d => d.Place.Code));
    }

    [Theory]
    [InlineData("云溪县水务局2023年政府信息公开工作年度报告\n来源：云溪县人民政府办公室", "\n云溪县水务局办公室\n2024年1月18日")]
    [InlineData("平安市云溪区平安镇2023年政府信息公开工作年度报告", "\n平安镇人民政府\n2024年1月18日")]
    [InlineData("云溪县发展和改革局2023年政府信息公开工作年度报告", "\n云溪县发改局\n2024年1月18日")]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n按照云岭县2023年政府信息公开工作年度报告编制要求。", "\n云溪县人民政府办公室\n2024年1月18日")]
    [InlineData("河东区水务局2023年政府信息公开工作年度报告\n与河西区水务局联合执法，河西区水务局牵头。", "")]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n组织云岭县、平溪县交流经验。", "")]
    public void Names_that_may_be_one_agencys_or_another_bodys_contradict_nothing(string front, string signature)
    {
        ParseResult read = ReportParser.Parse(front + Body + signature);
        Assert.Equal(TitleForm.FindAgency(front.Split('\n')[0]), read.Report.Agency);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1049");
    }

    [Theory]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起至2022年12月31日止。", "2023年，公开信息3条。", 2023)]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n现公布云溪县2022年政府信息公开工作年度报告。统计期限自2022年1月1日起至2022年12月31日止。", "2022年，公开信息3条。", 2022)]
    [InlineData("标题：云溪县2022年政府信息公开工作年度报告\n云溪县2023年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。", "公开信息3条。", 2023)]
    public void Years_that_differ_are_said(string front, string overview, int taken)
    {
        ParseResult read = ReportParser.Parse($"{front}\n一、总体情况\n{overview}");
        Assert.Equal(taken, read.Report.Year);
        Assert.Equal(["year"], read.Diagnostics.Where(d => d.Id == "GIR1049").Select(d => d.Place.Code).Where(p => p != "title"));
    }

    [Theory]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。", "2022年以来，公开信息3条。")]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n发布日期：2025-06-01", "2023年，公开信息3条。")]
    [InlineData("云溪县2020年政府信息公开工作年度报告\n统计期限自2019年12月1日至2020年12月31日。", "2020年，公开信息3条。")]
    public void A_hint_of_another_year_contradicts_nothing(string front, string overview)
    {
        ParseResult read = ReportParser.Parse($"{front}\n一、总体情况\n{overview}");
        Assert.Equal(TitleForm.FindYear(front), read.Report.Year);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1049");
    }

    [Theory]
    [InlineData("云溪县水务局2023年政府信息公开工作年度报告", "", "云溪县水务局", FieldOrigin.Title, false)]
    [InlineData("2023年政府信息公开工作年度报告\n云溪县水务局", "", "云溪县水务局", FieldOrigin.Line, false)]
    [InlineData("现公布云溪县水务局2023年政府信息公开工作年度报告。", "", "云溪县水务局", FieldOrigin.Sentence, true)]
    [InlineData("发布机构：云溪县水务局\n云溪县水务局认真贯彻条例，编制本报告。", "", "云溪县水务局", FieldOrigin.Metadata, false)]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止。", "\n云溪县水务局\n2024年1月18日", "云溪县水务局", FieldOrigin.Signature, true)]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止。", "\n教育局\n2024年1月18日", null, FieldOrigin.NotKnown, false)]
    public void The_agency_says_what_part_of_the_document_it_is_from(
        string front, string signature, string? agency, FieldOrigin origin, bool isSaid)
    {
        ParseResult read = ReportParser.Parse(front + Body + signature);
        Assert.Equal(agency, read.Report.Agency);
        Assert.Equal(origin, read.Report.Sources!.OriginOf(ReportField.Agency));
        Assert.Equal(isSaid, read.Diagnostics.Any(d => d.Id == "GIR1047" && d.Place == Place.Of(ReportField.Agency)));
    }

    [Fact]
    public void Each_field_says_what_part_of_the_document_it_is_from()
    {
        ReportSources sources = ReportParser.Parse(
            $"云溪县2023年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。{Body}\n云溪县人民政府\n2024年1月18日").Report.Sources!;
        Assert.Equal(FieldOrigin.Title, sources.OriginOf(ReportField.Title));
        Assert.Equal(FieldOrigin.Title, sources.OriginOf(ReportField.Year));
        Assert.Equal(FieldOrigin.Sentence, sources.OriginOf(ReportField.Period));
        Assert.Equal(FieldOrigin.Signature, sources.OriginOf(ReportField.PublicationDate));
        Assert.Equal(FieldOrigin.NotKnown, sources.OriginOf(ReportField.Contact));
    }

    [Theory]
    [InlineData("目录\n\n云溪县2023年政府信息公开工作年度报告\n", 3)]
    [InlineData("<html><body><div>目录</div>\n<h1>云溪县2023年政府信息公开工作年度报告</h1>\n<p>", 2)]
    [InlineData("目录\n", 0)]
    public void The_line_of_the_title_is_known(string front, int line)
    {
        ReportSources sources = ReportParser.Parse(front + Body).Report.Sources!;
        Assert.Equal(line, sources.FindField(ReportField.Title).Line);
        Assert.Equal(line, sources.FindField(ReportField.Agency).Line);
        Assert.True(sources.FindField(ReportField.Period).IsNone);
    }

    [Fact]
    public void A_second_title_is_said_where_it_stands()
    {
        ParseResult read = ReportParser.Parse(
            $"云溪县2023年政府信息公开工作年度报告\n云溪县2022年政府信息公开工作年度报告\n自2023年1月1日起至2023年12月31日止。{Body}");
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Place == Place.Of(ReportField.Title));
        Assert.Equal(2, said.Location.Position.Line);
        Assert.Equal(1, read.Report.Sources!.FindField(ReportField.Title).Line);
    }

    [Fact]
    public void The_name_of_the_file_tells_agency_and_year_where_nothing_else_does()
    {
        byte[] text = Encoding.UTF8.GetBytes("统计情况如下，现予公布。" + Body);
        ParseResult read = ReportParser.Parse(text, "reports/云溪县水务局2023年政府信息公开工作年度报告.txt");
        Assert.Equal((null, "云溪县水务局", 2023), (read.Report.Title, read.Report.Agency, read.Report.Year));
        Assert.Equal(["agency", "year"], read.Diagnostics.Where(d => d.Id == "GIR1047").Select(d => d.Place.Code));
        Assert.Equal(FieldOrigin.FileName, read.Report.Sources!.OriginOf(ReportField.Agency));
    }

    [Theory]
    [InlineData("云溪县水务局2022年政府信息公开工作年度报告.txt")]
    [InlineData("云岭县林业局2023年政府信息公开工作年度报告.txt")]
    public void The_name_of_the_file_contradicts_nothing_that_the_document_says(string fileName)
    {
        byte[] text = Encoding.UTF8.GetBytes("云溪县水务局2023年政府信息公开工作年度报告" + Body);
        ParseResult read = ReportParser.Parse(text, fileName);
        Assert.Equal(("云溪县水务局", 2023), (read.Report.Agency, read.Report.Year));
        Assert.DoesNotContain(read.Diagnostics, d => d.Id is "GIR1049" or "GIR1047");
    }

    [Fact]
    public void A_file_that_is_no_report_has_no_agency_by_its_name()
    {
        AnnualReport report = ReportParser.Parse("今天天气很好。"u8.ToArray(), "云溪县水务局2023年政府信息公开工作年度报告.txt").Report;
        Assert.Equal((null, null), (report.Agency, report.Year));
    }

    [Theory]
    [InlineData("# 云溪县水务局2023年\n政府信息公开工作年度报告")]
    [InlineData("# 云溪县水务局\n# 2023年政府信息公开工作年度报告")]
    public void Marks_of_Markdown_are_none_of_a_title_over_two_lines(string front)
    {
        AnnualReport report = ReportParser.Parse(front + Body).Report;
        Assert.Equal(("云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局"), (report.Title, report.Agency));
    }

    [Theory]
    [InlineData("云溪县林业局2023年政府信息公开工作年度报告\n云溪县水务局2023年政府信息公开工作年度报告", "")]
    [InlineData("云溪县水务局2023年政府信息公开工作年度报告\n云溪县林业局2023年政府信息公开工作年度报告", "\n云溪县水务局\n2024年1月18日")]
    public void Of_titles_alike_the_last_before_the_text_is_the_reports_unless_another_signs_it(string front, string signature) =>
        Assert.Equal("云溪县水务局2023年政府信息公开工作年度报告", ReportParser.Parse(front + Body + signature).Report.Title);
}
