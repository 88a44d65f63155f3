using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A column 合计 beside those of table 2: its figure is none of theirs.</summary>
public class TotalBesideDecisionsTests
{
    [Theory]
    [InlineData("", "90", null)]
    [InlineData("12", "90", 12)]
    [InlineData("12", "", 12)]
    [InlineData("/", "90", null)]
    public void In_a_grid_the_figure_below_the_head_counts(string own, string total, int? expected)
    {
        foreach (string head in (string[])["合计", "小计", "总计"])
        {
            string spans = $"<tr><td>信息内容</td><td colspan=\"3\">本年处理决定数量</td><td>{head}</td></tr>"
                + $"<tr><td>行政许可</td><td colspan=\"3\">{own}</td><td>{total}</td></tr>";
            string repeated = $"<tr><td>信息内容</td>{Thrice("本年处理决定数量")}<td>{head}</td></tr>"
                + $"<tr><td>行政许可</td>{Thrice(own)}<td>{total}</td></tr>";
            foreach (string rows in (string[])[spans, repeated])
            {
                ParseResult read = ReportParser.Parse($"<p>二、主动公开政府信息情况</p><table>{rows}</table>");
                Assert.Equal(expected, read.Report["t2.licensing.decisions"]);
            }
        }
    }

    [Theory]
    [InlineData("行政处罚 106")]
    [InlineData("行政处罚 | | 106 |")]
    public void In_text_one_figure_below_two_heads_is_not_taken(string row)
    {
        string separator = row.Contains('|', StringComparison.Ordinal) ? " | " : " ";
        string heads = string.Join(separator, "信息内容", "本年处理决定数量", "合计");
        ParseResult read = ReportParser.Parse($"二、主动公开政府信息情况\n{heads}\n{row}\n三、收到和处理政府信息公开申请情况\n");
        Assert.Null(read.Report["t2.penalties.decisions"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t2.penalties" && d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData(",55,0,77", "- - -")]
    [InlineData("55,0,77,", "55 0 77")]
    public void A_blank_cell_before_three_figures_is_that_of_the_first_column(string cells, string expected)
    {
        ParseResult read = ReportParser.Parse(
            $"二、主动公开政府信息情况\n信息内容,本年制发件数,本年废止件数,现行有效件数,合计\n规章,{cells}\n规范性文件,{cells}\n行政处罚,,,,\n");
        string[] columns = ["issued", "repealed", "inForce"];
        Assert.Equal(expected, string.Join(' ', columns.Select(c =>
            read.Report[$"t2.regulations.{c}"]?.ToString(CultureInfo.InvariantCulture) ?? "-")));
    }

    private static string Thrice(string text) => string.Concat(Enumerable.Repeat($"<td>{text}</td>", 3));
}
