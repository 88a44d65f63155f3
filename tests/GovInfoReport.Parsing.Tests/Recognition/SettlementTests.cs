namespace GovInfoReport.Parsing.Tests;

/// <summary>Doubts that only the whole table tells, each in a text in which one sees the table.</summary>
public class SettlementTests
{
    private const string Rows = """
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | 1 | 2 | 0 | 0 | 0 | 0 | 3 |
        二、上年结转政府信息公开申请数量 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |
        （一）予以公开 | 1 | 3 | 0 | 0 | 0 | 0 | 4 |
        """;

    [Fact]
    public void Where_values_come_before_the_first_label_each_label_may_have_its_neighbours_values()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            1
            2
            0
            0
            0
            0
            3
            一、本年新收政府信息公开申请数量
            0
            1
            0
            0
            0
            0
            1
            二、上年结转政府信息公开申请数量
            """);
        Assert.Null(read.Report["t3.newRequests.total"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1014" && d.Place.Code == "t3.newRequests");
    }

    [Fact]
    public void Between_a_label_alone_and_figures_alone_the_figures_of_a_group_stand_a_line_lower()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9
            8.属于行政查询事项 1 0 0 0 0 0 1
            1.本机关不掌握相关政府信息
            2.没有现成信息需要另行制作 2 0 0 0 0 0 2
            3.补正后申请内容仍不明确 3 0 0 0 0 0 3
             4 0 0 0 0 0 4
            1.信访举报投诉类申请 5 0 0 0 0 0 5
            四、政府信息公开行政复议、行政诉讼情况
            """);
        Assert.Equal(1, read.Report["t3.denied.administrativeInquiries.total"]);
        Assert.Equal(5, read.Report["t3.notProcessed.petitions.total"]);
        Assert.Null(read.Report["t3.unavailable.requiresCreation.total"]);
        Assert.Null(read.Report["t3.unavailable.unclearAfterCorrection.total"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1014" && d.Place.Code == "t3.unavailable.requiresCreation");
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    [InlineData("\n")]
    public void Labels_behind_their_figures_take_none_of_their_neighbours(string separator)
    {
        string[] rows =
        [
            "三、收到和处理政府信息公开申请情况", "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|办理情况", "5|0|0|0|0|0|5|一、本年新收政府信息公开申请数量",
            "0|0|0|0|0|0|0|二、上年结转政府信息公开申请数量", "4|0|0|0|0|0|4|（一）予以公开", "1|0|0|0|0|0|1|（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "四、政府信息公开行政复议、行政诉讼情况",
        ];
        ParseResult read = ReportParser.Parse(string.Join('\n', rows).Replace("|", separator, StringComparison.Ordinal));
        Assert.All(ReportFormat.Current.GetTable(3).Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code is "t3" or "t3.granted");
    }

    [Theory]
    [InlineData("\t")]
    [InlineData("\n")]
    public void Labels_of_disclosure_behind_their_figures_take_none_of_their_neighbours(string separator)
    {
        string[] rows =
        [
            "二、主动公开政府信息情况", "本年制发件数|本年废止件数|现行有效件数|信息内容", "4|0|20|规章", "8|2|14|行政规范性文件", "本年处理决定数量|信息内容", "33|行政许可", "44|行政处罚",
            "55|行政强制", "三、收到和处理政府信息公开申请情况",
        ];
        ParseResult read = ReportParser.Parse(string.Join('\n', rows).Replace("|", separator, StringComparison.Ordinal));
        Assert.All(ReportFormat.Current.GetTable(2).Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Id is "GIR1009" or "GIR1014");
    }

    [Fact]
    public void A_blank_row_among_marks_for_blanks_is_said()
    {
        ParseResult read = ReportParser.Parse(Rows.Replace("| 0 | 1 | 0 | 0 | 0 | 0 | 1 |", "| | | | | | | |", StringComparison.Ordinal)
            .Replace("| 1 | 3 | 0 |", "| 1 | 3 | / |", StringComparison.Ordinal));
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1010" && d.Place.Code == "t3.carriedOver");
    }

    [Fact]
    public void A_blank_at_the_end_of_a_row_as_wide_as_the_others_is_a_blank_cell()
    {
        ParseResult read = ReportParser
            .Parse(Rows.Replace("| 0 | 1 | 0 | 0 | 0 | 0 | 1 |", "| 0 | 1 | 0 | 0 | 0 | 0 | |", StringComparison.Ordinal));
        Assert.Equal(1, read.Report["t3.carriedOver.enterprise"]);
        Assert.Null(read.Report["t3.carriedOver.total"]);
    }

    [Fact]
    public void A_blank_at_the_end_where_blanks_have_marks_takes_the_row_back()
    {
        ParseResult read = ReportParser
            .Parse(Rows.Replace("| 0 | 1 | 0 | 0 | 0 | 0 | 1 |", "| 0 | 1 | / | 0 | 0 | 0 | |", StringComparison.Ordinal));
        Assert.Null(read.Report["t3.carriedOver.enterprise"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1005" && d.Place.Code == "t3.carriedOver");
    }

    [Fact]
    public void Totals_that_are_blank_are_said_once()
    {
        string text = Rows.Replace("| 0 | 3 |", "| 0 | |", StringComparison.Ordinal)
            .Replace("| 0 | 4 |", "| 0 | |", StringComparison.Ordinal);
        Assert.Single(ReportParser.Parse(text).Diagnostics, d => d.Id == "GIR1028");
    }

    [Theory]
    [InlineData("未能确定的数据【t3.carriedOver】：0 | 1 | 0 | 0 | 0 | 0 | 1")]
    [InlineData("Could not be settled【t3.carriedOver】: 0 1 0 0 0 0 1")]
    public void What_a_written_report_says_it_could_not_settle_stays_unsettled(string line)
    {
        ParseResult read = ReportParser.Parse(Rows + "\n" + line);
        Assert.Null(read.Report["t3.carriedOver.enterprise"]);
        Assert.Null(read.Report["t3.carriedOver.total"]);
        Assert.Equal(4, read.Report["t3.granted.total"]);
        Assert.Equal(line[(line.IndexOfAny(':', '：') + 1)..].Trim(), Assert.Single(read.Report.Unsettled).Text);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1044" && d.Place.Code == "t3.carriedOver");
    }

    [Theory]
    [InlineData("未能确定的数据【t3.granted…】：0 | 1 | 0 | 0 | 0 | 0 | 1")]
    [InlineData("【t3.granted.total")]
    [InlineData("【t9.granted.total】：3")]
    public void A_line_that_closes_no_cell_takes_none_back(string line) =>
        Assert.Equal(4, ReportParser.Parse(Rows + "\n" + line).Report["t3.granted.total"]);

    [Theory]
    [InlineData("本年收费金额（单位：元）", null)]
    [InlineData("本年收费金额(元)", null)]
    [InlineData("本年收费金额（单位：万元）", 20000)]
    [InlineData("本年收费金额", 20000)]
    public void Fees_under_a_head_in_another_unit_are_said(string head, int? fees)
    {
        ParseResult read = ReportParser.Parse($"""
            二、主动公开政府信息情况
            信息内容	本年处理决定数量
            行政强制	5
            信息内容	{head}
            行政事业性收费	20000
            三、收到和处理政府信息公开申请情况
            """);
        Assert.Equal(5, read.Report["t2.compulsoryMeasures.decisions"]);
        Assert.Equal(fees, read.Report["t2.fees.amount"]);
        Assert.Equal(fees is null, read.Diagnostics.Any(d => d.Id == "GIR1008" && d.Place.Code == "t2.fees.amount"));
    }

    [Fact]
    public void Many_missing_rows_are_said_of_the_table() =>
        Assert.Single(ReportParser.Parse(Rows).Diagnostics, d => d.Id == "GIR1015" && d.Place.Code == "t3");

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n（一）予以公开\n", "GIR1027")]
    [InlineData("见附图。\n", "GIR1003")]
    public void A_table_of_labels_alone_was_left_to_be_filled_in(string table, string id)
    {
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n{table}四、政府信息公开行政复议、行政诉讼情况\n");
        Assert.Equal([id], read.Diagnostics.Where(d => d.Place.Code == "t3").Select(d => d.Id));
    }

    [Theory]
    [InlineData("本年新制作数量\n\n本年新公开数量\n\n对外公开总数量\n", ReportEdition.Format2019)]
    [InlineData("本年制发件数\n\n本年废止件数\n\n现行有效件数\n", ReportEdition.None)]
    [InlineData("", ReportEdition.None)]
    public void The_heads_of_a_table_without_figures_say_its_edition(string heads, ReportEdition edition)
    {
        ParseResult read = ReportParser.Parse(
            $"二、主动公开政府信息情况\n第二十条第（一）项\n\n信息内容\n\n{heads}\n规章\n\n规范性文件\n\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(edition, read.Report.DisclosureEdition);
        Assert.Equal(["GIR1027"], read.Diagnostics.Where(d => d.Place.Code == "t2").Select(d => d.Id));
    }
}
