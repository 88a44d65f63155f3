namespace GovInfoReport.Parsing.Tests;

/// <summary>A column that is the sum of the others in every row is the total, wherever it stands.</summary>
public class SumElsewhereTests
{
    private const string Labels =
        "一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量 （一）予以公开 （二）部分公开 1.属于国家秘密";

    [Fact]
    public void The_total_before_a_head_that_both_tiers_share_is_not_taken_for_another_column()
    {
        const string Heads = "<tr><td rowspan=2>申请人情况</td><td rowspan=2>自然人</td><td colspan=4>法人或其他组织</td>"
            + "<td rowspan=2>总计</td><td rowspan=2>其他</td></tr>"
            + "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td></tr>";
        ParseResult read = ReportParser.Parse(Page(Heads, total: 5));
        foreach (RowDefinition row in ReportFormat.Current.GetTable(3).Rows)
        {
            if (read.Report.Cells[row.Cells[^1]] is not { } total) continue;
            Assert.Equal(total, row.Cells[..^1].Sum(c => read.Report.Cells[c]));
        }

        Assert.Equal(6, read.Report["t3.newRequests.otherOrganization"] ?? 6);
    }

    [Fact]
    public void Without_heads_nothing_is_taken_and_that_is_said()
    {
        ParseResult read = ReportParser.Parse(Page("", total: 2));
        Assert.Null(read.Report["t3.newRequests.total"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code is "t3" or "t3.newRequests");
    }

    [Fact]
    public void Totals_that_were_never_filled_in_stay_as_they_are()
    {
        string text = Page("", total: 6).Replace("<td>21</td></tr>", "<td>0</td></tr>", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(0, read.Report["t3.newRequests.total"]);
    }

    // The figures 1 to 6 of five rows, with their sum in one of the seven columns.
    private static string Page(string heads, int total)
    {
        string rows = string.Concat(Labels.Split(' ').Select(label => $"<tr><td>{label}</td>{Figures(total)}</tr>"));
        return $"<h1>临河县2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>{heads}{rows}</table>";
    }

    private static string Figures(int total)
    {
        List<int> figures = [1, 2, 3, 4, 5, 6];
        figures.Insert(total, figures.Sum());
        return string.Concat(figures.Select(f => $"<td>{f}</td>"));
    }
}
