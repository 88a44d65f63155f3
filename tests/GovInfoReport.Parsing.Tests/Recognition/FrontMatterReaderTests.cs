using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("云溪县水务局2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("2023年度云溪县水务局政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局２０２３年政府信息公开年报", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局政府信息公开工作年度报告", null, "云溪县水务局")]
    [InlineData("二〇二三年云溪县水务局政府信息公开年度报告", 2023, "云溪县水务局")]
    [InlineData("雲溪縣水務局2 0 2 3年度政府信息公開工作年度報告", 2023, "雲溪縣水務局")]
    [InlineData("云溪县水务局2023政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("于都县第3中学2023年信息公开年报（试行）", 2023, "于都县第3中学")]
    [InlineData("云溪县（本级机关）2023年政府信息公开工作报告", 2023, "云溪县（本级机关）")]
    [InlineData("云溪县水务局2023年年度政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("2023年政务公开工作年度报告", 2023, null)]
    // What is done with the report, and what part of the year it is about, is none of the agency's name.
    [InlineData("云溪县水务局编制的2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局发布2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局2023年第四季度政府信息公开工作报告", 2023, "云溪县水务局")]
    [InlineData("云溪县2023年水务局政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("【云溪县水务局】2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县人民政府信息公开年报（2023年）", 2023, "云溪县人民政府")]
    [InlineData("云溪县人民政府政府信息公开年报（2023年）", 2023, "云溪县人民政府")]
    [InlineData("（更正）云溪县水务局2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局2023年——政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("雲溪縣水務局關於2023年政府信息公開工作的年度報告", 2023, "雲溪縣水務局")]
    [InlineData("云溪县水务局（原云溪县水利局）2023年政府信息公开工作年度报告", 2023, "云溪县水务局")]
    [InlineData("云溪县水务局（云溪县河湖局）2023年政府信息公开工作年度报告", 2023, "云溪县水务局（云溪县河湖局）")]
    [InlineData("云溪县机构编制委员会办公室2023年政府信息公开工作年度报告", 2023, "云溪县机构编制委员会办公室")]
    [InlineData("云溪县第十二届人民代表大会常务委员会办公室2023年政府信息公开工作年度报告", 2023, "云溪县第十二届人民代表大会常务委员会办公室")]
    public void Titles(string title, int? year, string? agency)
    {
        Assert.True(TitleForm.TryRead(title, out _));
        Assert.Equal(year, TitleForm.FindYear(title));
        Assert.Equal(agency, TitleForm.FindAgency(title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("云溪县水务局工作报告")]
    [InlineData("根据《条例》编制政府信息公开工作年度报告")]
    [InlineData("本报告是政府信息公开工作年度报告，由我局编制。")]
    public void Other_lines_are_no_titles(string line) => Assert.False(TitleForm.TryRead(line, out _));

    [Theory]
    [InlineData("首页 > 政府信息公开 > 云溪县2023年政府信息公开工作年度报告")]
    [InlineData("您的位置：首页/政府信息公开年报")]
    [InlineData("关于做好2023年政府信息公开工作年度报告编制工作的通知")]
    [InlineData("（一）政府信息公开工作年度报告")]
    [InlineData("1.云溪县2022年政府信息公开工作年度报告")]
    [InlineData("上一篇：云溪县2022年政府信息公开工作年度报告")]
    [InlineData("云溪县2023年政府信息公开工作年度报告.docx")]
    [InlineData("政府信息公开年报统计表")]
    public void What_a_site_says_beside_a_title_is_none(string line) => Assert.False(TitleForm.TryRead(line, out _));

    [Theory]
    [InlineData("云溪县2023年政府信息公开工作年度报告-云溪县人民政府")]
    [InlineData("云溪县2023年政府信息公开工作年度报告_政府信息公开年报_云溪县")]
    [InlineData("云溪县人民政府 年度报告 云溪县2023年政府信息公开工作年度报告")]
    [InlineData("政府信息公开年报 | 云溪县2023年政府信息公开工作年度报告")]
    [InlineData("• 云溪县2023年政府信息公开工作年度报告 【打印】")]
    [InlineData("云溪县2023年政府信息公开工作年度报告[大 中 小]")]
    public void What_a_site_puts_around_a_title_is_none_of_it(string line)
    {
        Assert.True(TitleForm.TryRead(line, out ReadOnlySpan<char> title));
        Assert.Equal("云溪县2023年政府信息公开工作年度报告", title.ToString());
    }

    // Where all of a fragment stands on the line of its title.
    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('\u3000')]
    [InlineData('\u2003')]
    public void A_row_on_the_line_of_a_title_is_read(char blank) =>
        Assert.Equal(72,
            ReportParser.Parse("云溪县2023年政府信息公开工作年度报告 行政许可 72".Replace(' ', blank) + "\n").Report.ProactiveDisclosure.Licensing);

    // The head of a page is a line of words like any other: the figures behind it are none of the row before it.
    [Theory]
    [InlineData("规章\n1\n2\n云溪县2023年政府信息公开年度报告\n7\n", "t2.regulations.inForce", "GIR1005")]
    [InlineData("一、本年新收政府信息公开申请数量\n5\n0\n0\n0\n0\n0\n云溪县2023年政府信息公开年度报告\n7\n二、上年结转政府信息公开申请数量\n1\n0\n0\n0\n0\n0\n1\n",
        "t3.newRequests.total", "GIR1005")]
    public void A_title_between_the_figures_of_a_row_joins_none(string text, string cell, string diagnostic)
    {
        ParseResult parsed = ReportParser.Parse(text);
        Assert.Null(parsed.Report[cell]);
        Assert.Contains(parsed.Diagnostics, d => d.Id == diagnostic);
    }

    [Theory]
    [InlineData("2023年政府信息公开年度报告行政规范性文件\n1\n2\n3\n", "t2.normativeDocuments.inForce", 3)]
    [InlineData("报告期本年新收政府信息公开申请数量\n5\n0\n0\n0\n0\n0\n5\n", "t3.newRequests.total", 5)]
    public void A_label_at_the_end_of_a_title_names_its_row(string text, string cell, int figure) =>
        Assert.Equal(figure, ReportParser.Parse(text).Report[cell]);

    [Theory]
    [InlineData("数据统计期限自2023年1月1日起至2023年12月31日止。")]
    [InlineData("统计时间从2023年1月1日到2023年12月31日。")]
    [InlineData("报告期为2023年1月1日至12月31日。")]
    [InlineData("（2023-01-01—2023-12-31）")]
    [InlineData("统计期限自二〇二三年一月一日起至十二月三十一日止。")]
    [InlineData("公示期为2024年1月5日至1月12日，统计期限为2023年1月1日至12月31日。")]
    [InlineData("（2022年度报告的统计期限为2022年1月1日至2022年12月31日）本报告统计期限自2023年1月1日起至2023年12月31日止。")]
    [InlineData("2022年报告为2022年1月1日至2022年12月31日。本报告所列数据自2023年1月1日起至2023年12月31日止。")]
    [InlineData("报告期（2023.1.1—12.31）")]
    public void Periods(string text) =>
        Assert.Equal(new ReportingPeriod(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), PeriodReader.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("2023年1月1日发布，2024年1月1日修订。")]
    [InlineData("自2023年12月31日起至2023年1月1日止")]
    [InlineData("公示期为2024年1月5日至1月12日。")]
    [InlineData("《云溪县2022年政府信息公开工作年度报告》（2022年1月1日至2022年12月31日）已发布。")]
    public void No_periods(string text) => Assert.Null(PeriodReader.Find(text));

    // A page in which only the figures are left out.
    [Theory]
    [InlineData("首页 > 政府信息公开 > 政府信息公开年报\n云溪县人民政府\n政府信息公开年报\n", null, null)]
    [InlineData("政府信息公开年度报告\n依申请公开\n", null, null)]
    [InlineData("云溪县水务局\n2023年政府信息公开工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县水务局2023年\n政府信息公开工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县水务局2023年政府信息公开\n工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("标题: 云溪县2023年政府信息公开工作年度报告\n发布机构:\n栏目: 年报\n", "云溪县2023年政府信息公开工作年度报告", "云溪县")]
    [InlineData("来源：云溪县人民政府办公室 发布时间：2024-01-16\n", null, null)]
    [InlineData("云溪县水务局政府信息公开工作年度报告\n（2023年度）\n", "云溪县水务局政府信息公开工作年度报告（2023年度）", "云溪县水务局")]
    [InlineData("《云溪县水务局2023年政府信息公开工作年度报告》\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县\n水务局\n2023年政府信息公开工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("2023年政府信息公开工作年度报告\n云溪县水务局\n", "2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("2023年政府信息公开工作年度报告\n云溪县水务局编制\n", "2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("2023年政府信息公开工作年度报告\n编制单位：云溪县水务局\n", "2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("报告单位：云溪县水务局\n2023年政府信息公开工作年度报告\n", "2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县水务局（公章）\n2023年政府信息公开工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县人民政府办公室\n2023年政府信息公开工作年度报告\n", "云溪县人民政府办公室2023年政府信息公开工作年度报告", "云溪县人民政府办公室")]
    [InlineData("云溪县水务局2023年政府信息公开年度\n报告\n", "云溪县水务局2023年政府信息公开年度报告", "云溪县水务局")]
    [InlineData("云溪县水务局2023年政府信息公\n开年报\n", "云溪县水务局2023年政府信息公开年报", "云溪县水务局")]
    [InlineData("云溪县水务局2023年政府\n信息公开年度报告\n", "云溪县水务局2023年政府信息公开年度报告", "云溪县水务局")]
    [InlineData("关于印发《云溪县水务局2023年政府信息公开工作年度报告》的通知\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("关于公布云溪县水务局2023年政府信息公开工作年度报告的公告\n云溪县水务局2023年政府信息公开工作年度报告\n", "云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局")]
    [InlineData("云溪县2023年政府信息公开工作年度报告、2023年法治政府建设报告\n云溪县2023年政府信息公开年度报告\n", "云溪县2023年政府信息公开年度报告", "云溪县")]
    public void The_title_and_the_agency_of_a_page(string front, string? title, string? agency)
    {
        AnnualReport report = ReportParser.Parse(front + "一、总体情况\n全年主动公开政府信息3条。\n二、主动公开政府信息情况\n").Report;
        Assert.Equal((title, agency), (report.Title, report.Agency));
    }

    [Theory]
    [InlineData("云溪县水务局：2023年政府信息公开工作年度报告", true)]
    [InlineData("云溪县水务局2023年《政府信息公开工作年度报告》", true)]
    [InlineData("首页 > 云溪县水务局2023年政府信息公开工作年度报告", false)]
    [InlineData("1.云溪县2022年政府信息公开工作年度报告", false)]
    [InlineData("政府信息公开年报", false)]
    public void A_line_that_speaks_as_a_title_and_has_not_its_form_is_said(string line, bool isSaid)
    {
        ParseResult read = ReportParser.Parse(line + "\n一、总体情况\n2023年，公开3条。");
        Assert.Null(read.Report.Title);
        Assert.Equal(isSaid, read.Diagnostics.Any(d => d.Id == "GIR1046" && d.Place == Place.Of(ReportField.Title)));
    }

    [Theory]
    [InlineData("本报告的统计期限自2023年1月起至2023年12月止。", "GIR1046")]
    [InlineData("本报告的统计期限自2023年1月起至2023年12月31日止。", "GIR1046")]
    [InlineData("报告期为2023年度。", "GIR1046")]
    [InlineData("统计期限自2023年1月1日起至今。", "GIR1046")]
    [InlineData("统计期限自2023年1月1日起至2023年2月30日止。", "GIR1046")]
    [InlineData("统计期限自2023年13月1日起至2023年12月31日止。", "GIR1020")]
    [InlineData("统计期限自2023年2月30日起至2023年12月31日止。", "GIR1020")]
    [InlineData("本报告数据截至2023年12月31日。", "GIR1046")]
    [InlineData("本报告接续2022年报告（统计期限为2022年1月1日至2022年12月31日）编制。", "GIR1046")]
    [InlineData("上年报告所列数据截至2022年12月31日。", "GIR1046")]
    [InlineData("统计期限自2023年1月1日起至2023年12月31日止。", null)]
    [InlineData("本报告由数据和文字组成。", null)]
    public void A_period_that_is_not_stated_as_two_days_is_none_and_said(string sentence, string? id)
    {
        ParseResult read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n{sentence}\n一、总体情况\n公开3条。");
        Assert.Equal(id is null && sentence.Contains('月'), read.Report.Period is not null);
        Assert.Equal(id is null ? [] : [id], read.Diagnostics.Where(d => d.Place == Place.Of(ReportField.Period)).Select(d => d.Id));
    }

    // Of a page of 2023; what it is published on comes after that year.
    [Theory]
    [InlineData("（2024年1月20日发布）\n", "2024-01-20")]
    [InlineData("2024-01-20　　云溪县水务局\n", "2024-01-20")]
    [InlineData("云溪县水务局\n（2024年1月20日）\n", "2024-01-20")]
    [InlineData("来源：云溪县水务局　2024-01-20 10:30\n", "2024-01-20")]
    [InlineData("2024-01-20 10:30 浏览量：99\n", "2024-01-20")]
    [InlineData("2024年1月20日 星期六\n", "2024-01-20")]
    [InlineData("2024年1月20日（星期六）\n", "2024-01-20")]
    [InlineData("2024年1月20号。\n", "2024-01-20")]
    [InlineData("2024．1．20\n", "2024-01-20")]
    [InlineData("发布于 2024-01-20\n", "2024-01-20")]
    [InlineData("编辑：张三 2024-01-20 10:20:30 阅读 21\n", "2024-01-20")]
    [InlineData("浏览量：35 2024-01-20\n", "2024-01-20")]
    [InlineData("date: 2024-01-20\n", "2024-01-20")]
    [InlineData("20240120\n", "2024-01-20")]
    [InlineData("发布日期：20240120 10:20\n", "2024-01-20")]
    [InlineData("云溪发布 2024-01-20 10:20\n", "2024-01-20")]
    [InlineData("原创 张三 云溪发布 2024年1月20日 10:20 江苏\n", "2024-01-20")]
    [InlineData("最后更新 2024-01-20\n", null)]
    [InlineData("今天是 2024年1月20日 星期六\n", null)]
    [InlineData("自 2024-01-20 起施行\n", null)]
    [InlineData("作者：2024年办公室\n", null)]
    [InlineData("更新时间：2024-03-01\n", null)]
    [InlineData("lastupdate: 2024-03-01\n", null)]
    [InlineData("2023-05-20\n", null)]
    [InlineData("根据2024-01-20\n", null)]
    public void The_day_under_a_title_is_that_of_publication(string line, string? date)
    {
        AnnualReport report = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n" + line + "一、总体情况\n公开3条。\n").Report;
        Assert.Equal(date, report.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("云溪发布 2024-01-20 10:20", "2024-01-20")]
    [InlineData("[2024-01-20]", "2024-01-20")]
    [InlineData("来源：云溪县大数据局\n2024年01月20日 10时20分", "2024-01-20")]
    [InlineData("云溪县水务局2022年政府信息公开工作年度报告\n2024-01-20", null)]
    public void The_day_may_stand_between_the_title_of_the_page_and_that_of_the_text(string lines, string? date)
    {
        const string Title = "云溪县水务局2023年政府信息公开工作年度报告\n";
        AnnualReport report = ReportParser.Parse(Title + lines + "\n" + Title + "一、总体情况\n公开3条。\n").Report;
        Assert.Equal(date, report.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("24年1月20日")]
    [InlineData("24-1-20")]
    [InlineData("2024年1月")]
    [InlineData("二〇二四年一月")]
    [InlineData("2024年　月　日")]
    [InlineData("1月20日")]
    [InlineData("2024年2月30日")]
    [InlineData("发布日期：24年1月20日")]
    [InlineData("发布日期：20240230")]
    [InlineData("发布日期：202401201")]
    [InlineData("发布日期：2024年2月30日 10:00")]
    public void A_day_of_publication_that_is_not_whole_is_none_and_said(string line)
    {
        ParseResult read = ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n{line}\n一、总体情况\n公开3条。");
        Assert.Null(read.Report.PublicationDate);
        Assert.Single(read.Diagnostics, d => d.Id is "GIR1020" or "GIR1046" && d.Place == Place.Of(ReportField.PublicationDate));
    }

    // A page may say what day it is.
    [Theory]
    [InlineData("2025-11-03\n", "2025-11-03")]
    [InlineData("2025-11-03\n2024-01-20\n", null)]
    public void Without_a_title_the_only_day_is_taken(string lines, string? date)
    {
        AnnualReport report = ReportParser.Parse(lines + "统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal(date, report.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("云溪县水务局\n2023年度政府信息公开工作\n年 度 报 告", "云溪县水务局2023年度政府信息公开工作年度报告")]
    [InlineData("云溪县水务局2023年度政府信息公开\n工作\n年度报告", "云溪县水务局2023年度政府信息公开工作年度报告")]
    [InlineData("云溪县水务局\n2023 年\n政府信息公开工作年度报告", "云溪县水务局2023 年政府信息公开工作年度报告")]
    public void Titles_on_three_lines_and_spread_are_one(string lines, string title)
    {
        AnnualReport read = ReportParser.Parse(lines + "\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal((title, "云溪县水务局", 2023), (read.Title, read.Agency, read.Year));
    }

    [Theory]
    [InlineData("【年报】云溪县水务局2023年政府信息公开工作年度报告")]
    [InlineData("《云溪县水务局2023年政府信息公开工作年度报告》")]
    public void Brackets_before_and_around_a_title_are_none_of_it(string line)
    {
        AnnualReport read = ReportParser.Parse(line + "\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal(("云溪县水务局2023年政府信息公开工作年度报告", "云溪县水务局"), (read.Title, read.Agency));
    }

    [Fact]
    public void The_day_of_today_in_the_head_of_a_page_is_no_day_of_publication() => Assert.Null(ReportParser.Parse(
        "2024年11月29日 星期五\n统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n2023年，公开3条。\n").Report.PublicationDate);

    [Theory]
    [InlineData("云溪县水务局 2024-01-21 09:12 江苏", true)]
    [InlineData("云溪县水务局 2024-01-21 09:12 晴", false)]
    public void A_day_behind_the_agency_and_before_a_province_is_that_of_publication(string line, bool isRead) => Assert.Equal(
        isRead ? new DateOnly(2024, 1, 21) : null,
        ReportParser.Parse($"云溪县水务局2023年政府信息公开工作年度报告\n{line}\n一、总体情况\n公开3条。\n").Report.PublicationDate);

    [Fact]
    public void A_year_in_brackets_is_a_part_of_the_title()
    {
        AnnualReport read = ReportParser.Parse(
            "【2023年】云溪县水务局政府信息公开工作年度报告\n发布于：2024-01-21 来源：云溪县水务局\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal("【2023年】云溪县水务局政府信息公开工作年度报告", read.Title);
        Assert.Equal(("云溪县水务局", 2023, new DateOnly(2024, 1, 21)), (read.Agency, read.Year, read.PublicationDate));
    }

    [Fact]
    public void Lines_that_name_a_value_are_none_of_the_preamble()
    {
        AnnualReport read = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n统计期限：2023-01-01 – 2023-12-31\n电话：0571-00000001\n"
            + "邮箱：gk@example.cn\n根据《中华人民共和国政府信息公开条例》，编制本报告。\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal("根据《中华人民共和国政府信息公开条例》，编制本报告。", read.Preamble);
        Assert.Equal(("0571-00000001", "gk@example.cn"), (read.Contact?.Telephone, read.Contact?.Email));
    }

    [Fact]
    public void A_sentence_that_announces_the_report_is_a_part_of_the_preamble()
    {
        const string Preamble = "根据《中华人民共和国政府信息公开条例》，现公布云溪县水务局2023年政府信息公开工作年度报告。\n统计期限自2023年1月1日起至2023年12月31日止。";
        AnnualReport read = ReportParser.Parse("<html><head><title>云溪县水务局2023年政府信息公开工作年度报告</title></head><body>"
            + $"<p>云溪县水务局</p><p>2023年政府信息公开工作年度报告</p><p>{Preamble.Replace("\n", "</p><p>", StringComparison.Ordinal)}</p>"
            + "<p>一、总体情况</p><p>公开3条。</p></body></html>").Report;
        Assert.Equal(Preamble, read.Preamble);
    }

    [Fact]
    public void The_name_of_the_site_before_the_title_of_a_file_is_none_of_it()
    {
        AnnualReport read = ReportParser.Parse("<html><head><title>云溪县人民政府-2023年政府信息公开工作年度报告</title></head><body>"
            + "<h1>2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>公开3条。</p><p>六、其他需要报告的事项</p><p>无。</p><p>云溪县水务局</p>"
            + "<p>2024年1月18日</p></body></html>").Report;
        Assert.Equal(("2023年政府信息公开工作年度报告", "云溪县水务局"), (read.Title, read.Agency));
    }

    [Fact]
    public void A_title_on_the_line_of_the_preamble_is_none_of_it()
    {
        AnnualReport read = ReportParser.Parse(
            "云溪县水务局2023年政府信息公开工作年度报告 根据《中华人民共和国政府信息公开条例》，编制本报告。\n一、总体情况\n公开3条。\n").Report;
        Assert.Equal("云溪县水务局2023年政府信息公开工作年度报告", read.Title);
        Assert.Equal("根据《中华人民共和国政府信息公开条例》，编制本报告。", read.Preamble);
    }
}
