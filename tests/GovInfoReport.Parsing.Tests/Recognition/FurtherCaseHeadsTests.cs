using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Heads over table 4 beside the format's fifteen, and a blank cell: figures are those of the heads over them, or none is taken.
/// </summary>
public class FurtherCaseHeadsTests
{
    private const string Heading = "<p>四、政府信息公开行政复议、行政诉讼情况</p>";
    private const string Outcomes = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    private const string Upper = "<td rowspan=\"2\">结果维持</td><td rowspan=\"2\">结果纠正</td><td rowspan=\"2\">其他结果</td>"
        + "<td rowspan=\"2\">尚未审结</td><td rowspan=\"2\">总计</td>";

    private static readonly string[] Groups = ["review", "litigationDirect", "litigationAfterReview"];
    private static readonly string[] Columns = ["upheld", "corrected", "other", "pending", "total"];

    [Theory]
    [InlineData("- 0 6 3 13 6 0 6 3 15 4 5 0 0 9")]
    [InlineData("1 0 6 3 10 6 0 6 - 15 4 5 0 0 9")]
    [InlineData("1 0 6 3 10 6 0 6 3 15 4 5 0 0 -")]
    [InlineData("0 0 0 0 0 0 0 - 0 0 0 0 0 0 0")]
    public void In_a_grid_figures_are_those_of_their_heads(string figures)
    {
        foreach (string head in (string[])["诉讼合计", "合计", "受理件数", "备注", "小计"])
        {
            string cells = Cells(figures);
            string behind = Page("", $"<td rowspan=\"3\">{head}</td>", "", cells + "<td>24</td>");
            string before = Page($"<td rowspan=\"3\">{head}</td>", "", "", "<td>24</td>" + cells);
            string below = Page("", "", $"<td rowspan=\"2\">{head}</td>", cells + "<td>24</td>");
            Assert.All([behind, before, below], page => Assert.True(figures == CellsOf(ReportParser.Parse(page)), page));
        }
    }

    [Theory]
    [InlineData("诉讼合计", "1 3 8 12 8 6 8 9 31 0 6 0 6 12 43")]
    [InlineData("合计", "0 0 0 13 13 36 3 4 12 55 0 0 21 21 89")]
    [InlineData("诉讼合计", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0")]
    [InlineData("备注", "0 6 3 13 6 0 6 3 15 4 5 0 0 9 1")]
    public void Figures_that_are_fewer_than_heads_are_left_blank_and_said(string head, string figures) =>
        AssertOpen(Read(head, " ", figures));

    [Theory]
    [InlineData("诉讼合计", "| 0 | 6 | 3 | 9 | 6 | 0 | 6 | 3 | 15 | 4 | 5 | 0 | 0 | 9 | 24 |")]
    [InlineData("备注", " | 0 |  | 0 | 0 | 2 | 0 | 0 |  | 2 | 1 | 0 | 1 | 0 | 2 | 无 |")]
    [InlineData("序号", "1 | 5 | 0 | 8 | 0 | 13 | 3 | 0 | 0 | 8 | 11 | 0 | 0 |  | 0 |")]
    public void A_line_between_bars_may_have_lost_a_blank_cell_at_its_ends(string head, string figures) =>
        AssertOpen(Read(head, " | ", figures));

    [Theory]
    [InlineData("备注")]
    [InlineData("单位：件")]
    public void Remarks_and_units_that_have_no_cell_leave_the_figures_as_they_are(string head) =>
        Assert.Equal("1 0 6 3 10 6 0 6 3 15 4 5 0 0 9", CellsOf(Read(head, " ", "1 0 6 3 10 6 0 6 3 15 4 5 0 0 9")));

    private static void AssertOpen(ParseResult read)
    {
        Assert.Equal("- - - - - - - - - - - - - - -", CellsOf(read));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t4" && d.Severity == DiagnosticSeverity.Error);
    }

    private static string Page(string before, string behind, string below, string figures) =>
        $"{Heading}<table><tr>{before}<td colspan=\"5\">行政复议</td><td colspan=\"{(below.Length > 0 ? 11 : 10)}\">行政诉讼</td>{behind}</tr>"
        + $"<tr>{Upper}<td colspan=\"5\">未经复议直接起诉</td><td colspan=\"5\">复议后起诉</td>{below}</tr><tr>{Outcomes}{Outcomes}</tr>"
        + $"<tr>{figures}</tr></table>";

    private static ParseResult Read(string head, string separator, string figures) =>
        ReportParser.Parse(Text(head, separator) + figures + "\n五、存在的主要问题及改进情况\n");

    private static string Text(string head, string separator)
    {
        string[][] lines =
        [
            head.Contains('：', StringComparison.Ordinal) ? [head] : [],
            [.. head == "序号" ? [head] : (string[])[], "行政复议", "行政诉讼", .. head == "合计" ? [head] : (string[])[]],
            ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉", .. IsInSecond(head) ? [head] : (string[])[]],
            ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        ];
        string heads = string.Concat(lines.Where(l => l.Length > 0).Select(l => string.Join(separator, l) + separator.TrimEnd() + "\n"));
        return "四、政府信息公开行政复议、行政诉讼情况\n" + heads;
    }

    private static bool IsInSecond(string head) => head is "诉讼合计" or "备注";

    private static string Cells(string figures) =>
        string.Concat(figures.Split(' ').Select(f => $"<td>{(f == "-" ? "" : f)}</td>"));

    private static string CellsOf(ParseResult read) => string.Join(' ', Groups.SelectMany(g => Columns.Select(c =>
        read.Report[$"t4.{g}.{c}"]?.ToString(CultureInfo.InvariantCulture) ?? "-")));
}
