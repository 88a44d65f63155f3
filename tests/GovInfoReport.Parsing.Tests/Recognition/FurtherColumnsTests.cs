using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Columns that the format does not have, among blank cells: their heads tell which are left out, and a blank cell stands for its column.
/// </summary>
public class FurtherColumnsTests
{
    private const string Kinds =
        "<td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td>";

    [Theory]
    [InlineData("12 - 10 2 - 7 19 31", "12 - 10 2 - 7 31")]
    [InlineData("0 - 0 0 - - 0 0", "0 - 0 0 - - 0")]
    [InlineData("- - - - - - 0 -", "- - - - - - -")]
    [InlineData("- - - - - 7 7 7", "- - - - - 7 7")]
    public void A_subtotal_behind_the_organisations_is_left_out_whatever_is_blank(string cells, string expected)
    {
        foreach (string subtotal in new[] { "小计", "合计" })
        {
            Assert.Equal(expected, Read(HeadsWith(subtotal, 1), Row(cells)));
            Assert.Equal(expected, Read(HeadsWith(subtotal, 2), Row(cells, "<td colspan=\"2\">")));
        }
    }

    [Theory]
    [InlineData("- 0 0 - - 5 5 5", "0 0 - - 5 5 5")]
    [InlineData("- 12 - - - - 7 -", "12 - - - - 7 -")]
    public void A_subtotal_before_the_persons_is_none_of_them(string cells, string expected) =>
        Assert.Equal(expected, Read($"<tr><td>项目</td><td>小计</td><td>自然人</td>{Kinds}<td>总计</td></tr>", Row(cells)));

    [Theory]
    [InlineData("3 12 0 0 0 0 7 19", "12 0 0 0 0 7 19")]
    [InlineData("3      - -", "- - - - - - -")]
    [InlineData("3 - - - - - - -", "- - - - - - -")]
    public void Numbers_of_rows_behind_the_label_are_no_figures(string cells, string expected) =>
        Assert.Equal(expected, Read(
            $"<tr><td>项目</td><td>行次</td><td colspan=\"2\">自然人</td>{Kinds}<td colspan=\"2\">总计</td></tr>", WideRow(cells)));

    [Theory]
    [InlineData("0\t3\t0\t0\t-\t0\t3\t7", 7)]
    [InlineData("0\t3\t0\t0\t-\t0\t3", null)]
    public void Below_a_subtotal_a_row_that_is_a_cell_short_may_lack_its_total(string figures, int? total) =>
        Assert.Equal(total, ReportParser.Parse("三、收到和处理政府信息公开申请情况\n项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t小计\t总计\n"
            + $"（一）予以公开\t{figures}\n四、政府信息公开行政复议、行政诉讼情况\n").Report["t3.granted.total"]);

    [Theory]
    [InlineData("|65|39|无", null, 65, 39)]
    [InlineData("||39|无", null, null, 39)]
    [InlineData("65||39|", 65, null, 39)]
    [InlineData("65|39||无", 65, 39, null)]
    public void Remarks_beside_table_2_are_none_of_its_figures(string cells, int? issued, int? repealed, int? inForce)
    {
        DocumentCounts read = ReportParser.Parse("<h3>二、主动公开政府信息情况</h3><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
            + $"<td>现行有效件数</td><td>备注</td></tr><tr><td>规章</td>{string.Concat(cells.Split('|').Select(c => $"<td>{c}</td>"))}</tr>"
            + "</table>").Report.ProactiveDisclosure.Regulations;
        Assert.Equal((issued, repealed, inForce), (read.Issued, read.Repealed, read.InForce));
    }

    [Fact]
    public void Marks_that_are_not_as_many_as_columns_make_what_is_blank_below_them_doubtful()
    {
        const string Copied = """
            二、主动公开政府信息情况
            信息内容

            	
            本年制发件数

            	
            本年废止件数

            	
            现行有效件数

            规章

            	
            --

            	
            --

            	
            --

            行政许可

            	
            6

            三、收到和处理政府信息公开申请情况
            """;
        ParseResult parsed = ReportParser.Parse(Copied);
        Assert.Null(parsed.Report.ProactiveDisclosure.Licensing);
        Assert.Contains(parsed.Diagnostics, d => d.Place.ToString() == "t2.licensing");
    }

    // Three rows, each column as wide as told.
    private static string HeadsWith(string subtotal, int width)
    {
        string cell = $"<td rowspan=\"2\" colspan=\"{width}\">", kind = $"<td colspan=\"{width}\">";
        return $"<tr><td rowspan=\"3\">项目</td><td colspan=\"{8 * width}\">申请人情况</td></tr>"
            + $"<tr>{cell}自然人</td><td colspan=\"{5 * width}\">法人或其他组织</td>{cell}{subtotal}</td>{cell}总计</td></tr>"
            + $"<tr>{Kinds.Replace("<td>", kind, StringComparison.Ordinal)}</tr>";
    }

    private static string Row(string cells, string cell = "<td>") =>
        string.Concat(cells.Split(' ').Select(c => $"{cell}{c}</td>"));

    // The first and the last column of figures are wide, and so is every cell of theirs.
    private static string WideRow(string cells)
    {
        string[] each = cells.Split(' ');
        return string.Concat(each.Select((c, i) => i == 1 || i == each.Length - 1 ? $"<td colspan=\"2\">{c}</td>" : $"<td>{c}</td>"));
    }

    // Of rows of which each has the cells: what was read of the first.
    private static string Read(string heads, string cells)
    {
        string[] labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理"];
        string rows = string.Concat(labels.Select(l => $"<tr><td>{l}</td>{cells}</tr>"));
        AnnualReport report = ReportParser.Parse($"<h3>三、收到和处理政府信息公开申请情况</h3><table>{heads}{rows}</table>").Report;
        IEnumerable<decimal?> read = ReportFormat.Current.Tables[1].Rows[0].Cells.Select(c => report[c.Code]);
        return string.Join(' ', read.Select(v => v is { } value ? value.ToString(CultureInfo.InvariantCulture) : "-"));
    }
}
