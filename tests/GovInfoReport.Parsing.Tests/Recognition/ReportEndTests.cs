namespace GovInfoReport.Parsing.Tests;

public class ReportEndTests
{
    [Theory]
    [InlineData("无。\n云溪县水务局\n2024年1月18日")]
    [InlineData("无。\n云 溪 县 水 务 局\n二〇二四年一月十八日")]
    [InlineData("无。\n云溪县水务局　　2024年1月18日")]
    [InlineData("无。\n云溪县水务局\n（2024年1月18日）")]
    [InlineData("无。\n- 5 -\n云溪县水务局\n2024年1月18日\n— 6 —")]
    [InlineData("无。\n云溪县水务局\n2024年1月18日\n附件：统计表.xls\n相关链接\n云溪县2022年年报\n【打印此页】【关闭窗口】")]
    [InlineData("无。\n云溪县水务局\n2024年1月18日\n抄送：县政府办公室。\n云溪县水务局办公室　2024年1月19日印发")]
    [InlineData("无。\n云溪县水务局（印章）\n2024年1月18日")]
    [InlineData("无。\n单位：云溪县水务局　日期：2024年1月18日")]
    [InlineData("无。\n编制单位：云溪县水务局（公章）\n编制日期：2024年1月18日")]
    [InlineData("无。\n2024年1月18日　云溪县水务局")]
    [InlineData("无。\n云溪县水务局 二〇二四年一月十八日")]
    [InlineData("无。\n云溪县水务局编制\n2024年1月18日 星期四")]
    [InlineData("无。\n2024-1-18 09:30\n云溪县水务局")]
    [InlineData("无。\n云溪县水务局\n2024年1月18日\n建议使用1024*768分辨率浏览。")]
    public void The_signature_and_what_follows_it_are_no_text_of_the_section(string text)
    {
        ReportEnd end = ReportEnd.Find(text);
        Assert.Equal("无。", text[..end.Start]);
        Assert.Equal(("云溪县水务局", new DateOnly(2024, 1, 18)), (end.Agency, end.Date));
    }

    [Theory]
    [InlineData("无。\n2024年1月18日", null)]
    [InlineData("无。\n（此件公开发布）\n云溪县水务局办公室\n2024年1月18日印发", "云溪县水务局办公室")]
    [InlineData("无。\n云溪县水务局", "云溪县水务局")]
    [InlineData("无。\n云溪县水务局（盖章）", "云溪县水务局")]
    [InlineData("无。\n云溪县水务局（本级机关）\n2024年1月18日", "云溪县水务局（本级机关）")]
    [InlineData("无。\n云溪县水务局本级", "云溪县水务局本级")]
    [InlineData("無。\n雲溪縣水務局\n2024年1月18日\n責任編輯：張三\n網站地圖\n主辦單位：雲溪縣人民政府", "雲溪縣水務局")]
    public void A_part_of_a_signature_is_none_of_the_section(string text, string? agency)
    {
        ReportEnd end = ReportEnd.Find(text);
        Assert.Equal(text[..2], text[..end.Start]);
        Assert.Equal(agency, end.Agency);
    }

    [Theory]
    [InlineData("无。\n云溪县水务局\n2024年2月30日")]
    [InlineData("无。\n2024-13-01")]
    [InlineData("无。\n云溪县水务局\n2024年2月30日 10:00")]
    public void A_day_that_no_calendar_has_is_none_and_is_said(string text)
    {
        ReportEnd end = ReportEnd.Find(text);
        Assert.Equal(("无。", null), (text[..end.Start], end.Date));
        ParseResult read = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开3条。\n六、其他需要报告的事项\n" + text);
        Assert.Null(read.Report.PublicationDate);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1020" && d.Place == Place.Of(ReportField.PublicationDate));
    }

    [Theory]
    [InlineData("无。\n云溪县水务局\n24年1月18日")]
    [InlineData("无。\n云溪县水务局\n2024年1月")]
    [InlineData("无。\n云溪县水务局\n2024年　月　日")]
    public void A_day_that_is_not_whole_is_none_and_is_said(string text)
    {
        ParseResult read = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开3条。\n六、其他需要报告的事项\n" + text);
        Assert.Equal((null, "无。"), (read.Report.PublicationDate, read.Report.OtherMatters?.Text));
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1046" && d.Place == Place.Of(ReportField.PublicationDate));
    }

    [Fact]
    public void A_day_of_publication_that_no_calendar_has_is_said_where_a_box_states_it()
    {
        ParseResult read = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n发布日期：2024-02-30\n一、总体情况\n公开3条。");
        Assert.Null(read.Report.PublicationDate);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1020" && d.Place == Place.Of(ReportField.PublicationDate));
    }

    [Fact]
    public void A_day_of_printing_is_no_date_of_the_signature() => Assert.Null(ReportEnd.Find("无。\n云溪县水务局\n2024年1月18日印发").Date);

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    [InlineData("本年度收取信息处理费0元。")]
    [InlineData("一是云溪县水务局\n于2024年1月18日召开会议。\n二是云溪县水务局、财政局。")]
    [InlineData("（一）收费情况\n2023年未收费")]
    [InlineData("2024年1月18日召开会议的是云溪县水务局")]
    [InlineData("一是2024年1月18日，云溪县水务局")]
    public void What_is_no_signature_stays(string text) => Assert.Equal(text.Length, ReportEnd.Find(text).Start);

    [Fact]
    public void A_report_is_dated_by_its_signature_and_not_by_the_clock_of_the_page()
    {
        AnnualReport report = ReportParser.Parse("云溪县水务局2023年政府信息公开工作年度报告\n一、总体情况\n公开信息3条。\n- 1 -\n共3条。\n" +
            "六、其他需要报告的事项\n无。\n云溪县水务局\n2024年1月18日\n版权所有：云溪县\n2025年3月1日").Report;
        Assert.Equal(new DateOnly(2024, 1, 18), report.PublicationDate);
        Assert.Equal(("公开信息3条。\n共3条。", "无。"), (report.Overview?.Text, report.OtherMatters?.Text));
    }
}
