using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Several lines of figures under one label: the report's own is read, and none where nothing tells which that is.</summary>
public class LinesOfLabelTests
{
    private static readonly string[] Labels = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计"];

    [Theory]
    [InlineData("上年", "本年", 2)]
    [InlineData("本年", "上年", 1)]
    [InlineData("2022年", "2023年", 2)]
    [InlineData("2023年", "2022年", 1)]
    [InlineData("其中：网上", "合计", 2)]
    [InlineData("合计", "其中：网上", 1)]
    [InlineData("网上", "信函", null)]
    public void Line_of_the_report_is_read(string first, string second, int? expected)
    {
        ParseResult read = ReportParser.Parse(Page(2, first, second));
        Assert.Equal(expected, read.Report["t3.newRequests.naturalPerson"]);
        Assert.Equal(expected, read.Report["t3.carriedOver.naturalPerson"]);
        Assert.Equal(expected, read.Report["t3.granted.naturalPerson"]);
        Assert.Equal(expected, read.Report["t3.outcomesTotal.naturalPerson"]);
        if (expected is null) Assert.Contains(read.Diagnostics, d => d.Place.Code.StartsWith("t3", StringComparison.Ordinal));
        else Assert.Equal(Labels.Length, read.Report.AdditionalRows.Count(r => r.Values.Contains(expected == 1 ? "2" : "1")));
    }

    [Theory]
    [InlineData("件", 1)]
    [InlineData("上年同期", null)]
    [InlineData("2019年", null)]
    public void Words_beside_a_label_of_one_line(string words, int? expected)
    {
        ParseResult read = ReportParser.Parse(Page(1, words));
        Assert.Equal(expected, read.Report["t3.granted.naturalPerson"]);
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Id == "GIR1011"));
    }

    [Fact]
    public void Lines_below_a_label_that_spans_none_of_them_are_not_told_apart()
    {
        string page = Page(2, "网上", "合计").Replace(" rowspan=2", "", StringComparison.Ordinal)
            .Replace("<tr><td>合计", "<tr><td><td>合计", StringComparison.Ordinal);
        ParseResult read = ReportParser.Parse(page);
        Assert.Null(read.Report["t3.granted.naturalPerson"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3");
    }

    [Theory]
    [InlineData("（上年）", "（本年）")]
    [InlineData("（县本级）", "（全县）")]
    public void Rows_of_one_label_that_words_behind_it_tell_apart_are_not_taken(string first, string second)
    {
        const string Heads = "<tr><td>情况<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
        IEnumerable<string> rows = Labels.SelectMany(label => (string[])[label + first, label + second])
            .Select((label, i) => $"<tr><td>{label}<td>{i}<td>0<td>0<td>0<td>0<td>0<td>{i}");
        string page = $"<p>三、收到和处理政府信息公开申请情况</p><table>{Heads}{string.Concat(rows)}</table>";
        ParseResult read = ReportParser.Parse(page);
        Assert.All(ReportFormat.Current.GetTable(3).Cells, cell => Assert.Null(read.Report.Cells[cell]));
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1011");
    }

    // Figures of line n are n, and their sum.
    private static string Page(int lines, params string[] words)
    {
        const string Heads = "<tr><td>情况<td><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计";
        IEnumerable<string> rows = Labels.SelectMany(label => words.Select((word, i) =>
        {
            string figures = string.Create(CultureInfo.InvariantCulture, $"<td>{i + 1}<td>0<td>0<td>0<td>0<td>0<td>{i + 1}");
            return $"<tr>{(i == 0 ? $"<td rowspan={lines}>{label}" : "")}<td>{word}{figures}";
        }));
        return $"<h1>临河县2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>{Heads}{string.Concat(rows)}</table>";
    }
}
