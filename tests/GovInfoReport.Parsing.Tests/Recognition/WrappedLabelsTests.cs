namespace GovInfoReport.Parsing.Tests;

/// <summary>Table 3 as text in columns of characters, its labels wrapped in a narrow column.</summary>
public class WrappedLabelsTests
{
    private const int FirstFigure = 21;
    private const int Width = 9;
    private const string End = "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n";

    private static readonly string Heads = "三、收到和处理政府信息公开申请情况\n"
        + Line("（本列数据的勾稽", "", "申请人情况") + Line("关系为：...）", "", "自然人", "法人或其他组织", "", "", "", "", "总计")
        + Line("", "", "", "商业企", "科研机", "社会公", "法律服", "其他") + Line("", "", "", "业", "构", "益组织", "务机构");

    private static readonly string NewRequests = Line("一、本年新收政", "", "9", "8", "0", "7", "0", "6", "30")
        + Line("府信息公开申请", "") + Line("数量", "");

    [Fact]
    public void A_label_goes_on_below_its_first_line_in_its_own_column()
    {
        ParseResult result = ReportParser.Parse(Heads + NewRequests
            + Line("二、上年结转政", "", "5", "6", "0", "8", "9", "1", "29") + Line("府信息公开申请", "") + Line("数量", "")
            + Line("三、本", "（一）予以", "3", "4", "0", "2", "0", "1", "10") + Line("年度办", "公开") + Line("理结果", "")
            + Line("四、结转下年度", "", "9", "8", "0", "7", "0", "6", "30") + Line("继续办理", "") + End);
        Assert.Equal([9, 8, 0, 7, 0, 6, 30], Row(result, "t3.newRequests"));
        Assert.Equal([3, 4, 0, 2, 0, 1, 10], Row(result, "t3.granted"));
        Assert.Equal([9, 8, 0, 7, 0, 6, 30], Row(result, "t3.carriedForward"));
        Assert.Contains(result.Diagnostics, d => d.Id == "GIR1040");
    }

    // Where the others add up, the cell is blank; where they do not, a figure is lost.
    [Theory]
    [InlineData("29", true)]
    [InlineData("31", false)]
    public void A_row_that_lacks_a_figure_is_taken_where_it_adds_up(string total, bool isTaken)
    {
        ParseResult result = ReportParser.Parse(Heads + NewRequests
            + Line("二、上年结转政", "", "5", "6", "", "8", "9", "1", total) + Line("府信息公开申请", "") + Line("数量", "")
            + Line("（一）予以公开", "", "3", "4", "0", "2", "0", "1", "10") + Line("（七）总计", "", "9", "8", "0", "7", "0", "6", "30") + End);
        Assert.Equal([9, 8, 0, 7, 0, 6, 30], Row(result, "t3.newRequests"));
        Assert.Equal(isTaken ? [5, 6, null, 8, 9, 1, 29] : new long?[7], Row(result, "t3.carriedOver"));
        bool isSaid = result.Diagnostics.Any(d => d.Location.Place.ToString().StartsWith("t3.carriedOver", StringComparison.Ordinal));
        Assert.NotEqual(isTaken, isSaid);
    }

    [Fact]
    public void Labels_that_stand_around_their_figures_are_not_those_below_them()
    {
        ParseResult result = ReportParser.Parse(Heads
            + Line("一、本年新收政", "") + Line("府信息公开申请", "", "9", "8", "0", "7", "0", "6", "30") + Line("数量", "")
            + Line("二、上年结转政", "") + Line("府信息公开申请", "", "5", "6", "0", "8", "9", "1", "29") + Line("数量", "")
            + Line("四、结转下年度", "") + Line("继续办理", "", "3", "4", "0", "2", "0", "1", "10") + End);
        AssertIsOrBlank([9, 8, 0, 7, 0, 6, 30], Row(result, "t3.newRequests"));
        AssertIsOrBlank([5, 6, 0, 8, 9, 1, 29], Row(result, "t3.carriedOver"));
        AssertIsOrBlank([3, 4, 0, 2, 0, 1, 10], Row(result, "t3.carriedForward"));
    }

    private static void AssertIsOrBlank(long?[] expected, long?[] actual) =>
        Assert.True(actual.All(v => v is null) || actual.SequenceEqual(expected), string.Join(' ', actual));

    private static string Line(string first, string second, params string[] cells)
    {
        string line = " " + Pad(first, second.Length > 0 ? 8 : 0) + second;
        for (int i = 0; i < cells.Length; i++) line = Pad(line, FirstFigure + (i * Width)) + cells[i];
        return line.TrimEnd() + "\n";
    }

    private static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - text.Sum(c => c > '\u2E80' ? 2 : 1)));

    private static long?[] Row(ParseResult result, string code) =>
        [.. ReportFormat.AllCells.Where(c => c.Row.Code == code).Select(c => (long?)result.Report.Cells[c])];
}
