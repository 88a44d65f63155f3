using System.Globalization;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Figures of table 4 behind all its labels, outcome by outcome or group by group: the sums of the groups tell.</summary>
public class CaseOrderTests
{
    private const string Groups = "行政复议 未经复议直接起诉 复议后起诉", Outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
    private const string OutcomesInTurn =
        "结果维持 结果维持 结果维持 结果纠正 结果纠正 结果纠正 其他结果 其他结果 其他结果 尚未审结 尚未审结 尚未审结 总计 总计 总计";

    [Theory]
    [InlineData(Groups + " " + Outcomes)]
    [InlineData(Outcomes + " " + Groups)]
    [InlineData(OutcomesInTurn)]
    [InlineData("结果维持 " + Groups + " 结果纠正 " + Groups + " 其他结果 " + Groups + " 尚未审结 " + Groups + " 总计 " + Groups)]
    public void Figures_outcome_by_outcome_are_told_by_their_sums(string labels)
    {
        foreach (string separator in (string[])["\n", "\n\n", "\t", " | "])
        {
            ParseResult read = Read(labels, "7 1 0 2 0 4 0 3 0 5 0 0 14 4 4", separator);
            Assert.Equal("7 2 0 5 14 / 1 0 3 0 4 / 0 4 0 0 4", CellsOf(read));
        }
    }

    [Fact]
    public void Figures_group_by_group_are_told_by_their_sums_too() =>
        Assert.Equal("7 2 0 5 14 / 1 0 3 0 4 / 0 4 0 0 4", CellsOf(Read(Groups + " " + Outcomes, "7 2 0 5 14 1 0 3 0 4 0 4 0 0 4", "\n")));

    [Theory]
    [InlineData(Groups + " " + Outcomes, "7 1 0 2 0 4 0 3 0 5 0 0 15 4 4")]
    [InlineData(OutcomesInTurn, "7 1 0 2 0 4 0 3 0 5 0 0 15 4 4")]
    [InlineData(Groups + " " + Outcomes, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 9")]
    public void Figures_whose_sums_tell_no_order_are_left_blank_and_said(string labels, string figures)
    {
        ParseResult read = Read(labels, figures, "\n");
        Assert.Equal("- - - - - / - - - - - / - - - - -", CellsOf(read));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t4" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_head_over_the_labels_is_no_further_column() => Assert.Equal("7 2 0 5 14 / 1 0 3 0 4 / 0 4 0 0 4",
        CellsOf(Read("处理结果 " + Groups + " " + Outcomes, "7 1 0 2 0 4 0 3 0 5 0 0 14 4 4", "\n")));

    [Fact]
    public void Zeros_need_no_order() =>
        Assert.Equal("0 0 0 0 0 / 0 0 0 0 0 / 0 0 0 0 0", CellsOf(Read(Groups + " " + Outcomes, "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "\n")));

    [Fact]
    public void Figures_of_several_lines_below_each_other_are_not_put_in_the_order_of_their_columns()
    {
        ParseResult read = ReportParser.Parse($"""
            四、政府信息公开行政复议、行政诉讼情况
            {Groups} {Outcomes}
            985  6  0
            1  3  0
            0  0  0
            0  6  2845
            986  15  2845
            """);
        Assert.Equal("- - - - - / - - - - - / - - - - -", CellsOf(read));
    }

    [Theory]
    [InlineData("\t")]
    [InlineData(" | ")]
    [InlineData(" ")]
    [InlineData("\n")]
    public void Figures_above_the_names_of_their_groups_are_not_those_of_the_next(string separator)
    {
        string table = $"{Outcomes}\n7 2 0 5 14\n行政复议\n1 0 3 0 4\n未经复议直接起诉\n0 4 0 0 4\n复议后起诉".Replace(" ", separator);
        ParseResult read = ReportParser.Parse($"四、政府信息公开行政复议、行政诉讼情况\n{table}\n五、存在的主要问题及改进情况\n无。\n");
        Assert.Equal("- - - - - / - - - - - / - - - - -", CellsOf(read));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t4" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Figures_below_the_names_of_their_groups_are_theirs()
    {
        ParseResult read = ReportParser.Parse($"""
            四、政府信息公开行政复议、行政诉讼情况
            {Outcomes}
            行政复议
            7 2 0 5 14
            未经复议直接起诉
            1 0 3 0 4
            复议后起诉
            0 4 0 0 4
            五、存在的主要问题及改进情况
            """);
        Assert.Equal("7 2 0 5 14 / 1 0 3 0 4 / 0 4 0 0 4", CellsOf(read));
    }

    private static ParseResult Read(string labels, string figures, string separator)
    {
        string cells = string.Join(separator, $"{labels} {figures}".Split(' '));
        return ReportParser.Parse($"四、政府信息公开行政复议、行政诉讼情况\n{cells}\n五、存在的主要问题及改进情况\n无。\n");
    }

    private static string CellsOf(ParseResult read) =>
        string.Join(" / ", ReportFormat.Current.GetTable(4).Rows.Select(row => CellsOf(read.Report, row)));

    private static string CellsOf(AnnualReport report, RowDefinition row) =>
        string.Join(' ', row.Cells.Select(c => report.Cells[c]?.ToString(CultureInfo.InvariantCulture) ?? "-"));
}
