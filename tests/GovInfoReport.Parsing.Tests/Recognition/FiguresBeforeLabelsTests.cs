namespace GovInfoReport.Parsing.Tests;

/// <summary>Table 3 as text in which the figures of a row stand before its label, as pdftotext writes many a page.</summary>
public class FiguresBeforeLabelsTests
{
    private const string Heads = """
        三、收到和处理政府信息公开申请情况
        申请人情况
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
        自然 法人或其他组织
        总
        商业
        科研
        社会公
        法律服
        其
        人
        计
        企业 机构 益组织 务机构 他

        """;

    private const string End = "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n无。\n";

    private static readonly TableDefinition Requests = ReportFormat.Current.GetTable(3);

    // Each row has figures of its own, so that no other row's can be taken for them.
    private static readonly long[][] Figures = MakeFigures();

    [Fact]
    public void Figures_before_their_labels_are_those_of_the_labels_below_them_where_all_sums_hold()
    {
        ParseResult read = Read(Figures);
        for (int row = 0; row < Requests.Rows.Length; row++) Assert.Equal(Figures[row].Select(f => (long?)f), FiguresOf(read, row));
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1040");
    }

    [Fact]
    public void Without_the_sums_nothing_says_whether_labels_stand_before_or_behind_their_figures()
    {
        long[][] figures = [.. Figures.Select(r => r.ToArray())];
        figures[4] = [.. Figures[4].Select(f => f + 1)];
        ParseResult read = Read(figures);
        AssertIsLeftBlank(read);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1014" && d.Place.Code == "t3.newRequests");
        Assert.DoesNotContain(read.Report.AdditionalRows, r => r.Label == "他");
    }

    [Fact]
    public void A_row_that_does_not_add_up_is_left_blank_where_what_remains_of_the_columns_is_its_own()
    {
        long[][] figures = [.. Figures.Select(r => r.ToArray())];
        figures[20] = [.. Figures[20][4..], .. Figures[20][..4]];
        ParseResult read = Read(figures);
        Assert.All(FiguresOf(read, 20), Assert.Null);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == Requests.Rows[20].Code);
        Assert.Equal(Figures[21].Select(f => (long?)f), FiguresOf(read, 21));
    }

    [Fact]
    public void Labels_in_another_order_than_the_formats_are_not_read_in_step()
    {
        string[] labels = [.. Requests.Rows.Select(r => r.Label)];
        (labels[5], labels[6]) = (labels[6], labels[5]);
        AssertIsLeftBlank(ReportParser.Parse(Heads + Rows(Figures, labels) + End));
    }

    [Fact]
    public void Heads_in_another_order_than_the_formats_are_not_read_in_step() =>
        AssertIsLeftBlank(ReportParser.Parse(
            Heads.Replace("商业\n科研", "科研\n商业", StringComparison.Ordinal) + Rows(Figures, [.. Requests.Rows.Select(r => r.Label)]) + End));

    [Fact]
    public void Fewer_figures_than_columns_above_the_first_label_are_its_own_too()
    {
        ParseResult read = ReportParser.Parse(Heads + """
            1
            3
            1
            1
            6
            一、本年新收政府信息公开申请数量
            0
            1
            0
            1
            0
            0
            2
            二、上年结转政府信息公开申请数量

            """ + End);
        AssertIsLeftBlank(read);
    }

    [Fact]
    public void Numbers_of_the_columns_above_the_first_label_are_no_figures_of_it()
    {
        ParseResult read = ReportParser.Parse(Heads + """
            1 2 3 4 5 6 7
            一、本年新收政府信息公开申请数量
            5 0 0 0 0 0 5
            二、上年结转政府信息公开申请数量
            1 0 0 0 0 0 1

            """ + End);
        Assert.Equal([5, 0, 0, 0, 0, 0, 5], FiguresOf(read, 0));
    }

    [Fact]
    public void Figures_behind_the_rest_of_a_label_and_a_last_label_without_any_say_that_those_between_are_out_of_step()
    {
        ParseResult read = ReportParser.Parse(Heads + """
            一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
            2.申请人逾期未按收费通知要
            求缴纳费用、 3 0 0 0 0 0 3
            行政机关不再处理其政府信
            息公开申请
            0
            4
            0
            0
            0
            0
            4
            3.其他
            9 0 0 0 0 0 9
            （七）总计
            1
            0
            0
            0
            0
            0
            1
            四、结转下年度继续办理

            """ + End);
        Assert.Equal(9, read.Report["t3.newRequests.total"]);
        Assert.Null(read.Report["t3.other.miscellaneous.total"]);
        Assert.Null(read.Report["t3.outcomesTotal.total"]);
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1014" && d.Place.Code == "t3.other.miscellaneous");
    }

    [Fact]
    public void Labels_at_the_right_stand_behind_their_figures_over_pages_of_a_web_page_too()
    {
        string[] lines =
        [
            "三、收到和处理政府信息公开申请情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计 项目", "11/29/26, 9:36 PM",
            "东平市人民政府2022年政府信息公开工作年度报告", "1/3", "5 3 1 0", "0", "0 9 一、本年新收政府信息公开申请数量", "0", "2", "0", "0", "0", "0", "2",
            "二、上年结转政府信息公开申请数量", "四、政府信息公开行政复议、行政诉讼情况",
        ];
        AssertIsLeftBlank(ReportParser.Parse("<html><body>" + string.Concat(lines.Select(l => $"<p>{l}</p>")) + "</body></html>"));
    }

    private static ParseResult Read(long[][] figures) =>
        ReportParser.Parse(Heads + Rows(figures, [.. Requests.Rows.Select(r => r.Label)]) + End);

    // The figures of every fourth row stand beside its label, those of the others above it, one a line.
    private static string Rows(long[][] figures, string[] labels) => string.Concat(figures.Select((row, i) =>
        i % 4 == 3 ? $"{labels[i]} {string.Join(' ', row)}\n" : $"{string.Join('\n', row)}\n{labels[i]}\n"));

    private static long?[] FiguresOf(ParseResult read, int row) => [.. Requests.Rows[row].Cells.Select(c => (long?)read.Report.Cells[c])];

    private static void AssertIsLeftBlank(ParseResult read)
    {
        Assert.All(Requests.Cells.Where(c => c.Row.Index % 4 != 3), cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code.StartsWith("t3", StringComparison.Ordinal));
    }

    private static long[][] MakeFigures()
    {
        int outcomes = Requests.Rows.Length - 4;
        long[] sum = new long[6];
        List<long[]> rows = [];
        for (int row = 0; row < outcomes; row++)
        {
            long[] own = [row + 1, row % 3, row % 5, row % 2, row % 7, row % 4];
            for (int column = 0; column < sum.Length; column++) sum[column] += own[column];
            rows.Add(own);
        }

        rows.InsertRange(0, [sum, [3, 1, 0, 4, 0, 2]]);
        rows.AddRange([sum, [3, 1, 0, 4, 0, 2]]);
        return [.. rows.Select(r => (long[])[.. r, r.Sum()])];
    }
}
