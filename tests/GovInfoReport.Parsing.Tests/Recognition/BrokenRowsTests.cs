namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows that lines, separators or numbers of pages break: read as a person reads them, or left blank and said.</summary>
public class BrokenRowsTests
{
    private const string Heads = "自然人 | 法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他";
    private const string Plain = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
    private const string NewRequests = "一、本年新收政府信息公开申请数量", Granted = "（一）予以公开";

    [Theory]
    [InlineData("0 | 0 | 3 | 3\n0 | 0 | 39 | 72", "0 0 3 30 0 39 72")]
    [InlineData(" | 4 | 17 | 3\n9 |  | 34 | 94", "- - - - - - -")]
    [InlineData("0 | 1 | 17 | 3\n| 2 | 4 | 27", "0 1 17 3 2 4 27")]
    public void A_figure_that_a_line_end_breaks_is_one_or_none(string figures, string expected) =>
        AssertGranted($"{Heads}\n{NewRequests} | 1 | 2 | 3 | 4 | 5 | 6 | 21\n{Granted} | {figures}", expected);

    // A blank cell opens the next line, or its separator leads over to it.
    [Theory]
    [InlineData("\t\t14\t0\t26\t10\n\t22\t72", "- - - - - - -")]
    [InlineData("\t5\t14\t0\t26\t10\t17\t72", "5 14 0 26 10 17 72")]
    public void A_separator_at_the_start_of_a_line_leaves_a_choice(string figures, string expected) =>
        AssertGranted(Heads.Replace(" | ", "\t", StringComparison.Ordinal)
            + $"\n{NewRequests}\t1\t2\t3\t4\t5\t6\t21\n{Granted}{figures}", expected);

    // Bars open the cells, and one stands alone above its figure: that is the fifth.
    [Fact]
    public void A_bar_alone_above_a_figure_is_its_own_where_bars_open_the_cells() =>
        AssertGranted(Lines(NewRequests, "1", "2", "3", "4", "5", "6", "21", Granted, "38", "4", "2", "8")
            + "\n|\n40\n| \n| 92", "- - - - - - -");

    // Zeros add up in whichever columns they stand.
    [Fact]
    public void Zeros_tell_no_columns() =>
        AssertGranted($"{Heads}\n{NewRequests} |  |  | 6 | 1 | 2 | 1 | 2 | 2 | 14\n"
            + $"{Granted} |  |  | 0 | 0 | 0 | 0 |  | 0 | \n6\n{NewRequests}", "- - - - - - -");

    [Theory]
    [InlineData("8\n青石县2024年政府信息公开工作年度报告\n46", "- - - - - - -")]
    [InlineData("8\nhttp://www.example.gov.cn/8\n46", "- - - - - - -")]
    [InlineData("46\n青石县2024年政府信息公开工作年度报告\n8", "0 0 0 0 16 30 46")]
    public void A_number_above_the_title_of_a_page_is_no_total(string end, string expected) =>
        AssertGranted($"{Plain.Replace(' ', '\n')}\n{Granted}\n0\n0\n0\n0\n16\n30\n{end}\n（二）部分公开", expected);

    // 319 and 6 stand in narrow cells: 3196.
    [Theory]
    [InlineData("319 0 0 0 0 0 319\n重新 6 6\n", "- - - - - - -")]
    [InlineData("9260 0 0 0 0 9 9269\n重新\n4 4\n", "- - - - - - -")]
    [InlineData("319 0 0 0 0 0 319\n重新\n", "319 0 0 0 0 0 319")]
    public void Figures_under_a_row_may_be_its_last_digits(string figures, string expected)
    {
        ParseResult read = Read($"{Plain}\n5.要求行政\n机关确认或 {figures}出具已获取信息\n（六）其他处理");
        Assert.Equal(expected, RowOf(read, "t3.notProcessed.reconfirmation"));
        AssertSaid(read, "t3.notProcessed.reconfirmation", expected);
    }

    [Theory]
    [InlineData("规章 | 366 |\n294\n|\n696 |", "t2.regulations", "- - -")]
    [InlineData("| 行政处罚\n|\n1", "t2.penalties", "-")]
    [InlineData("行政处罚\n4\n柳树镇人民政府2023年政府信息公开工作年度报告\n535\n第二十条第（八）项", "t2.penalties", "-")]
    [InlineData("- 行政处罚：233", "t2.penalties", "233")]
    public void A_row_of_table_two_that_is_broken_is_said(string rows, string code, string expected)
    {
        ParseResult read = ReadText("二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n"
            + rows + "\n三、收到和处理政府信息公开申请情况");
        Assert.Equal(expected, RowOf(read, code));
        AssertSaid(read, code, expected);
    }

    [Fact]
    public void Two_bars_between_cells_are_one()
    {
        string rows = string.Join('\n', ReportFormat.Current.GetTable(3).Rows.Select(r => r.Label + "||3||||||||4||5||12"));
        ParseResult read = Read(Plain.Replace(" ", "||", StringComparison.Ordinal) + "\n" + rows);
        Assert.Equal("3 - - - 4 5 12", RowOf(read, "t3.granted"));
    }

    [Theory]
    [InlineData("  ")]
    [InlineData(":")]
    [InlineData("\t")]
    public void Numbers_before_each_line_are_no_figures(string mark)
    {
        string text = $"三、收到和处理政府信息公开申请情况\n{Heads}\n"
            + string.Join('\n', ReportFormat.Current.GetTable(3).Rows.Select(r => r.Label + " |  | 1 | 2 | 3 | 4 | 5 | 15"));
        string numbered = string.Join('\n', text.Split('\n').Select((line, i) => $"{i + 1,4}{mark}{line}"));
        Assert.Equal("- 1 2 3 4 5 15", RowOf(ReadText(numbered), "t3.granted"));
    }

    // A number that does not follow is the text's own.
    [Fact]
    public void Numbers_that_do_not_follow_are_figures()
    {
        string rows = string.Join('\n', ReportFormat.Current.GetTable(3).Rows.Select(r => r.Label + "\n7  1 2 3 4 5 6 28"));
        Assert.Equal("- - - - - - -", RowOf(Read(Plain + "\n" + rows), "t3.granted"));
    }

    private static string Lines(params string[] cells) =>
        Plain.Replace(" ", "\n| ", StringComparison.Ordinal) + string.Concat(cells.Select(c => "\n| " + c));

    private static void AssertGranted(string table, string expected)
    {
        ParseResult read = Read(table + "\n（二）部分公开");
        Assert.Equal(expected, RowOf(read, "t3.granted"));
        AssertSaid(read, "t3.granted", expected);
    }

    // What is not read is named, by its row or its table.
    private static void AssertSaid(ParseResult read, string code, string expected)
    {
        if (!expected.Contains('-', StringComparison.Ordinal)) return;
        Assert.Contains(read.Diagnostics, d => d.Severity >= DiagnosticSeverity.Warning
            && (code.StartsWith(d.Place.Code, StringComparison.Ordinal) || d.Place.Code.StartsWith(code, StringComparison.Ordinal)));
    }

    private static ParseResult Read(string table) => ReadText("三、收到和处理政府信息公开申请情况\n" + table);

    private static ParseResult ReadText(string text) => ReportParser.Parse(text);

    private static string RowOf(ParseResult read, string code) => string.Join(' ', ReportFormat.Current.Tables.SelectMany(t => t.Rows)
        .First(r => r.Code == code).Cells.Select(c => read.Report.Cells[c] is { } value ? $"{value}" : "-"));
}
