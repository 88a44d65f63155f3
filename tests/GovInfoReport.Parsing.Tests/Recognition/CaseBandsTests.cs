namespace GovInfoReport.Parsing.Tests;

/// <summary>Groups of table 4 below each other in a grid that is wider than they are.</summary>
public class CaseBandsTests
{
    private const int Width = 20;

    [Theory]
    [InlineData("5", "0", "0", "1", "6")]
    [InlineData("/", "/", "/", "/", "/")]
    [InlineData("", "", "", "", "")]
    public void Figures_of_one_group_are_never_those_of_another(params string[] review)
    {
        string[] heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        string rows = string.Concat(Row("行政复议"), Row(heads), Row(review), Row("行政诉讼"), Row("未经复议直接起诉"), Row(heads),
            Row("0", "9", "4", "0", "13"), Row("复议后起诉"), Row(heads), Row("196", "0", "0", "0", "196"));
        ParseResult read = ReportParser.Parse($"""
            <h1>临河县2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、提起行政诉讼情况</p><table>{rows}</table>
            """);
        string[] direct = ["0", "9", "4", "0", "13"], after = ["196", "0", "0", "0", "196"];
        string[][] stated = [review, direct, after];
        foreach (RowDefinition row in ReportFormat.Current.GetTable(4).Rows)
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                if (read.Report.Cells[row.Cells[i]] is { } figure) Assert.Equal(stated[row.Index][i], $"{figure}");
            }

            bool isBlank = row.Cells.All(c => read.Report.Cells[c] is null);
            Assert.True(!isBlank || read.Diagnostics.Any(d => d.Place.Code == row.Code || d.Id == "GIR1004"), row.Code);
        }

        static string Row(params string[] cells) =>
            $"<tr>{string.Concat(cells.Concat(Enumerable.Repeat("", Width - cells.Length)).Select(c => $"<td>{c}</td>"))}</tr>";
    }
}
