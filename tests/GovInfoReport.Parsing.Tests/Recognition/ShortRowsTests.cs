namespace GovInfoReport.Parsing.Tests;

/// <summary>A row with a figure less than there are heads is not taken for a whole one because some sum happens to fit.</summary>
public class ShortRowsTests
{
    private const string Title = "云溪县教育局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    [Theory]
    [InlineData("8 7 4 0 9 28 56", null)]
    [InlineData("8 7 4 0 9 2 30", 4L)]
    public void Seven_figures_under_eight_heads_may_have_lost_any(string figures, long? researchInstitution)
    {
        ParseResult read = ReportParser.Parse(Title + $"""
            项目 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 上年同期
            一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1 21
            二、上年结转政府信息公开申请数量 {figures}

            """);
        Assert.Equal(researchInstitution, read.Report.Requests.CarriedOver.ResearchInstitution);
        Assert.Equal(researchInstitution is null, read.Diagnostics.Any(d => d.Place.Code == "t3.carriedOver"));
    }

    [Theory]
    [InlineData("3 | 4 | 9 | 180 | 8 | 204 | 112 | |", null)]
    [InlineData("3 | 0 | 4 | 9 | 180 | 8 | 204 | 112 |", 0L)]
    public void A_row_that_is_blank_in_the_last_column_alone_may_have_moved(string figures, long? enterprise)
    {
        ParseResult read = ReportParser.Parse(Title + $"""
            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 上年同期 |
            | 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 21 |
            | 二、上年结转政府信息公开申请数量 | {figures}
            | （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 5 |
            | （二）部分公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | 6 |

            """);
        Assert.Equal(enterprise, read.Report.Requests.CarriedOver.Enterprise);
        Assert.Equal(1, read.Report.Requests.NewRequests.Total);
        Assert.Contains(read.Diagnostics, d => d.Place.Code is "t3.carriedOver" or "t3");
    }

    [Theory]
    [InlineData("<td>193</td><td>0</td><td>-</td><td>-</td><td>-</td><td>-</td><td>193</td>", null)]
    [InlineData("<td>193</td><td>0</td><td>0</td><td>-</td><td>-</td><td>-</td><td>-</td><td>193</td>", 0L)]
    public void A_row_of_a_page_with_a_subtotal_may_have_lost_any_cell(string cells, long? enterprise)
    {
        string Row(string label, string figures) => $"<tr><td>{label}</td>{figures}</tr>";
        string heads = string.Concat(
            ((string[])["自然人", "小计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]).Select(h => $"<td>{h}</td>"));
        string full = "<td>1</td><td>2</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>3</td>";
        ParseResult read = ReportParser.Parse("<html><body><h1>云溪县教育局2023年政府信息公开工作年度报告</h1>"
            + "<h2>三、收到和处理政府信息公开申请情况</h2><table>" + Row("", heads) + Row("一、本年新收政府信息公开申请数量", full)
            + Row("二、上年结转政府信息公开申请数量", cells) + "</table></body></html>");
        Assert.Equal(enterprise, read.Report.Requests.CarriedOver.Enterprise);
        Assert.Equal(3, read.Report.Requests.NewRequests.Total);
        Assert.Equal(enterprise is null, read.Diagnostics.Any(d => d.Place.Code == "t3.carriedOver"));
    }

    [Theory]
    [InlineData("/ | 9 | 224 | 233 | 0 | 5 | 2 | 0 | 7 | 0 | 3 | / | 1 | 4 | |", null)]
    [InlineData("/ | / | 9 | 224 | 233 | 0 | 5 | 2 | 0 | 7 | 0 | 3 | / | 1 | 4 |", 7L)]
    public void A_line_of_cases_with_nothing_at_its_end_may_have_lost_a_cell(string figures, long? total)
    {
        ParseResult read = ReportParser.Parse($"""
            云溪县教育局2023年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
            行政复议 | 行政诉讼 | |||||||||||||
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 | ||||||||
            结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | |||||
            {figures}
            五、存在的主要问题及改进情况
            无。

            """);
        Assert.Equal(total, read.Report.ReviewAndLitigation.DirectLitigation.Total);
        Assert.Equal(total is null, read.Diagnostics.Any(d => d.Place.Code is "t4" or "t4.litigationDirect"));
    }

    [Fact]
    public void Large_figures_side_by_side_are_no_text_without_separators()
    {
        ParseResult read = ReportParser.Parse(Title + """
            自 然 人 商业 企业 科研 机构 社会 公益 组织 法律 服务 机构 其 他 总 计 上年同期
            一、本年新收政府信息公开申请数量 28238 173652 347652 11604920 16803 6569256 18740521 21
            二、上年结转政府信息公开申请数量 7 22265 252 1160492 33 12108 1195157 28
            （一）予以公开 0 213 3580519 4 0 5 3580741 35
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 4 333 6 76 419 42

            """);
        Assert.Null(read.Report.Requests.Outcomes.PartiallyGranted.Total);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.partiallyGranted");
    }

    [Fact]
    public void Persons_behind_organisations_in_a_line_are_heads_in_another_order()
    {
        ParseResult read = ReportParser.Parse(Title + """
                                                企业   科研   公益   法律   其它   自然人   合计
                                                       机构   组织   服务
            一、本年新收政府信息公开申请数量    1      0      0      0      0      5        6

            """);
        Assert.NotEqual(1, read.Report.Requests.NewRequests.NaturalPerson);
    }
}
