using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Documents that provoke each diagnostic of this package that text can provoke, at its place, line and column.</summary>
public class ReadingAndRecognitionTests
{
    private static readonly string Text = TestDocuments.Text;

    [Fact]
    public void A_text_of_blanks_is_empty() => AssertOne("GIR0001", "", null, " \n\t\u3000");

    [Fact]
    public void More_bytes_than_the_bound_are_not_read() =>
    Assert.Contains(ReportParser
        .Parse(Encoding.UTF8.GetBytes(Text), options: ReportParserOptions.Default with { MaxBytes = 100 }).Diagnostics,
        d => d.Id == "GIR0003");

    [Fact]
    public void A_file_of_an_unknown_kind_is_said() =>
    Assert.Contains(ReportParser.Parse("GIF89a"u8.ToArray()).Diagnostics, d => d.Id == "GIR0004");

    // It is data already, and no document.
    [Fact]
    public void A_report_as_JSON_is_said_and_nothing_else_of_it()
    {
        string json = JsonSerializer.Serialize(ReportParser.Parse(Text).Report);
        Diagnostic said = Assert.Single(ReportParser.Parse(json).Diagnostics);
        Assert.Equal("GIR0004", said.Id);
        Assert.Contains("JsonSerializer", said.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_without_a_reader_is_said() =>
    Assert.Contains(ReportParser.Parse("%PDF-1.7"u8.ToArray()).Diagnostics, d => d.Id == "GIR0005");

    [Fact]
    public void A_section_that_is_missing_is_said() =>
    AssertOne("GIR1001", Place.OfSection(6).Code, null, TestDocuments.ReplaceLine(Text, "六、", null));

    [Fact]
    public void A_heading_that_comes_twice_is_said() =>
    AssertOne("GIR1002", "s2", "二、主动公开政府信息情况",
        Text.Replace("一、总体情况\n", "一、总体情况\n全文包括以下部分，各部分要点如下。\n二、主动公开政府信息情况\n本年公开信息若干。\n", StringComparison.Ordinal));

    [Fact]
    public void Figures_without_a_label_are_said() =>
    AssertOne("GIR1009", "t3", "5 | 6", TestDocuments.ReplaceLine(Text, "一、本年新收", "5 | 6 | 7 | 8 | 9 | 1 | 36 | 2 | 4 |"));

    [Fact]
    public void A_row_of_zeros_that_contradicts_figures_under_heads_of_the_former_format_is_not_dropped()
    {
        const string Heads = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n";
        ParseResult read = ReportParser.Parse($"二、主动公开政府信息情况\n{Heads}行政规范性文件\t5\t5\t5\n行政规范性文件\t0\t0\t0\n三、收到和处理政府信息公开申请情况\n");
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1013");
    }

    [Theory]
    [InlineData("\t4\t7\t00\t0\t0\t11", null)]
    [InlineData("\t4\t7\t0\t0\t0\t11", 4)]
    public void A_sum_over_a_figure_that_may_be_two_confirms_no_blank_cell(string figures, int? enterprise)
    {
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n（一）予以公开\t{figures}\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n");
        Assert.Equal(enterprise, read.Report.Cells["t3.granted.enterprise"]);
        Assert.Equal(enterprise is null, read.Diagnostics.Any(d => d.Id == "GIR1005"));
    }

    [Theory]
    [InlineData("zh-CN", "空 | 3 | 4")]
    [InlineData("en", "blank | 3 | 4")]
    public void A_blank_cell_of_a_row_that_is_left_out_has_a_name_in_the_message(string culture, string said)
    {
        string text = TestDocuments.ReplaceLine(Text, "（一）予以公开", "（一）予以公开\t\t3\t4");
        Diagnostic finding = Assert.Single(ReportParser.Parse(text).Diagnostics, d => d.Id == "GIR1005");
        Assert.Contains(said, finding.GetMessage(CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("||\n", null)]
    [InlineData("", 6)]
    public void A_figure_behind_remains_of_a_span_may_be_that_of_a_row_whose_label_is_lost(string remains, int? licensing)
    {
        ParseResult read = ReportParser.Parse($"二、主动公开政府信息情况\n信息内容 |\n本年处理决定数量 |\n||\n行政许可 |\n{remains}6 |\n||\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(licensing, read.Report.Cells["t2.licensing.decisions"]);
        Assert.Equal(licensing is null, read.Diagnostics.Any(d => d.Id == "GIR1005" && d.Location.Place.Code == "t2.licensing"));
    }

    [Theory]
    [InlineData("|\n|\n", false)]
    [InlineData("|\n", true)]
    public void A_row_that_lacks_the_separator_of_its_figure_is_not_blank_in_silence(string cells, bool isReported)
    {
        ParseResult read = ReportParser
            .Parse($"二、主动公开政府信息情况\n|\n信息内容 |\n本年处理决定数量 |\n|\n行政处罚 |\n6 |\n|\n行政强制 |\n{cells}信息内容 |\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(6, read.Report.Cells["t2.penalties.decisions"]);
        Assert.Null(read.Report.Cells["t2.compulsoryMeasures.decisions"]);
        Assert.Equal(isReported, read.Diagnostics.Any(d => d.Id == "GIR1010" && d.Location.Place.Code == "t2.compulsoryMeasures"));
    }

    [Theory]
    [InlineData("行政许可\t6\n\t\n信息内容\t本年处理决定数量\n行政处罚\t\n行政强制\t\n\t\n信息内容\t本年收费金额\n", false)]
    [InlineData("| 行政许可 | 6 |\n| | |\n| 行政处罚 | |\n| 行政强制 | |\n| | |\n", false)]
    [InlineData("行政许可 | 6 |\n|\n行政处罚 |\n|\n信息内容 |\n", true)]
    public void A_row_of_blanks_between_the_parts_of_a_table_is_no_cell_that_others_lack(string rows, bool isReported)
    {
        ParseResult read = ReportParser.Parse($"二、主动公开政府信息情况\n{rows}行政事业性收费\t\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(6, read.Report.Cells["t2.licensing.decisions"]);
        Assert.Equal(isReported, read.Diagnostics.Any(d => d.Id == "GIR1010"));
    }

    [Theory]
    [InlineData("规章\t/\t/\t/\n行政规范性文件\t1\t2\t3\n", false)]
    [InlineData("规章\t/\t/\t\n行政规范性文件\t1\t2\t3\n", true)]
    [InlineData("<table><tr><td>规章<td>/<td>/<td><tr><td>行政规范性文件<td>1<td>2<td>3</table>", false)]
    public void Nothing_at_all_among_marks_for_blanks_is_reported_but_in_a_grid(string rows, bool isReported)
    {
        ParseResult read = ReportParser
            .Parse($"{(rows[0] == '<' ? "<p>" : "")}二、主动公开政府信息情况\n{rows}{(rows[0] == '<' ? "<p>" : "")}三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(1, read.Report.Cells["t2.normativeDocuments.issued"]);
        Assert.Equal(isReported, read.Diagnostics.Any(d => d.Id == "GIR1010" && d.Location.Place.Code == "t2.regulations"));
    }

    [Theory]
    [InlineData("\t\t7\t0\t2\t0\t0\t9", null)]
    [InlineData("\t\t0\t7\t0\t2\t0\t0\t9", 7)]
    public void A_figure_lost_beside_remains_of_a_span_is_not_a_blank_before_the_others(string figures, int? enterprise)
    {
        // The first row of a group has the group's label where the others have a blank.
        string others = string
            .Concat(((string[])["（二）部分公开（区分处理的，只计算这一情形，不计算其他情形）", "（三）不予公开\t1.属于国家秘密", "\t2.其他法律行政法规禁止公开", "\t3.危及“三安全一稳定”"])
                .Select(label => $"{(label[0] == '（' && label[1] == '二' ? "\t" : "")}{label}\t\t1\t0\t0\t0\t0\t0\t1\n"));
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n三、本年度办理结果\t（一）予以公开{figures}\n{others}四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n");
        Assert.Equal(enterprise, read.Report.Cells["t3.granted.enterprise"]);
        Assert.Equal(enterprise is null, read.Diagnostics.Any(d => d.Id == "GIR1005" && d.Location.Place.Code == "t3.granted"));
        Assert.Equal(1, read.Report.Cells["t3.partiallyGranted.naturalPerson"]);
    }

    [Fact]
    public void A_label_and_the_figure_right_behind_it_are_two()
    {
        ParseResult read = ReportParser
            .Parse(
                "二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章5 0 12\n行政规范性文件40 1 7\n信息内容 本年处理决定数量\n行政许可63\n三、收到和处理政府信息公开申请情况\n1.属于国家秘密5 0 0 "
                + "0 0 0 5\n2.其他法律行政法规禁止公开12 3 0 0 0 0 0\n");
        Assert.Equal((5, 0, 12),
            (read.Report["t2.regulations.issued"], read.Report["t2.regulations.repealed"], read.Report["t2.regulations.inForce"]));
        Assert.Equal((40, 63, 5),
            (read.Report["t2.normativeDocuments.issued"], read.Report["t2.licensing.decisions"],
                read.Report["t3.denied.stateSecrets.naturalPerson"]));
        Assert.Equal("63", read.Report.Sources!.Find(ReportFormat.Current.GetCell("t2.licensing.decisions"))!.Value.RawText);
    }

    [Fact]
    public void A_figure_alone_between_grids_is_a_page_number()
    {
        ParseResult read = ReportParser
            .Parse("二、主动公开政府信息情况\n| 信息内容 | 处理决定数量 |\n| --- | --- |\n\n1\n\n| 行政处罚 | 3 |\n| --- | --- |\n三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(3, read.Report.Cells["t2.penalties.decisions"]);
        Assert.DoesNotContain(read.Diagnostics, d => d.Id == "GIR1009");
    }

    [Theory]
    [InlineData("备用 | 8 | 9 | 17 |", "GIR1011", "备用")]
    [InlineData("| 8 | 9 | 17 |", "GIR1005", "8 | 9 | 17")]
    public void Less_than_a_row_without_a_label_of_the_format_is_not_dropped(string line, string id, string argument)
    {
        ParseResult read = ReportParser.Parse($"三、收到和处理政府信息公开申请情况\n（一）予以公开 | 1 | 2 | 3 | 0 | 0 | 0 | 6 |\n{line}\n");
        Assert.Contains(read.Diagnostics, d => d.Id == id
            && d.Arguments.Any(a => a is string text && text.Contains(argument, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_with_too_few_blanks_has_no_values() =>
    AssertOne("GIR1010", "t3.granted", null, TestDocuments.ReplaceLine(Text, "（一）予以公开", "（一）予以公开 | ||||||||"));

    [Fact]
    public void A_row_that_the_format_does_not_have_is_kept_and_said() =>
    AssertOne("GIR1011", "t2", "行政确认事项", TestDocuments.ReplaceLine(Text, "行政许可", TestDocuments.LineWith(Text, "行政许可") + "\n行政确认事项 | 7 |"));

    [Fact]
    public void A_table_that_comes_twice_is_said()
    {
        int start = Text.IndexOf("一、本年新收", StringComparison.Ordinal), end = Text.IndexOf("（二）部分公开", StringComparison.Ordinal);
        AssertOne("GIR1012", "t3", "901",
            Text.Insert(Text.IndexOf("四、政府信息公开行政复议", StringComparison.Ordinal),
                "上年情况\n" + TestDocuments.ReplaceLine(Text[start..end], "一、本年新收", "一、本年新收政府信息公开申请数量 | 901 | 0 | 0 | 0 | 0 | 0 | 901 |")));
    }

    [Fact]
    public void Tables_of_one_kind_of_which_none_is_told_are_left_blank() =>
    AssertOne("GIR1045", "t3", "1 | 0",
        "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4\n二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2\n一、本年新收政府信息公开申请数量 | "
        + "1 | 0 | 0 | 0 | 0 | 0 | 1\n二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3\n");

    [Fact]
    public void Many_missing_rows_are_said_of_the_table() =>
    AssertOne("GIR1015", "t3", null, Text[..Text.IndexOf("4.保护第三方", StringComparison.Ordinal)]);

    [Fact]
    public void Heads_of_both_formats_in_one_table_are_said() =>
    AssertOne("GIR1016", "t2", null, TestDocuments.ReplaceLine(Text, "信息内容 | 本年处理决定数量", "信息内容 | 上一年项目数量 | 处理决定数量 |"));

    [Fact]
    public void A_table_that_is_missing_is_said() =>
    AssertOne("GIR1003", "t2", null, "云溪县2023年政府信息公开工作年度报告\n一、总体情况\n良好。\n二、主动公开政府信息情况\n", exactlyOne: false);

    [Fact]
    public void A_row_that_is_missing_is_said() =>
    AssertOne("GIR1004", "t3.granted", null, TestDocuments.ReplaceLine(Text, "（一）予以公开", null));

    [Fact]
    public void A_row_with_too_few_figures_is_left_blank() =>
    AssertOne("GIR1005", "t3.granted", "1 | 2 | 3", TestDocuments.ReplaceLine(Text, "（一）予以公开", "（一）予以公开 | 1 | 2 | 3 |"));

    [Fact]
    public void A_fraction_is_no_count() =>
    AssertOne("GIR1006", "t3.granted.naturalPerson", "1.5",
        TestDocuments.ReplaceLine(Text, "（一）予以公开", "（一）予以公开 | 1.5 | 0 | 0 | 0 | 0 | 0 | 1 |"));

    [Fact]
    public void Digits_with_a_blank_between_may_be_two_figures() =>
    AssertOne("GIR1007", "t3.granted.naturalPerson", "2 0",
        TestDocuments.ReplaceLine(Text, "（一）予以公开", "（一）予以公开 | 2 0 | 0 | 0 | 0 | 0 | 0 | 1 |"));

    [Fact]
    public void A_unit_that_contradicts_the_column_is_said() =>
    AssertOne("GIR1008", "t2.fees.amount", "251000元", TestDocuments.ReplaceLine(Text, "行政事业性收费", "行政事业性收费 | 251000元 |"));

    [Fact]
    public void A_row_that_comes_again_with_other_figures_is_left_blank() =>
    AssertOne("GIR1013", "t3.granted", "901 | 1",
        TestDocuments.ReplaceLine(Text, "（一）予以公开",
            TestDocuments.LineWith(Text, "（一）予以公开") + "\n（一）予以公开 | 901 | 1 | 1 | 1 | 1 | 1 | 906 |"));

    [Theory]
    [InlineData("今天天气很好。")]
    [InlineData("关于开展春季植树活动的通知\n各单位：\n请于3月12日前报名，共需 120 | 30 | 4 株树苗。\n")]
    [InlineData(
        "<html><head><meta name=PubDate content=2024-03-01></head><body><table><tr><td>姓名<td>得分<tr><td>甲<td>12</table></body></html>")]
    public void Of_a_document_that_is_no_report_nothing_else_is_said(string text)
    {
        ParseResult parsed = ReportParser.Parse(text);
        Assert.Equal("GIR1019", Assert.Single(parsed.Diagnostics).Id);
        Assert.False(parsed.IsReport);
    }

    [Theory]
    [InlineData("云溪县2023年政府信息公开工作年度报告\n")]
    [InlineData("索引号：1234-5/2024-00001\n今天天气很好。\n")]
    [InlineData("一、总体情况\n良好。\n")]
    [InlineData("一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n")]
    public void Any_part_of_a_report_makes_it_one(string text)
    {
        ParseResult parsed = ReportParser.Parse(text);
        Assert.True(parsed.IsReport);
        Assert.Contains(parsed.Diagnostics, d => d.Id is "GIR1003" or "GIR1015");
    }

    [Fact]
    public void A_table_that_has_its_rows_and_no_figure_is_named()
    {
        string blank = string.Concat(ReportFormat.Current.GetTable(3).Rows.Select(r => $"<tr><td>{r.Label}<td><td><td><td><td><td><td>"));
        AssertOne("GIR1027", "t3", null, $"<p>三、收到和处理政府信息公开申请情况</p><table>{blank}</table>");
    }

    [Fact]
    public void Totals_that_are_blank_beside_figures_are_said_once_and_the_figures_stay()
    {
        string rows = string
            .Concat(ReportFormat.Current.GetTable(3).Rows.Select(r => $"<tr><td>{r.Label}<td>{r.Index}<td>0<td>0<td>0<td>0<td>0<td>"));
        string page = $"<p>三、收到和处理政府信息公开申请情况</p><table>{rows}</table>";
        AssertOne("GIR1028", "t3", null, page);
        Assert.Equal(3, ReportParser.Parse(page).Report["t3.partiallyGranted.naturalPerson"]);
    }

    [Fact]
    public void A_whole_report_provokes_none() => Assert.Empty(ReportParser.Parse(Text).Diagnostics);

    // The words at the position are looked up by the line and column alone.

    [Fact]
    public void A_period_of_no_valid_date_is_said() =>
    AssertOne("GIR1020", "period", null, "云溪县2023年政府信息公开工作年度报告\n本报告数据的统计期限自20231月1日起，至12月31日止，由办公室编制。\n一、总体情况\n良好。\n");

    private static void AssertOne(string id, string place, string? words, string text, bool exactlyOne = true)
    {
        Diagnostic[] found = [.. ReportParser.Parse(text).Diagnostics.Where(d => d.Id == id && d.Place.Code == place)];
        Assert.NotEmpty(found);
        if (exactlyOne) Assert.Single(found);
        Diagnostic diagnostic = found[0];
        Assert.NotEqual(diagnostic.GetMessage(CultureInfo.GetCultureInfo("en")), diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh")));
        SourcePosition position = diagnostic.Location.Position;
        Assert.Equal(words is null, position.IsNone);
        if (words is not null)
            Assert.StartsWith(words, text.Split('\n')[position.Line - 1][(position.Column - 1)..], StringComparison.Ordinal);
    }
}
