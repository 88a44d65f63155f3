using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows whose pieces can be read in more than one way: the sums decide if exactly one fits, else null and said.</summary>
public class RowReadingsTests
{
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
        string text = $"""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | 0 | 0 | 3
            二、上年结转政府信息公开申请数量{cells}
            （一）予以公开 | 1 | 3 | 0 | 0 | 0 | 0 | 4

            """;
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(expected ?? "_ _ _ _ _ _ _", Row(read, "t3.carriedOver"));
        bool isSaid = read.Diagnostics.Any(d => d.Place.Code == "t3.carriedOver" && d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected is null, isSaid);
    }

    [Theory]
    [InlineData(" | ", "", "_ 6 _ _ _ _ 6")]
    [InlineData("\t", "5", "5 6 _ _ _ _ 11")]
    public void A_serial_number_before_the_next_label_is_no_figure_of_the_row(string separator, string first, string expected)
    {
        string text = $"""
            三、收到和处理政府信息公开申请情况
            1 | 二、上年结转政府信息公开申请数量 | {first} | 6 |  |  |  |  | {expected[^2..].Trim()}
            2 | （一）予以公开 |  | 6 |  |  |  |  | 6

            """;
        ParseResult read = ReportParser.Parse(text.Replace(" | ", separator, StringComparison.Ordinal));
        Assert.Equal(expected, Row(read, "t3.carriedOver"));
    }

    [Fact]
    public void A_figure_that_may_be_the_next_rows_serial_number_leaves_the_row_in_doubt()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 5 6 7 8 9 35
            2 二、上年结转政府信息公开申请数量 5 6 7 8 9 1 36

            """);
        Assert.Equal("_ _ _ _ _ _ _", Row(read, "t3.newRequests"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests");
    }

    [Fact]
    public void A_subtotal_stands_where_its_head_says_where_both_sums_fit()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            自然人 | 法人或其他组织 | 总计
            商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计
            一、本年新收政府信息公开申请数量 | 51 | 12 | 13 | 14 | 15 | 16 | 70 | 121
            二、上年结转政府信息公开申请数量 |  | 6 |  |  |  |  | 6 | 6

            """);
        Assert.Equal("51 12 13 14 15 16 121", Row(read, "t3.newRequests"));
        Assert.Equal("_ 6 _ _ _ _ 6", Row(read, "t3.carriedOver"));
    }

    [Fact]
    public void Two_figures_in_one_cell_are_two_where_the_sum_fits_then()
    {
        ParseResult read = ReportParser.Parse(MarkdownRow("| 5 | 6 7 | 8 | 9 | 1 | 36 |  |"));
        Assert.Equal("5 6 7 8 9 1 36", Row(read, "t3.newRequests"));
    }

    [Theory]
    [InlineData("| 5 6 |  | 7 | 8 | 9 | 1 | 36 |", "5 6 7 8 9 1 36")]
    [InlineData("|  | 7 | 8 | 9 | 5 6 | 1 | 36 |", "_ _ _ _ _ _ _")]
    public void The_other_of_two_figures_in_one_cell_is_that_of_the_blank_one_beside_it(string cells, string expected)
    {
        ParseResult read = ReportParser.Parse(MarkdownRow(cells));
        Assert.Equal(expected, Row(read, "t3.newRequests"));
    }

    [Fact]
    public void What_two_figures_in_one_cell_may_have_left_blank_is_said()
    {
        ParseResult read = ReportParser.Parse(MarkdownRow("| 5 | 6,000 7 |  | 8 | 9 | 1 | 99 |"));
        Assert.Equal("5 _ _ 8 9 1 99", Row(read, "t3.newRequests"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests.researchInstitution");
    }

    [Fact]
    public void Two_bars_between_any_two_figures_are_no_blank_cells()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            自然人||商业企业||科研机构||社会公益组织||法律服务机构||其他||总计
            一、本年新收政府信息公开申请数量|1||2||3||0||0||0||6
            二、上年结转政府信息公开申请数量|||||||0||2||7||9

            """);
        Assert.Equal("1 2 3 0 0 0 6", Row(read, "t3.newRequests"));
        Assert.Equal("_ _ _ _ _ _ _", Row(read, "t3.carriedOver"));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.carriedOver");
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
        ParseResult read = ReportParser.Parse($"""
            二、主动公开政府信息情况
            第二十条第（五）项
            信息内容 | 本年处理决定数量
            {line}
            第二十条第（六）项
            信息内容 | 本年处理决定数量
            行政处罚 | 5

            """);
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

    [Theory]
    [InlineData("1 0 2 0 3 0 1 0 0 1 2 0 0 0 2", true)]
    [InlineData("1 0 2 3 0 1 0 0 1 2 0 0 0 2 7", false)] // one cell left nothing, and the 7 is a page's number
    [InlineData("7 1 0 2 0 3 0 1 0 0 1 2 0 0 2", false)] // the number stands before the table
    [InlineData("1 0 2 0 4 0 1 0 0 1 2 0 0 0 2", true)] // the report's own error: nothing moves it
    [InlineData("1 0 2 0 3 0 1 0 0 1 2 0 0 0 7", true)]
    public void As_many_figures_as_table_4_has_are_not_its_own_where_sums_hold_only_one_place_on(string figures, bool isRead)
    {
        ParseResult read = ReportParser.Parse(Cases(figures.Replace(' ', '\n')));
        decimal?[] expected = [.. figures.Split(' ').Select(f => isRead ? int.Parse(f, CultureInfo.InvariantCulture) : (decimal?)null)];
        Assert.Equal(expected, ReportFormat.Current.GetTable(4).Cells.Select(cell => read.Report.Cells[cell]));
        Assert.Equal(isRead, read.Diagnostics.All(d => d.Id != "GIR1018"));
    }

    [Theory]
    [InlineData("51 12 13    15 16 121", "         14", "51 12 13 14 15 16 121")]
    [InlineData("51 12 13    15 16 120", "         14", "_ _ _ _ _ _ _")]
    [InlineData("51 12 13 14 15 16", "3", "_ _ _ _ _ _ _")]
    public void A_figure_a_line_below_its_row_stands_in_its_column_where_the_sum_holds_then(string line, string below, string expected)
    {
        string blanks = new(' ', 2 * "一、本年新收政府信息公开申请数量 ".Length - 1);
        ParseResult read = ReportParser.Parse($"""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 {line}
            {blanks}{below}
            二、上年结转政府信息公开申请数量 5 6 7 8 9 1 36

            """);
        Assert.Equal(expected, Row(read, "t3.newRequests"));
        Assert.Equal("5 6 7 8 9 1 36", Row(read, "t3.carriedOver"));
    }

    [Fact]
    public void A_page_number_within_a_label_leaves_the_row_in_doubt_and_no_other()
    {
        ParseResult read = ReportParser.Parse("""
            二、主动公开政府信息情况
            信息内容 本年制发件数 本年废止件数 现行有效件数
            规章 1 2 3
            第二十条第（八）项
            信息内容 本年收费金额（单位：万元）
            行政事业性收
            6
            费 9.5

            """);
        Assert.Null(read.Report["t2.fees.amount"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t2.fees" && d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("1 2 3", Row(read, "t2.regulations"));
    }

    [Fact]
    public void Labels_of_many_lines_take_no_figures_of_the_next_row()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
             （一）予  31  2  3  4  5  6  51
             以公开
             （二）部  7   1  2  3  1  2  16
             分公开（
             区分处理
             的，只计
             这一情形
             ，不计其
             他情形）
             1.属于国  1   2  3  4  5  6  21
             家秘密

            """);
        Assert.Equal("_ _ _ _ _ _ _", Row(read, "t3.partiallyGranted"));
        Assert.NotEmpty(read.Diagnostics);
    }

    [Theory]
    [InlineData("\n\t\n", "", "5 _ 7 8 9 1 30")]
    [InlineData("\n\t", "", "5 _ 7 8 9 1 30")]
    public void A_tab_alone_on_a_line_sets_cells_apart_or_is_blank_as_the_whole_text_has_it(string separator, string blank, string expected)
    {
        string cells = string.Join(separator, "二、上年结转政府信息公开申请数量", "5", blank, "7", "8", "9", "1", "30");
        string other = string.Join(separator, "一、本年新收政府信息公开申请数量", "5", "6", "7", "8", "9", "1", "36");
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{other}\n{cells}\n");
        Assert.Equal("5 6 7 8 9 1 36", Row(read, "t3.newRequests"));
        Assert.Equal(expected, Row(read, "t3.carriedOver"));
    }

    private static string Cases(string lines) => $"""
        四、政府信息公开行政复议、行政诉讼情况
        行政复议 行政诉讼
        结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
        结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
        {lines}
        五、存在的主要问题及改进情况
        无。

        """;

    private static string MarkdownRow(string cells) => $"""
        ## 三、收到和处理政府信息公开申请情况

        | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        |---|---|---|---|---|---|---|---|
        | 一、本年新收政府信息公开申请数量 {cells}

        """;

    private static string Row(ParseResult read, string row)
    {
        RowDefinition definition = ReportFormat.Current.Tables.SelectMany(t => t.Rows).Single(r => r.Code == row);
        return string.Join(' ', definition.Cells.Select(c => read.Report.Cells[c]?.ToString(CultureInfo.InvariantCulture) ?? "_"));
    }
}
