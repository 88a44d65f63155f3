namespace GovInfoReport.Parsing.Tests;

/// <summary>Rows of several years: the report's own is read, whichever comes first, and the other never in its place.</summary>
public class YearsInRowsTests
{
    private const string Title = "云溪县水务局2024年政府信息公开工作年度报告\n一、总体情况\n2024年，公开3条。\n";
    private const string Cases = Title + "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n";
    private const string Heads = "| 年度 | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n"
        + "| | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n"
        + "| | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";

    // Last year's figures are whole, this year's have blanks and a sum that does not hold.
    [Theory]
    [InlineData("2023年", "2024年")]
    [InlineData("2023", "2024")]
    [InlineData("上年", "本年")]
    public void The_row_of_last_year_is_not_taken_for_this_one_in_table_4(string last, string own)
    {
        string former = $"| {last} | 5 | 7 | 9 | 3 | 24 | 9 | 0 | 3 | 6 | 18 | 4 | 0 | 9 | 8 | 21 |\n";
        string current = $"| {own} | — | 338 | — | 42 | 381 | 1 | 1 | 1 | 3 | 6 | 3 | 1 | 4 | 0 | 8 |\n";
        foreach (string rows in (string[])[former + current, current + former])
        {
            AnnualReport read = ReportParser.Parse(Cases + Heads + rows).Report;
            Assert.Equal((null, 338, 42, 381, 8), (read["t4.review.upheld"], read["t4.review.corrected"], read["t4.review.pending"],
                read["t4.review.total"], read["t4.litigationAfterReview.total"]));
        }
    }

    [Fact]
    public void A_year_beside_the_name_of_a_group_is_no_figure()
    {
        AnnualReport read = ReportParser.Parse(Cases
            + "| 类别 | 年度 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|---|---|\n"
            + "| 行政复议 | 2024 | | | | | |\n| 行政复议 | 2023 | 0 | 0 | 0 | 0 | 0 |\n"
            + "| 未经复议直接起诉 | 2024 | | | 4 | | 4 |\n| 未经复议直接起诉 | 2023 | 0 | 2 | 2 | 1 | 5 |\n"
            + "| 复议后起诉 | 2024 | | 5 | | | 5 |\n| 复议后起诉 | 2023 | 2 | 2 | 0 | 0 | 4 |\n").Report;
        Assert.Equal((null, 4, 5), (read["t4.review.upheld"], read["t4.litigationDirect.total"], read["t4.litigationAfterReview.total"]));
    }

    [Fact]
    public void Lines_of_years_under_a_label_joined_with_its_group_are_told()
    {
        const string Requests = Title + "三、收到和处理政府信息公开申请情况\n<table><tr><td>项目<td>年度<td>自然人<td>商业企业<td>科研机构<td>社会公益组织"
            + "<td>法律服务机构<td>其他<td>总计</tr>";
        string rows = string.Concat(ReportFormat.Current.Tables[1].Rows.Select((row, i) => $"<tr><td rowspan=2>三、本年度办理结果 {row.Group?.Label}"
            + $" {row.Label}<td>2023年<td>8<td>1<td>0<td>0<td>0<td>0<td>9</tr><tr><td>2024年<td>{i}<td><td>0<td>0<td>0<td>0<td>{i}</tr>"));
        AnnualReport read = ReportParser.Parse(Requests + rows + "</table>").Report;
        Assert.All(ReportFormat.Current.Tables[1].Rows, row => Assert.Equal(row.Index, read[$"{row.Code}.total"]));
    }
}
