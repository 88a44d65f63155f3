using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Parsing.Tests;

/// <summary>
/// Heads that stand in another order than the format's tell their columns; where they cannot, figures are left blank and said, never taken
/// for others.
/// </summary>
public class HeadOrderTests
{
    private const string PersonsFirst = "自然人|法人或其他组织*5|总计";
    private const string Organizations = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
    private const string Outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";

    [Theory]
    [InlineData("总计|自然人|法人或其他组织*5", Organizations, "t3.newRequests.total", 5)]
    [InlineData("总计|自然人|法人或其他组织*5", Organizations, "t3.granted.naturalPerson", 1)]
    [InlineData(PersonsFirst, "法律服务机构|商业企业|科研机构|社会公益组织|其他", "t3.newRequests.enterprise", 2)]
    [InlineData(PersonsFirst, "法律服务机构|商业企业|科研机构|社会公益组织|其他", "t3.newRequests.total", 12)]
    public void Columns_of_requests_in_another_order(string heads, string organizations, string cell, int expected) =>
        AssertTold(Requests(heads, organizations), cell, expected, "GIR1021");

    // Heads in one cell with the one over them, or with more words, name their columns all the same.
    [Theory]
    [InlineData("法人或其他组织-{0}")]
    [InlineData("法人或其他组织（{0}）")]
    [InlineData("法人或其他组织{0}")]
    [InlineData("{0}申请")]
    [InlineData("{0}（法人）")]
    public void Heads_with_more_words_tell_their_columns(string form)
    {
        string heads = string.Concat(((string[])["科研机构", "商业企业", "社会公益组织", "法律服务机构"])
            .Select(o => "<td>" + form.Replace("{0}", o, StringComparison.Ordinal)));
        string rows = string.Concat(ReportFormat.Current.Tables[1].Rows.Take(3)
            .Select(r => $"<tr><td>{r.Label}<td>5<td>1<td>2<td>3<td>0<td>4<td>15</tr>"));
        AnnualReport read = ReportParser.Parse("三、收到和处理政府信息公开申请情况<table><tr><td>项目<td>自然人" + heads
            + $"<td>{form.Replace("{0}", "其他", StringComparison.Ordinal)}<td>总计</tr>{rows}</table>").Report;
        Assert.Equal((1, 2), (read["t3.newRequests.researchInstitution"], read["t3.newRequests.enterprise"]));
    }

    // Parts of wrapped heads side by side, persons behind the organisations.
    [Theory]
    [InlineData("商业 | 科研 | 社会 | 法律 | 其 他 | 自 然 人 | 总 计 |", null)]
    [InlineData("自 然 人 | 商业 | 科研 | 社会 | 法律 | 其 他 | 总 计 |", 12)]
    public void Torn_heads_between_bars_tell_their_order(string heads, int? expected)
    {
        string rows = "一、本年新收政府信息公开申请数量 | 5 | 1 | 2 | 0 | 0 | 4 | 12 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n";
        string text = $"三、收到和处理政府信息公开申请情况\n申请人情况 |\n{heads}\n企业 | 机构 | 公益 | 服务 |\n组织 | 机构 |\n{rows}";
        ParseResult read = ReportParser.Parse(text);
        Assert.Equal(expected, read.Report["t3.newRequests.total"]);
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Id == "GIR1021"));
    }

    [Theory]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", 5)]
    [InlineData("自然人|法人或|其他|组织|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", 5)]
    [InlineData("自然人|其他|商业企业|科研机构|社会公益组织|法律服务机构|总计", null)]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计|其他", null)]
    public void Heads_one_a_line_tell_their_order(string heads, int? expected)
    {
        string rows = $"一、本年新收政府信息公开申请数量|5|1|2|3|0|4|15|二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|";
        string text = $"三、收到和处理政府信息公开申请情况|{heads}|{rows}".Replace('|', '\n');
        Assert.Equal(expected, ReportParser.Parse(text).Report["t3.newRequests.naturalPerson"]);
    }

    // Persons stand behind the organisations, or behind their common head where the tabs of spans are lost.
    [Theory]
    [InlineData("\t法人或其他组织\t\t\t\t\t自然人\t总计\n\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", 0)]
    [InlineData("\t法人或其他组织\t自然人\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", 0)]
    public void Persons_behind_the_organizations_of_a_text(string heads, int? expected)
    {
        string text = $"三、收到和处理政府信息公开申请情况\n{heads}\n一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t0\t3\n";
        Assert.Equal(expected, ReportParser.Parse(text).Report["t3.newRequests.naturalPerson"]);
    }

    [Theory]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计|其他", 6)]
    [InlineData("自然人|商业企业|科研机构|社会公益组织|其他|法律服务机构|总计", 7)]
    [InlineData("自然人|其他|商业企业|科研机构|社会公益组织|法律服务机构|总计", 7)]
    public void Heads_in_one_row_in_another_order(string heads, int total)
    {
        string[] rows = ["三、收到和处理政府信息公开申请情况", "项目|" + heads, "一、本年新收政府信息公开申请数量|1|2|3|4|5|6|7", "二、上年结转政府信息公开申请数量|1|2|3|4|5|6|7",
            "（一）予以公开|1|2|3|4|5|6|7"];
        AssertTold(rows, "t3.newRequests.total", total, "GIR1021");
    }

    // In running text the organisations' common head may come first, since it is the highest of them.
    [Fact]
    public void Persons_after_the_organizations_of_a_page() =>
        Assert.Equal(4, Read(Requests("法人或其他组织*5|自然人|总计", Organizations), Form.Page, out _)["t3.granted.naturalPerson"]);

    [Theory]
    [InlineData("商业企业")]
    [InlineData("自然人")]
    [InlineData("其他")]
    public void A_column_that_the_table_lacks_moves_no_figure_to_another_head(string missing)
    {
        string[] heads = ["自然人", .. Organizations.Split('|'), "总计"];
        string cells = string.Concat(heads.Where(h => h != missing).Select((h, i) => $"<td>{h}"));
        string row = string.Concat(Enumerable.Range(1, 6).Select(i => $"<td>{i}")) + "<td>";
        string page = $"<p>三、收到和处理政府信息公开申请情况</p><table><tr><td>项目{cells}<td><tr><td>一、本年新收政府信息公开申请数量{row}</table>";
        ParseResult read = ReportParser.Parse(page);
        Assert.All(ReportFormat.Current.GetTable(3).Rows[0].Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests" && d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("4\t打印", 214)]
    [InlineData("4|", null)]
    [InlineData("\t\t", 214)]
    public void A_line_of_the_page_behind_a_row_of_one_column_takes_no_figure_from_it(string line, int? expected)
    {
        const string Table = "二、主动公开政府信息情况\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 5\n行政强制 214\n";
        ParseResult read = ReportParser.Parse($"{Table}{line}\n第二十条第（八）项\n信息内容 本年收费金额（单位：万元）\n行政事业性收费 3\n");
        Assert.Equal(expected, read.Report["t2.compulsoryMeasures.decisions"]);
        bool isSaid = read.Diagnostics.Any(d => d.Place.Code.StartsWith("t2.compulsoryMeasures", StringComparison.Ordinal));
        Assert.Equal(expected is null, isSaid);
    }

    [Fact]
    public void Rows_that_go_on_in_a_table_without_heads()
    {
        static string Table(params string[] rows) =>
            $"<table>{string.Concat(rows.Select(r => $"<tr><td>{r.Replace("|", "<td>", StringComparison.Ordinal)}"))}</table>";
        string first = Table("项目|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他", "一、本年新收政府信息公开申请数量|12|5|1|2|0|0|4");
        ParseResult read = ReportParser.Parse($"<p>三、收到和处理政府信息公开申请情况</p>{first}<p>{Table("二、上年结转政府信息公开申请数量|3|1|0|2|0|0|0")}");
        Assert.Null(read.Report["t3.newRequests.total"]);
        Assert.Null(read.Report["t3.carriedOver.naturalPerson"]);
    }

    // The kinds stand three columns too far to the left: a cell of the rows above should have spanned this row.
    [Fact]
    public void Heads_whose_spans_are_wrong_are_in_order()
    {
        string[] rows = ["三、收到和处理政府信息公开申请情况", "项目*3|申请人情况*7", "|||" + PersonsFirst, Organizations, "一、本年新收政府信息公开申请数量*3|5|1|2|0|0|4|12",
            "二、上年结转政府信息公开申请数量*3|0|0|0|0|0|0|0"];
        AnnualReport report = Read(rows, Form.Page, out ParseResult read);
        Assert.Equal(12, report["t3.newRequests.total"]);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1021");
    }

    [Fact]
    public void Columns_of_requests_in_order()
    {
        foreach (Form form in Enum.GetValues<Form>())
        {
            AnnualReport report = Read(Requests(PersonsFirst, Organizations), form, out ParseResult read);
            Assert.Equal(12, report["t3.newRequests.total"]);
            Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1021");
        }
    }

    [Theory]
    [InlineData("行政复议*5|行政诉讼*10", "总计|结果维持|结果纠正|其他结果|尚未审结|未经复议直接起诉*5|复议后起诉*5", "总计|结果维持|结果纠正|其他结果|尚未审结", "t4.review.pending", 10)]
    [InlineData("行政复议*5|行政诉讼*10", "结果纠正|结果维持|其他结果|尚未审结|总计|未经复议直接起诉*5|复议后起诉*5", "结果纠正|结果维持|其他结果|尚未审结|总计", "t4.review.upheld", 2)]
    [InlineData("行政复议*5|行政诉讼*10", "结果维持|其他结果|结果纠正|尚未审结|总计|未经复议直接起诉*5|复议后起诉*5", "结果维持|其他结果|结果纠正|尚未审结|总计", "t4.review.corrected", 3)]
    [InlineData("行政复议*5|行政诉讼*10", "结果维持|结果纠正|尚未审结|其他结果|总计|未经复议直接起诉*5|复议后起诉*5", "结果维持|结果纠正|尚未审结|其他结果|总计", "t4.review.other", 4)]
    [InlineData("行政复议*5|行政诉讼*10", "纠正|维持|其它结果|未审结|总计|未经复议直接起诉*5|复议后起诉*5", "纠正|维持|其它结果|未审结|总计", "t4.review.upheld", 2)]
    [InlineData("行政诉讼*10|行政复议*5", "未经复议直接起诉*5|复议后起诉*5|" + Outcomes, Outcomes, "t4.litigationAfterReview.upheld", 1)]
    [InlineData("行政诉讼*10|行政复议*5", "未经复议直接起诉*5|复议后起诉*5|" + Outcomes, Outcomes, "t4.review.corrected", 2)]
    public void Columns_of_cases_in_another_order(string groups, string heads, string outcomes, string cell, int expected)
    {
        string lowest = groups[2] == '复' ? "|||||" + outcomes + "|" + outcomes : outcomes + "|" + outcomes + "|||||";
        string[] rows = ["四、政府信息公开行政复议、行政诉讼情况", groups, heads, lowest, "1|2|3|4|10|1|0|0|0|1|0|2|0|0|2"];
        AssertTold(rows, cell, expected, "GIR1018");
    }

    [Fact]
    public void Groups_of_cases_in_rows_under_other_heads()
    {
        string[] rows = ["四、政府信息公开行政复议、行政诉讼情况", "类别|总计|结果维持|结果纠正|其他结果|尚未审结", "行政复议|6|1|2|3|0", "未经复议直接起诉|1|1|0|0|0"];
        AnnualReport report = Read(rows, Form.Page, out ParseResult read);
        Assert.Equal((6m, 3m), (report["t4.review.total"], report["t4.review.other"]));
        Assert.Equal((1m, 0m), (report["t4.litigationDirect.upheld"], report["t4.litigationDirect.pending"]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t4.litigationAfterReview");
    }

    [Fact]
    public void Heads_of_disclosure_in_another_order_on_a_page()
    {
        string[] rows = ["二、主动公开政府信息情况", "信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|0|0|0", "行政规范性文件|67|13|0"];
        AnnualReport report = Read(rows, Form.Page, out ParseResult read);
        Assert.Equal(new DocumentCounts { Issued = 13, Repealed = 0, InForce = 67 }, report.ProactiveDisclosure.NormativeDocuments);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1021");
    }

    [Fact]
    public void Heads_of_disclosure_in_another_order_in_text()
    {
        string[] rows = ["二、主动公开政府信息情况", "信息内容|现行有效件数|本年制发件数|本年废止件数", "规章|0|0|0", "行政规范性文件|67|13|0"];
        AnnualReport report = Read(rows, Form.RowALine, out _);
        Assert.Equal(new DocumentCounts { Issued = 13, Repealed = 0, InForce = 67 }, report.ProactiveDisclosure.NormativeDocuments);
    }

    [Fact]
    public void Heads_of_the_format_before_on_a_page()
    {
        string[] rows =
        [
            "二、主动公开政府信息情况", "信息内容|本年新制作数量|本年新公开数量|对外公开总数量", "规章|1|2|3", "规范性文件|64|24|25",
            "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可|5|+1|7",
        ];
        AnnualReport report = Read(rows, Form.Page, out _);
        Assert.Null(report["t2.regulations.issued"]);
        Assert.Null(report["t2.normativeDocuments.inForce"]);
        FormerDisclosure former = report.FormerDisclosure;
        Assert.Equal(new FormerDocumentCounts { NewlyMade = 64, NewlyPublic = 24, PublicTotal = 25 }, former.NormativeDocuments);
        Assert.Equal(new FormerItemCounts { PreviousItems = 5, Change = 1, Decisions = 7 }, former.Licensing);
        Assert.Equal(ReportEdition.Format2019, report.Edition);
        Assert.Empty(report.AdditionalRows);
    }

    [Theory]
    [InlineData(Organizations + "|小计", "3|1|0|0|0|1|2|5", 1)]
    [InlineData("小计|" + Organizations, "3|2|1|0|0|0|1|5", 1)]
    [InlineData(Organizations + "|小计", "3|2|1|0|0|1|4|7", 2)]
    // Here both sums fit.
    [InlineData("小计|" + Organizations, "3|2|0|0|0|0|2|5", 0)]
    [InlineData(Organizations + "|小计", "3|2|0|0|0|0|2|5", 2)]
    public void A_column_of_subtotals_on_a_page(string organizations, string figures, int enterprise)
    {
        string[] rows = ["三、收到和处理政府信息公开申请情况", "申请人情况*8", "自然人|法人或其他组织*6|总计", organizations, "一、本年新收政府信息公开申请数量|" + figures,
            "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|0"];
        AnnualReport report = Read(rows, Form.Page, out _);
        Assert.Equal(3, report["t3.newRequests.naturalPerson"]);
        Assert.Equal(enterprise, report["t3.newRequests.enterprise"]);
        Assert.Equal(0, report["t3.carriedOver.total"]);
    }

    [Fact]
    public void Cells_of_a_page_are_no_parts_of_one_figure()
    {
        string[] rows = ["三、收到和处理政府信息公开申请情况", PersonsFirst + "|上年总计", Organizations, "一、本年新收政府信息公开申请数量|6|3|0|0|0|0|9|45",
            "四、结转下年度继续办理|6|3|0|0|0|0|0|36"];
        AnnualReport report = Read(rows, Form.Page, out _);
        Assert.Null(report["t3.carriedForward.enterprise"]);
    }

    // A cell a line does not show which head stands over which others: what is not read there is said.
    private static void AssertTold(string[] rows, string cell, int expected, string saidOtherwise)
    {
        foreach (Form form in Enum.GetValues<Form>())
        {
            AnnualReport report = Read(rows, form, out ParseResult read);
            Assert.Equal(form == Form.CellALine ? null : expected, report[cell]);
            Assert.Contains(read.Diagnostics, d => d.Id == (form == Form.CellALine ? saidOtherwise : "GIR1040"));
        }
    }

    private static string[] Requests(string heads, string organizations) =>
    [
        "三、收到和处理政府信息公开申请情况", "项目|申请人情况*7", "|" + heads, BlanksBefore(heads) + organizations + BlanksBehind(heads),
        "一、本年新收政府信息公开申请数量|5|1|2|0|0|4|12", "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0", "（一）予以公开|5|1|2|0|0|4|12",
    ];

    private static string BlanksBefore(string heads) =>
        "|" + string.Concat(heads.Split('|').TakeWhile(h => !h.Contains('*', StringComparison.Ordinal)).Select(_ => "|"));

    private static string BlanksBehind(string heads) =>
        string.Concat(heads.Split('|').Reverse().TakeWhile(h => !h.Contains('*', StringComparison.Ordinal)).Select(_ => "|"));

    // Cells stand between bars; *n is a cell over n columns. The first line is the section's heading.
    private static AnnualReport Read(string[] lines, Form form, out ParseResult read)
    {
        string page = string.Concat(lines[1..].Select(r => $"<tr>{string.Concat(r.Split('|').Select(Cell))}</tr>"));
        string document = form == Form.Page
            ? $"<html><body><p>{lines[0]}</p><table>{page}</table></body></html>"
            : string.Join('\n', lines.Select(r => Regex.Replace(r, @"\*\d+", "").Replace('|', form == Form.RowALine ? '\t' : '\n')))
            + "\n五、存在的主要问题及改进情况\n";
        read = form == Form.Page ? ReportParser.Parse(Encoding.UTF8.GetBytes(document)) : ReportParser.Parse(document);
        return read.Report;

        static string Cell(string cell) =>
            cell.Split('*') is [string text, string span] ? $"<td colspan=\"{span}\">{text}</td>" : $"<td>{cell}</td>";
    }

    private enum Form
    {
        Page,
        RowALine,
        CellALine,
    }
}
