namespace GovInfoReport.Parsing.Tests;

/// <summary>Figures in forms that are not read as they stand: they are said, never passed over as a form that was left blank.</summary>
public class UntakenFiguresTests
{
    private const string Title = "某某县教育局2024年政府信息公开工作年度报告\n";

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量\n自然人：3\n商业企业：0\n二、上年结转政府信息公开申请数量\n自然人：1件\n商业企业：0件\n", true)]
    [InlineData("一、本年新收政府信息公开申请数量：3、0、0、0、0、0、3\n二、上年结转政府信息公开申请数量：1、0、0、0、0、0、1\n", true)]
    [InlineData("一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n1.属于国家秘密\n2.其他法律行政法规禁止公开\n", false)]
    public void Heads_with_a_figure_behind_them_are_no_form_to_fill_in(string lines, bool hasFigures)
    {
        ParseResult read = ReportParser.Parse($"{Title}三、收到和处理政府信息公开申请情况\n{lines}四、政府信息公开行政复议、行政诉讼情况\n");
        Assert.Null(read.Report["t3.newRequests.total"]);
        Assert.Contains(read.Diagnostics, d => hasFigures
            ? (d.Id == "GIR1009" && d.Place.Code == "t3") || (d.Id == "GIR1005" && d.Place.Code == "t3.newRequests")
            : d.Id == "GIR1027" && d.Place.Code == "t3");
    }

    [Theory]
    [InlineData("12\t12\t12", 12)]
    [InlineData("12\t12\t13", null)]
    [InlineData("12\t12", null)]
    public void A_figure_that_was_written_into_each_column_of_its_span_is_one(string figures, int? decisions) =>
        Assert.Equal(decisions, ReportParser.Parse($"{Title}二、主动公开政府信息情况\n信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n"
            + $"行政许可\t{figures}\n三、收到和处理政府信息公开申请情况\n").Report["t2.licensing.decisions"]);

    [Theory]
    [InlineData("规章 | 4 | 00 | |", "t2.regulations.inForce")]
    [InlineData("规章 | 4 | 05 | |", "t2.regulations.repealed")]
    public void Beside_what_may_be_two_figures_an_empty_end_is_no_blank_cell(string row, string cell)
    {
        ParseResult read = ReportParser.Parse($"{Title}二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n{row}\n");
        Assert.Null(read.Report[cell]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t2.regulations");
    }

    [Theory]
    [InlineData("1\t2\t3\n0\t0\t0\n0\t0\t0\n0\t0\t0\n1\t2\t3\n", 1)]
    [InlineData("1\t0\t0\t0\t1\n0\t2\t0\t0\t2\n0\t0\t3\t0\t3\n", 1)]
    public void Outcomes_that_are_named_once_do_not_tell_the_order_of_lines_of_figures(string figures, int? total)
    {
        ParseResult read = ReportParser.Parse($"{Title}四、政府信息公开行政复议、行政诉讼情况\n处理结果\t行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n"
            + $"结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n{figures}五、存在的主要问题及改进情况\n");
        Assert.Equal(total, read.Report["t4.review.total"]);
    }

    [Fact]
    public void A_table_stands_behind_the_last_heading_where_its_own_and_those_before_it_are_missing()
    {
        ParseResult read = ReportParser.Parse("<h1>某某县教育局2024年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2>"
            + "<table><tr><td>项目</td><td>自然人</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>3</td></tr></table>"
            + "<table><tr><td>类型</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>"
            + "<tr><td>行政复议</td><td>1</td><td>0</td><td>0</td><td>2</td><td>3</td></tr></table>");
        Assert.Equal((1, 2, 3), (read.Report["t4.review.upheld"], read.Report["t4.review.pending"], read.Report["t4.review.total"]));
    }
}
