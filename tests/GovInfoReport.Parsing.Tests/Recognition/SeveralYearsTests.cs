namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Figures of two years side by side in table 3: the heads tell which are the report's, and a blank row is nobody else's.
/// </summary>
public class SeveralYearsTests
{
    private const string Title = "<h1>某某县教育局2024年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2>";
    private const string Kinds = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
    private const string Blank = "- - - - - - -";

    [Theory]
    [InlineData("2024年 2023年", "3 0 0 0 0 0 3", Blank, 3)]
    [InlineData("2024年 2023年", Blank, "3 0 0 0 0 0 3", null)]
    [InlineData("2023年 2024年", "3 0 0 0 0 0 3", Blank, null)]
    [InlineData("2023年 2024年", Blank, "3 0 0 0 0 0 3", 3)]
    [InlineData("左 右", Blank, "3 0 0 0 0 0 3", null)]
    public void A_blank_row_beside_another_years_stays_blank(string years, string left, string right, int? total)
    {
        string heads = string.Concat(years.Split(' ').Select(y => $"<td colspan=\"7\">{y}</td>"));
        ParseResult read = ReportParser.Parse(Title
            + $"<table><tr><td rowspan=\"2\">项目</td>{heads}</tr><tr>{Cells(Kinds + ' ' + Kinds)}</tr>"
            + Row("一、本年新收政府信息公开申请数量", "5 1 0 0 0 0 6 4 2 0 0 0 0 6")
            + Row("二、上年结转政府信息公开申请数量", $"{left} {right}")
            + Row("（一）予以公开", "2 0 0 0 0 0 2 1 1 0 0 0 0 2")
            + Row("（七）总计", "6 1 0 0 0 0 7 4 2 0 0 0 0 6") + "</table>");
        Assert.Equal(total, read.Report["t3.carriedOver.total"]);
    }

    [Theory]
    [InlineData("2024年 2023年", 6)]
    [InlineData("2023年 2024年", 9)]
    [InlineData("本年 上年", 6)]
    public void A_column_for_each_year_under_each_head_is_told_by_both(string years, int total)
    {
        string heads = string.Concat(Kinds.Split(' ').Select(k => $"<td colspan=\"2\">{k}</td>"));
        string below = string.Join(' ', Enumerable.Repeat(years, 7));
        ParseResult read = ReportParser.Parse(Title
            + $"<table><tr><td rowspan=\"2\">项目</td>{heads}</tr><tr>{Cells(below)}</tr>"
            + Row("一、本年新收政府信息公开申请数量", "5 7 1 2 0 0 0 0 0 0 0 0 6 9")
            + Row("（一）予以公开", "2 1 0 - 0 0 0 0 0 0 0 0 2 1")
            + Row("1.属于国家秘密", "2 1 0 - 0 0 0 0 0 0 0 0 2 1")
            + Row("2.重复申请", "2 1 0 - 0 0 0 0 0 0 0 0 2 1")
            + Row("（七）总计", "5 7 1 2 0 0 0 0 0 0 0 0 6 9") + "</table>");
        Assert.Equal(total, read.Report["t3.newRequests.total"]);
    }

    private static string Row(string label, string cells) => $"<tr><td>{label}</td>{Cells(cells)}</tr>";

    private static string Cells(string cells) => string.Concat(cells.Split(' ').Select(c => $"<td>{(c == "-" ? "" : c)}</td>"));
}
