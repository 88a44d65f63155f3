using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Tables in which a column of the format is missing: the others are not read as if it were there.</summary>
public class MissingHeadsTests
{
    private static readonly string[] Outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Four_figures_below_four_outcomes_are_not_the_first_of_five(int missing)
    {
        string heads = string.Join(" | ", Outcomes.Where((_, i) => i != missing));
        static string Rule(string cell) => cell.Replace(" ", "---", StringComparison.Ordinal);
        foreach ((string label, string blank) in ((string, string)[])[("", ""), (" |", ""), ("", " |")])
        {
            ParseResult read = ReportParser.Parse($"""
                ## 四、政府信息公开行政复议、行政诉讼情况

                | 类别 |{label} {heads} |{blank}
                |---|{Rule(label)}---|---|---|---|{Rule(blank)}
                | 行政复议 |{label} 0 | 2 | 7 | 9 |{blank}
                | 未经复议直接起诉 |{label} 5 | 6 | 0 | 11 |{blank}
                | 复议后起诉 |{label} 8 | 0 | 1 | 9 |{blank}
                """);
            Assert.Equal("- - - - -", Read(read, "t4.review", "upheld", "corrected", "other", "pending", "total"));
            Assert.Contains(read.Diagnostics, d => d.Place.Code == "t4" && d.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public void Five_figures_below_heads_one_of_which_is_damaged_are_read_as_ever()
    {
        ParseResult read = ReportParser.Parse("""
            ## 四、政府信息公开行政复议、行政诉讼情况

            | 类别 | 结果维持 | 结果纠 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|---|
            | 行政复议 | 0 | 2 | 7 | 1 | 10 |
            """);
        Assert.Equal("0 2 7 1 10", Read(read, "t4.review", "upheld", "corrected", "other", "pending", "total"));
    }

    [Theory]
    [InlineData("本年废止件数 | 现行有效件数", "12 | 38", "- - -")]
    [InlineData("本年制发件数 | 现行有效件数", "12 | 38", "- - -")]
    [InlineData("现行有效件数", "38", "- - -")]
    [InlineData("本年废止件数 | 现行有效件数 | 现行有效件数", "12 | 38 | 38", "- - -")]
    [InlineData("本年制发件数 | 本年废止件数", "12 | 38", "12 38 -")]
    [InlineData("本年发件数 | 本年废止件数 | 现行有效件数", "12 | | 38", "12 - 38")]
    [InlineData("| 本年废止件数 | 现行有效件数", "12 | | 38", "12 - 38")]
    public void Figures_of_table_2_are_not_those_of_the_column_before(string heads, string cells, string expected)
    {
        ParseResult read = ReportParser.Parse($"""
            ## 二、主动公开政府信息情况

            | 第二十条第（一）项 | | | |
            |---|---|---|---|
            | 信息内容 | {Fill(heads)}
            | 规章 | {Fill(cells)}
            | 规范性文件 | {Fill(cells)}
            """);
        foreach (string row in (string[])["t2.regulations", "t2.normativeDocuments"])
        {
            Assert.Equal(expected, Read(read, row, "issued", "repealed", "inForce"));
            Assert.Equal(expected == "- - -", read.Diagnostics.Any(d => d.Place.Code == row && d.Severity == DiagnosticSeverity.Error));
        }
    }

    [Theory]
    [InlineData("本年增/减 | 处理决定数量", "-14 | 1076", "- - -")]
    [InlineData("本年增/减 | 处理决定数量 | 处理决定数量", "-14 | 1076 | 1076", "- - -")]
    [InlineData("上一年项目数量 | 处理决定数量", "14 | 1076", "- - -")]
    [InlineData("上一年项目数量 | 本年增/减", "14 | 2", "14 2 -")]
    public void Figures_of_the_table_of_2019_are_not_either(string heads, string cells, string expected)
    {
        ParseResult read = ReportParser.Parse($"""
            # 云溪县2020年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 第二十条第（一）项 | | | |
            |---|---|---|---|
            | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            | 规章 | 1 | 2 | 3 |
            | 规范性文件 | 17 | 16 | 841 |
            | 第二十条第（六）项 | | | |
            | 信息内容 | {Fill(heads)}
            | 行政处罚 | {Fill(cells)}
            """);
        Assert.Equal("17 16 841", Read(read, "t2.normativeDocuments", "newlyMade", "newlyPublic", "publicTotal"));
        Assert.Equal(expected, Read(read, "t2.penalties", "previousItems", "change", "decisions"));
    }

    private static string Fill(string cells) =>
        string.Join(" | ", cells.Split('|').Select(c => c.Trim()).Concat(["", "", ""]).Take(3)) + " |";

    private static string Read(ParseResult read, string row, params string[] columns) =>
        string.Join(' ', columns.Select(c => read.Report[$"{row}.{c}"]?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
