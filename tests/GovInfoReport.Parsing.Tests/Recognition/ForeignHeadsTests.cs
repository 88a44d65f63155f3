namespace GovInfoReport.Parsing.Tests;

/// <summary>Figures under heads and beside labels that are none of the format's are never taken for figures of the format.</summary>
public class ForeignHeadsTests
{
    private const string Title = "某某县教育局2023年政府信息公开工作年度报告";
    private const string Section2 = Title + "\n二、主动公开政府信息情况\n";
    private const string Section3 = Title + "\n三、收到和处理政府信息公开申请情况\n";
    private const string Section4 = Title + "\n四、政府信息公开行政复议、行政诉讼情况\n";
    private const string NewRequests = "一、本年新收政府信息公开申请数量";

    [Theory]
    [InlineData("本年制发件数", "本年废止件数", "现行有效件数", 2)]
    [InlineData("本年制发件数", "累计", "现行有效件数", null)]
    [InlineData("上一年", "本年废止件数", "现行有效件数", null)]
    [InlineData("本年制发件数", "本年废止件数", "草案", null)]
    [InlineData("本年发件数", "本年废止件数", "现行有效件", 2)]
    public void A_head_in_the_place_of_one_of_table_2(string issued, string repealed, string inForce, int? expected) =>
        AssertRead(Section2, $"信息内容|{issued}|{repealed}|{inForce}\n规章|1|2|3", "t2.regulations.repealed", expected);

    [Theory]
    [InlineData("本年处理决定数量", "行政许可", 53)]
    [InlineData("上一年处理决定数量", "行政许可", null)]
    [InlineData("累计", "行政许可", null)]
    [InlineData("2022年", "行政许可", null)]
    [InlineData("2023年处理决定数量", "行政许可", 53)]
    [InlineData("2022年处理决定数量", "行政许可", null)]
    [InlineData("本年处理决定数量", "上年行政许可", null)]
    [InlineData("本年处理决定数量", "行政许可（2018年）", null)]
    [InlineData("本年处理决定数量", "行政许可（2023年）", 53)]
    [InlineData("本年处理决定数量", "其中：行政许可", null)]
    [InlineData("本年处理决定数量", "非行政许可", null)]
    public void A_head_or_label_of_decisions(string head, string label, int? expected) =>
        AssertRead(Section2, $"信息内容|{head}\n{label}|53", "t2.licensing.decisions", expected);

    [Theory]
    [InlineData("本年处理决定数量", "上一年", 53)]
    [InlineData("2022年", "2023年", 7)]
    [InlineData("2023年", "2024年", 53)]
    public void Of_two_columns_the_reports_own_is_taken(string first, string second, int expected) =>
        AssertRead(Section2, $"信息内容|{first}|{second}\n行政处罚|53|7\n行政强制|1|2", "t2.penalties.decisions", expected, orNull: true);

    [Theory]
    [InlineData("自然人", "总计", 1)]
    [InlineData("上年", "总计", null)]
    [InlineData("掌握", "总计", null)]
    [InlineData("自然人", "上年总计", null)]
    public void A_head_in_the_place_of_one_of_table_3(string first, string last, int? expected) =>
        AssertRead(Section3, $"项目|{first}|商业企业|科研机构|社会公益组织|法律服务机构|其他|{last}\n{NewRequests}|1|2|3|4|5|6|21",
            "t3.newRequests.naturalPerson", expected);

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", 1)]
    [InlineData("一、年新收政府信息公开申请量", 1)]
    [InlineData("一、去年新收政府信息公开申请数量", null)]
    [InlineData("一、上年新收政府信息公开申请数量", null)]
    [InlineData("其中：本年新收政府信息公开申请数量", null)]
    public void A_label_that_is_nearly_one_of_table_3(string label, int? expected) =>
        AssertRead(Section3, $"项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n{label}|1|2|3|4|5|6|21",
            "t3.newRequests.naturalPerson", expected);

    [Theory]
    [InlineData("1.本机关不掌握相关政府信息", 1)]
    [InlineData("1.本机关掌握相关政府信息", null)]
    public void A_label_that_says_the_contrary(string label, int? expected) =>
        AssertRead(Section3, $"项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n{label}|1|2|3|4|5|6|21",
            "t3.unavailable.notHeld.naturalPerson", expected);

    [Theory]
    [InlineData("行政复议", "结果维持", "总计", 1)]
    [InlineData("仲裁", "结果维持", "总计", null)]
    [InlineData("上年行政复议", "结果维持", "总计", null)]
    [InlineData("行政复议", "上年结果维持", "总计", null)]
    [InlineData("行政复议", "结果维持", "上年总计", null)]
    public void A_head_in_the_place_of_one_of_table_4(string group, string first, string last, int? expected)
    {
        string outcomes = $"{first}|结果纠正|其他结果|尚未审结|{last}";
        string heads = $"{group}|行政诉讼\n{outcomes}|未经复议直接起诉|复议后起诉\n{outcomes}|{outcomes}";
        AssertRead(Section4, $"{heads}\n1|2|3|4|10|0|0|0|0|0|0|0|0|0|0", "t4.review.upheld", expected);
    }

    // A column of its own before the persons, in text whose spans do not show.
    [Fact]
    public void Kinds_of_organisations_stand_under_no_year()
    {
        string heads = "申请人情况\n本年结转|自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他";
        string others = "二、上年结转政府信息公开申请数量|9|1|0|0|0|0|0|1\n（一）予以公开|9|2|0|0|0|0|1|3";
        string rows = $"{NewRequests}|9|1|2|3|4|5|6|21\n{others}\n";
        foreach (string text in new[] { $"{heads}\n{rows}", $"{heads}\n{rows}".Replace('|', '\t') })
            Assert.True(ReportParser.Parse(Section3 + text).Report["t3.newRequests.naturalPerson"] is null or 1);
    }

    [Fact]
    public void A_slip_in_a_label_is_no_lost_character()
    {
        ParseResult read = ReportParser.Parse(Section2 + "信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3\n行政规范性文建|4|5|6\n");
        Assert.Equal(4, read.Report["t2.normativeDocuments.issued"]);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1022");
    }

    [Fact]
    public void Lost_characters_are_said_of_the_table_that_lost_them()
    {
        ParseResult read = ReportParser.Parse(Section2 + "信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|1|2|3\n行政规范性件|4|5|6\n");
        Assert.Equal("t2", Assert.Single(read.Diagnostics, d => d.Id == "GIR1022").Place.Code);
    }

    // As a page, between bars and between tabs.
    private static void AssertRead(string section, string table, string cell, int? expected, bool orNull = false)
    {
        IEnumerable<string> rows = table.Split('\n').Select(row => string.Concat(row.Split('|').Select(c => $"<td>{c}</td>")));
        string page = string.Concat(rows.Select(row => $"<tr>{row}</tr>"));
        string lines = string.Concat(section.Split('\n').Select(line => $"<p>{line}</p>"));
        string bars = $"{section}{table.Replace("|", " | ")}\n", tabs = $"{section}{table.Replace('|', '\t')}\n";
        foreach (string text in new[] { $"{lines}<table>{page}</table>", bars, tabs })
        {
            ParseResult read = ReportParser.Parse(text);
            decimal? found = read.Report[cell];
            if (!orNull || found is not null) Assert.Equal(expected, found);
            string row = cell[..cell.LastIndexOf('.')];
            string[] places = [cell, row, cell[..2]];
            if (found is null) Assert.Contains(read.Diagnostics, d => places.Contains(d.Place.Code));
        }
    }
}
