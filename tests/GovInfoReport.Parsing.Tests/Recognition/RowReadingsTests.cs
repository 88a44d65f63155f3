namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows whose pieces can be read in more than one way: the sums decide if exactly one fits, else nothing is taken and that is said.</summary>
public class RowReadingsTests
{
    private const string Requests = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量{0}
        二、上年结转政府信息公开申请数量{1}
        （一）予以公开{2}

        """;

    [Theory]
    // A bar that slipped to the line after its figure.
    [InlineData("|\n5 |\n6\n|\n7 |\n8 |\n9 |\n1 |\n36 |", "5 6 7 8 9 1 36")]
    // The same, and the sum contradicts: the figure may be a page number, and a blank cell behind it.
    [InlineData("|\n5 |\n6\n|\n7 |\n8 |\n9 |\n1 |\n99 |", null)]
    // Lines broken behind a tab.
    [InlineData("\t5\t\n6\t7\t8\t9\t1\t\n36", "5 6 7 8 9 1 36")]
    [InlineData("\t5\t\n6\t7\t8\t9\t1\t\n99", null)]
    // Bars side by side are blank cells.
    [InlineData("|5||7||9|1|22", "5 _ 7 _ 9 1 22")]
    [InlineData("|5||7|8|9|1|22", null)]
    // A figure too many behind a blank one.
    [InlineData("|5|6||8|9|1|29|4", null)]
    // A figure behind the row, packed with the marks of the page.
    [InlineData("|16|4||0|1||21\n-|│", null)]
    public void The_sums_decide_where_exactly_one_way_fits(string cells, string? expected)
    {
        string text = string.Format(null, Requests, " | 1 | 2 | 0 | 0 | 0 | 0 | 3", cells, " | 1 | 3 | 0 | 0 | 0 | 0 | 4");
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(expected ?? "_ _ _ _ _ _ _", Row(read, "t3.carriedOver"));
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Place.Code == "t3.carriedOver" && d.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("1 | 二、上年结转政府信息公开申请数量 |  | 6 |  |  |  |  | 6", "_ 6 _ _ _ _ 6")]
    [InlineData("1\t二、上年结转政府信息公开申请数量\t5\t6\t7\t8\t9\t1\t36", "5 6 7 8 9 1 36")]
    public void A_serial_number_before_the_next_label_is_no_figure_of_the_row(string row, string expected)
    {
        string next = row.Replace("1\t", "2\t", StringComparison.Ordinal).Replace("1 | ", "2 | ", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{row}\n{next.Replace("二、上年结转政府信息公开申请数量", "（一）予以公开", StringComparison.Ordinal)}\n");
        Assert.Equal(expected, Row(read, "t3.carriedOver"));
    }

    [Fact]
    public void A_figure_that_may_be_the_next_rows_serial_number_leaves_the_row_in_doubt()
    {
        ParseResult read = ReportParser.Parse("三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 5 6 7 8 9 35\n2 二、上年结转政府信息公开申请数量 5 6 7 8 9 1 36\n");
        Assert.Equal("_ _ _ _ _ _ _", Row(read, "t3.newRequests"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests");
    }

    [Theory]
    [InlineData("小计", "70 | 121", "6 | 6")]
    public void A_subtotal_stands_where_its_head_says_where_both_sums_fit(string head, string first, string second)
    {
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n自然人 | 法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | {head}\n"
            + $"一、本年新收政府信息公开申请数量 | 51 | 12 | 13 | 14 | 15 | 16 | {first}\n二、上年结转政府信息公开申请数量 |  | 6 |  |  |  |  | {second}\n");
        Assert.Equal("51 12 13 14 15 16 121", Row(read, "t3.newRequests"));
        Assert.Equal("_ 6 _ _ _ _ 6", Row(read, "t3.carriedOver"));
    }

    [Fact]
    public void Two_figures_in_one_cell_are_two_where_the_sum_fits_then()
    {
        ParseResult read = ReportParser.Parse(MarkdownRow("| 5 | 6 7 | 8 | 9 | 1 | 36 |  |"));
        Assert.Equal("5 6 7 8 9 1 36", Row(read, "t3.newRequests"));
    }

    [Fact]
    public void Two_figures_in_one_cell_beside_a_blank_one_move_no_figure()
    {
        ParseResult read = ReportParser.Parse(MarkdownRow("| 5 | 6 7 | 8 | 9 | 1 | 99 |  |"));
        Assert.Equal("_ _ _ _ _ _ _", Row(read, "t3.newRequests"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests" && d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("行政许可 21846\t", 21846)]
    [InlineData("行政许可21846\t", 21846)]
    [InlineData("行政许可 21846 |\n|", 21846)]
    [InlineData("行政许可 21846\t12", null)]
    [InlineData("行政许可 21846|12", null)]
    [InlineData("行政许可\tl2", null)]
    [InlineData("行政许可\tO\t", null)]
    public void A_label_and_its_figure_within_one_piece_are_both_read(string line, int? expected)
    {
        ParseResult read = ReportParser.Parse($"二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t本年处理决定数量\n{line}\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t5\n");
        Assert.Equal(expected, read.Report["t2.licensing.decisions"]);
        Assert.Equal(5, read.Report["t2.penalties.decisions"]);
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Place.Code.StartsWith("t2.licensing", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("6 1 2 1 10 3 1 1 5 2 1 3\n1 2 3")]
    [InlineData("6 1 2 1 10 3 1 1 5 2 0 0 1 3\n4")]
    public void Figures_of_table_4_on_some_lines_are_taken_where_their_sums_hold_only(string lines)
    {
        ParseResult read = ReportParser.Parse(Cases(lines));
        Assert.All(ReportFormat.Current.GetTable(4).Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1018");
        Assert.Equal(10, ReportParser.Parse(Cases("6 1 2 1 10\n3 1 1 0 5 2 0 0 1 3")).Report["t4.review.total"]);
    }

    private static string Cases(string lines) =>
        $"四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n{lines}\n五、存在的主要问题及改进情况\n无。\n";

    private static string MarkdownRow(string cells) =>
        $"## 三、收到和处理政府信息公开申请情况\n\n| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|\n| 一、本年新收政府信息公开申请数量 {cells}\n";

    private static string Row(ParseResult read, string row) =>
        string.Join(' ', ReportFormat.Current.Cells.Where(c => c.Code.StartsWith(row + ".", StringComparison.Ordinal)).Select(c => read.Report.Cells[c]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "_"));
}
