namespace GovInfoReport.Parsing.Tests;

/// <summary>Pages whose heads stay in sight have them in a table of their own, right before that of the rows.</summary>
public class HeadTablesTests
{
    private const string Rows = "<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>"
        + "<tr><td>二、上年结转政府信息公开申请数量</td><td>7</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>7</td></tr>"
        + "<tr><td>（一）予以公开</td><td>8</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>9</td></tr>"
        + "<tr><td>（七）总计</td><td>8</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>9</td></tr>"
        + "<tr><td>四、结转下年度继续办理</td><td>0</td><td>1</td><td>3</td><td>4</td><td>5</td><td>6</td><td>19</td></tr>";

    private const string Joined = "<tr><th>办理情况</th><th>自然人</th><th>法人或其他组织-商业企业</th><th>法人或其他组织-科研机构</th>"
        + "<th>法人或其他组织-社会公益组织</th><th>法人或其他组织-法律服务机构</th><th>法人或其他组织-其他</th><th>总计</th></tr>";

    private const string TwoRows = "<tr><th rowspan=2>办理情况</th><th rowspan=2>总计</th><th rowspan=2>自然人</th><th colspan=5>法人或其他组织</th>"
        + "<th class=gutter></th></tr><tr><th>商业企业</th><th>科研机构</th><th>社会公益组织</th><th>法律服务机构</th><th>其他</th></tr>";

    [Fact]
    public void Heads_that_name_their_group_are_those_of_the_rows() => Assert.Equal((1, 5, 21), Read(Joined, Rows));

    [Fact]
    public void Heads_in_another_order_are_those_of_the_rows() => Assert.Equal((1, 5, 21), Read(TwoRows, TotalFirst(Rows)));

    [Theory]
    [InlineData("<tr><th>办理情况</th><th>自然人</th></tr>")]
    [InlineData("<tr><td>一、本年新收政府信息公开申请数量</td><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>21</td></tr>")]
    public void A_table_of_other_columns_or_of_figures_is_one_of_its_own(string first) => Assert.Equal(2, CountTables(first, "", Rows));

    [Fact]
    public void Words_between_two_tables_keep_them_apart() =>
        Assert.Equal((1, 2), (CountTables(Joined, "", Rows), CountTables(Joined, "<p>续表</p>", Rows)));

    [Fact]
    public void A_table_of_words_behind_one_of_words_is_one_of_its_own() => Assert.Equal(2, CountTables(Joined, "", Joined));

    private static (long? Person, long? Legal, long? Total) Read(string head, string rows)
    {
        ApplicantCounts read = ReportParser.Parse($"<h3>三、收到和处理政府信息公开申请情况</h3>{Page(head, "", rows)}").Report.Requests.NewRequests;
        return (read.NaturalPerson, read.LegalServiceOrganization, read.Total);
    }

    // 1 2 3 4 5 6 21 becomes 21 1 2 3 4 5 6.
    private static string TotalFirst(string rows) => string.Concat(rows.Split("</tr>", StringSplitOptions.RemoveEmptyEntries).Select(row =>
    {
        string[] cells = row.Split("<td>")[1..];
        return $"<tr><td>{cells[0]}<td>{cells[^1]}<td>{string.Join("<td>", cells[1..^1])}</tr>";
    }));

    private static string Page(string head, string between, string rows) =>
        $"<div class=header><table><thead>{head}</thead></table></div>{between}<div class=body><table><tbody>{rows}</tbody></table></div>";

    private static int CountTables(string head, string between, string rows)
    {
        using DocumentBuilder document = new(new ReadingBounds());
        new HtmlDocumentReader().Read(new DocumentInput { Text = Page(head, between, rows).AsMemory() }, document);
        HeadTables.Join(document);
        return document.ToDocument().Blocks.ToArray().Count(b => b.Kind == BlockKind.TableStart);
    }
}
