using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Heads of table 3 that are lost, worded otherwise, in another order or beside rows that have moved.</summary>
public class OddHeadsTests
{
    private static readonly TableDefinition Requests = ReportFormat.Current.GetTable(3);

    // In the order of the format; the figures of a row follow each other, and the last is their sum.
    private static readonly string[] Format = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    [Theory]
    [InlineData("个人", 0)]
    [InlineData("总计（件）", 6)]
    [InlineData("共计", 6)]
    [InlineData("科学研究机构", 2)]
    [InlineData("", 0)]
    [InlineData("", 6)]
    public void One_head_in_other_words_is_told_by_the_others_and_the_sums(string head, int column)
    {
        string[] heads = [.. Format];
        heads[column] = head;
        foreach (int[] order in (int[][])[[0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 0, 6], [6, 0, 1, 2, 3, 4, 5]])
            AssertRead(Page(order, c => heads[c], (row, c) => Figure(row, c)));
    }

    [Theory]
    [InlineData("小计")]
    [InlineData("上年同期")]
    [InlineData("村集体")]
    [InlineData("媒体机构")]
    public void A_head_that_names_another_column_is_not_taken_for_the_one_that_is_missing(string head)
    {
        string page = Page([0, 1, 2, 3, 4, 5, 6], c => c == 1 ? head : Format[c], (row, c) => Figure(row, c));
        AssertBlank(page);
    }

    // The cell of 商业企业 is gone, and the heads behind it stand one farther left.
    [Fact]
    public void Heads_that_moved_since_one_is_gone_tell_nothing()
    {
        string[] heads = ["自然人", "科研机构", "社会公益组织", "法律服务机构", "其他", "", "总计"];
        AssertBlank(Page([0, 1, 2, 3, 4, 5, 6], c => heads[c], (row, c) => Figure(row, c)));
    }

    [Fact]
    public void One_head_in_other_words_over_figures_that_do_not_add_up_is_not_told() =>
        AssertBlank(Page([0, 1, 2, 3, 4, 5, 6], c => c == 0 ? "个人" : Format[c], (row, c) => Figure(row, c) + (c == 6 ? 1 : 0)));

    // A line with the organisations' common head before 自然人: their columns come first.
    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData(" | ")]
    public void Organisations_before_persons_on_one_line_come_first(string separator)
    {
        int[] order = [1, 2, 3, 4, 5, 0, 6];
        string heads = "法人或其他组织 自然人 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n";
        IEnumerable<string> rows = Requests.Rows
            .Select(r => string.Join(separator, [r.Label, .. order.Select(c => $"{Figure(r.Index, c)}")]));
        AssertRead("三、收到和处理政府信息公开申请情况\n" + heads.Replace(" ", separator, StringComparison.Ordinal)
            + string.Join('\n', rows) + "\n四、政府信息公开行政复议、行政诉讼情况\n");
    }

    [Theory]
    [InlineData("村集体")]
    [InlineData("个体工商户")]
    public void A_head_of_another_name_in_a_line_of_text_is_said(string head) => AssertBlank(
        "三、收到和处理政府信息公开申请情况\n"
        + $"自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 {head}\n"
        + string.Join('\n', Requests.Rows.Select(r => r.Label + " " + string.Join(' ', Format.Select((_, c) => Figure(r.Index, c))))));

    // The table goes on in another one, under heads of its own.
    [Fact]
    public void Heads_of_a_second_half_count_for_it()
    {
        string first = Table([0, 1, 2, 3, 4, 5, 6], c => Format[c], Requests.Rows.Where(r => r.Index < 12), (row, c) => Figure(row, c));
        string second = Table([6, 0, 1, 2, 3, 4, 5], c => Format[c], Requests.Rows.Where(r => r.Index >= 12), (row, c) => Figure(row, c));
        AssertRead("<h2>三、收到和处理政府信息公开申请情况</h2>" + first + second);
    }

    // In a table, and in lines of text: what is below other heads is not read under the first.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Heads_that_stand_once_more_in_another_order_count_for_what_is_below_them(bool isGrid)
    {
        int[] order = [0, 1, 2, 3, 4, 5, 6], other = [6, 0, 1, 2, 3, 4, 5];
        IEnumerable<string[]> lines = [["项目", .. Format], .. Requests.Rows.Where(r => r.Index < 12).Select(r => Cells(r, order)),
            ["项目", .. other.Select(c => Format[c])], .. Requests.Rows.Where(r => r.Index >= 12).Select(r => Cells(r, other))];
        string document = isGrid
            ? "<h2>三、收到和处理政府信息公开申请情况</h2><table>" + string.Concat(lines.Select(l => Row(l[0], l[1..]))) + "</table>"
            : "三、收到和处理政府信息公开申请情况\n" + string.Join('\n', lines.Select(l => string.Join(' ', l))) + "\n四、政府信息公开行政复议";
        ParseResult read = ReportParser.Parse(document);
        foreach (CellDefinition cell in Requests.Cells.Where(c => read.Report.Cells[c] is not null))
            Assert.Equal((cell.Code, Figure(cell.Row.Index, cell.Row.Cells.IndexOf(cell))), (cell.Code, read.Report.Cells[cell]));
        Assert.Equal(isGrid, Requests.Cells.All(c => read.Report.Cells[c] is not null));
        Assert.NotEqual(isGrid, read.Diagnostics.Any(d => d.Place.Table?.Number == 3 && d.Severity == DiagnosticSeverity.Error));
    }

    // The line break before the heading of section three is lost: the heads below it count nevertheless.
    [Theory]
    [InlineData("序号 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况\n", true)]
    [InlineData("", false)]
    public void Heads_below_a_heading_that_stands_behind_the_fees_are_looked_at(string note, bool areRead)
    {
        int[] order = [1, 2, 3, 4, 5, 0, 6];
        string document = "二、主动公开政府信息情况\n信息内容 本年收费金额（单位：万元）\n"
            + "行政事业性收费 5 三、收到和处理政府信息公开申请情况\n" + note + string.Join(' ', order.Select(c => Format[c])) + "\n"
            + string.Join('\n', Requests.Rows.Select(r => $"{r.Index + 1} " + string.Join(' ', Cells(r, order))))
            + "\n四、政府信息公开行政复议、行政诉讼情况\n";
        if (areRead) AssertRead(document);
        else AssertBlank(document);
    }

    private static string[] Cells(RowDefinition row, int[] order) => [row.Label, .. order.Select(c => Text(Figure(row.Index, c)))];

    // A converter left out that labels span three columns: rows stand one farther left than their heads.
    [Fact]
    public void Rows_that_lost_a_span_stand_farther_left()
    {
        IEnumerable<string> rows = Requests.Rows.Select(r => "<tr><td>"
            + (r.Index < 4 ? r.Label + "</td><td></td>" : "</td><td></td><td>" + r.Label + "</td>")
            + string.Concat(Format.Select((_, c) => $"<td>{Figure(r.Index, c)}</td>")) + (r.Index < 4 ? "<td></td>" : "") + "</tr>");
        string heads = "<tr><td></td><td></td><td></td>" + string.Concat(Format.Select(h => $"<td>{h}</td>")) + "</tr>";
        AssertRead("<h2>三、收到和处理政府信息公开申请情况</h2><table>" + heads + string.Concat(rows) + "</table>");
    }

    private static int Figure(int row, int column) => column < 6 ? (2 * row) + column + 1 : (12 * row) + 21;

    private static string Page(int[] order, Func<int, string> head, Func<int, int, int> figure) =>
        "<h2>三、收到和处理政府信息公开申请情况</h2>" + Table(order, head, Requests.Rows, figure);

    private static string Table(int[] order, Func<int, string> head, IEnumerable<RowDefinition> rows, Func<int, int, int> figure) =>
        "<table>" + Row("", order.Select(head))
        + string.Concat(rows.Select(r => Row(r.Label, order.Select(c => Text(figure(r.Index, c)))))) + "</table>";

    private static string Text(int figure) => figure.ToString(CultureInfo.InvariantCulture);

    private static string Row(string label, IEnumerable<string> cells) =>
        $"<tr><td>{label}</td>" + string.Concat(cells.Select(c => $"<td>{c}</td>")) + "</tr>";

    private static void AssertRead(string document)
    {
        ParseResult read = ReportParser.Parse(document);
        foreach (CellDefinition cell in Requests.Cells)
            Assert.Equal((cell.Code, Figure(cell.Row.Index, cell.Row.Cells.IndexOf(cell))), (cell.Code, read.Report.Cells[cell] ?? -1));
    }

    private static void AssertBlank(string document)
    {
        ParseResult read = ReportParser.Parse(document);
        Assert.All(Requests.Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Place.Table?.Number == 3 && d.Severity == DiagnosticSeverity.Error);
    }
}
