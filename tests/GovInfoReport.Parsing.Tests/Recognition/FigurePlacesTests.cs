namespace GovInfoReport.Parsing.Tests;

/// <summary>In aligned text a figure's place tells its column where blank cells leave no other trace.</summary>
public class FigurePlacesTests
{
    private const string Heads = """
        云溪县教育局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
                                          自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
        一、本年新收政府信息公开申请数量  12     3        0        0            10           2    27
        二、上年结转政府信息公开申请数量  1      0        0        0            0            0    1
        三、本年度办理结果 （一）予以公开 11     2        0        0            0            2    15

        """;

    [Fact]
    public void A_figure_stands_in_the_column_that_it_is_aligned_with()
    {
        ApplicantCounts read = Read("（二）部分公开                    2               0                     10           0    12", out _);
        Assert.Equal([2, null, 0, null, 10, 0, 12], CountsOf(read));
    }

    [Fact]
    public void Figures_that_end_or_have_their_middle_above_each_other_are_aligned()
    {
        ParseResult read = ReportParser.Parse("""
            云溪县教育局2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                              自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量      12     3        0        0             10     2    27
            二、上年结转政府信息公开申请数量       1     0        0        0              0     0     1
            三、本年度办理结果 （一）予以公开    108     2        0        0              0     2   112
            （二）部分公开                         2              0                      10     0    12

            """);
        Assert.Equal([2, null, 0, null, 10, 0, 12], CountsOf(read.Report.Requests.Outcomes.PartiallyGranted));
    }

    // As pdftotext -layout writes it: no row has a figure for each column, and what is in the middle moves by a column.
    [Fact]
    public void Figures_that_no_row_has_all_of_stand_in_bands()
    {
        ParseResult read = ReportParser.Parse("""
            云溪县教育局2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                               自然人  商业企业 科研机构 社会公益组织 法律服务机构 其他   总计
            一、本年新收政府信息公开申请数量      488    1710   138   776                  3112
            二、上年结转政府信息公开申请数量               3     2                          5
            三、本年度办理结果 （一）予以公开             128               1     1         130
            （二）部分公开                         1      28      1                          30
            （三）不予公开 1.属于国家秘密                              1    1     2          4

            """);
        Requests requests = read.Report.Requests;
        Assert.Equal([488, 1710, 138, 776, null, null, 3112], CountsOf(requests.NewRequests));
        Assert.Equal([null, 3, 2, null, null, null, 5], CountsOf(requests.CarriedOver));
        Assert.Equal([1, 28, 1, null, null, null, 30], CountsOf(requests.Outcomes.PartiallyGranted));
        Assert.DoesNotContain(read.Diagnostics, d => d.Descriptor == RecognitionDiagnostics.RowIncomplete);
    }

    // The fifth column is blank in all rows, and the figures of the second stand in two bands: no row has one in both.
    [Fact]
    public void Bands_that_no_row_shows_to_be_two_are_not_told_apart()
    {
        ParseResult read = ReportParser.Parse("""
            云溪县教育局2023年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                               自然人  商业企业 科研机构 社会公益组织 法律服务机构 其他   总计
            一、本年新收政府信息公开申请数量   48    17         138   776           2     981
            二、上年结转政府信息公开申请数量   4        3       2      1            1      11
            三、本年度办理结果 （一）予以公开  1     2          3      4            1      11

            """);
        Assert.All(CountsOf(read.Report.Requests.NewRequests), Assert.Null);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.newRequests" && d.Severity == DiagnosticSeverity.Error);
    }

    // The place of the second figure is that of none, or there are too many blanks for it to be the next.
    [Theory]
    [InlineData("（二）部分公开                    2         0     10           0    12")]
    [InlineData("（二）部分公开                    2 0 10 0 12")]
    [InlineData("（二）部分公开                           2      0        10           0            0")]
    [InlineData("（二）部分公开                    2               0                     10           0    13")]
    public void A_row_whose_places_tell_nothing_is_left_blank_and_said(string row)
    {
        ApplicantCounts read = Read(row, out IReadOnlyList<Diagnostic> said);
        Assert.All(CountsOf(read), Assert.Null);
        Assert.Contains(said, d => d.Place.Code == "t3.partiallyGranted" && d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("七、总计                          12     2        0                     10           4    28", true)]
    [InlineData("七、总计                          13     2        0                     10           2    27", false)]
    public void A_column_that_does_not_add_up_takes_back_the_rows_that_their_places_alone_tell(string total, bool isTaken)
    {
        string others = string.Join('\n', ReportFormat.Current.Tables[1].Rows.Skip(4).SkipLast(2)
            .Select(r => r.Label + "\n" + new string(' ', 34) + "0      0        0        0            0            0    0"));
        const string placed = "（二）部分公开                    1               0                     10           2    13\n";
        ApplicantCounts read = Read(placed + others + "\n" + total, out IReadOnlyList<Diagnostic> said);
        Assert.Equal(isTaken ? [1, null, 0, null, 10, 2, 13] : new long?[7], CountsOf(read));
        Assert.Equal(!isTaken, said.Any(d => d.Place.Code == "t3.partiallyGranted"));
    }

    private static long?[] CountsOf(ApplicantCounts row) =>
    [
        row.NaturalPerson, row.Enterprise, row.ResearchInstitution, row.PublicInterestOrganization, row.LegalServiceOrganization,
        row.OtherOrganization, row.Total,
    ];

    private static ApplicantCounts Read(string rows, out IReadOnlyList<Diagnostic> said)
    {
        ParseResult read = ReportParser.Parse(Heads + rows + "\n");
        said = read.Diagnostics;
        return read.Report.Requests.Outcomes.PartiallyGranted;
    }
}
