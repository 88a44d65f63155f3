namespace GovInfoReport.Parsing.Tests;

/// <summary>Labels of table 3 whose lines come between those of their neighbours, as narrow columns of a PDF leave them.</summary>
public class InterleavedLabelsTests
{
    [Fact]
    public void A_line_within_a_label_is_not_the_beginning_of_another()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量     40    0      10     31    0     0     81
                     3.要求提
                     供公开出
                     版物       48    0        1      0   44   38    131
                     4.无正当
                     理由大量
                     5.要求行
                     反复申请     36    0        0      0    0     0     36
                     政机关确
                     认或重新
                （五）不 出具已获
                     1.申请人
                予处理  取信息
                     无正当理     40    0       10     31    0     0     81
                     由逾期不
                     补正、行
            四、政府信息公开行政复议、行政诉讼情况
            """);
        Assert.Equal(131, read.Report["t3.notProcessed.publications.total"]);
        Assert.NotEqual(81, read.Report["t3.notProcessed.excessiveRepetition.total"]);
        Assert.NotEqual(36, read.Report["t3.notProcessed.reconfirmation.total"]);
        Assert.NotEqual(36, read.Report["t3.other.correctionOverdue.total"]);
        Assert.Contains(read.Diagnostics, d => d.Id is "GIR1009" or "GIR1014");
    }

    [Theory]
    [InlineData("1377  0   0   0   0   0 1377")]
    [InlineData("0     /   0   0   /   0    0")]
    [InlineData("/     /   /   /   /   /    /")]
    public void Figures_beside_the_end_of_a_groups_label_are_the_next_rows(string figures)
    {
        ParseResult read = ReportParser.Parse($"""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量             17   7   6   6   9   16 61
                      1.信访举报投诉类申请          0   0   0 355   0    0 355
                      2.重复申请
                （五）不予 3.要求提供公开出版物       55   0   0   0   0    0 55
                处理                        {figures}
                      4.无正当理由大量反复申请        1   0   0   0   0    1 2
            四、政府信息公开行政复议、行政诉讼情况
            """);
        Assert.Null(read.Report["t3.notProcessed.publications.total"]);
        Assert.Null(read.Report["t3.notProcessed.duplicates.total"]);
        Assert.Equal((61, 355, 2), (read.Report["t3.newRequests.total"], read.Report["t3.notProcessed.petitions.total"],
            read.Report["t3.notProcessed.excessiveRepetition.total"]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.notProcessed.publications");
    }

    [Fact]
    public void Where_two_rows_of_figures_stand_before_two_labels_the_rows_between_are_not_taken()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量 17 7 6 6 9 16 61
            8.属于行政查询事项
            0 3 /
            / / / 3
            0 / 1402
            0 / 0 1402
            （四）无 1.本机关不掌握相关政府信息
            3 353 1 / 0 0 357
            法提供 2.没有现成信息需要另行制作
            3.补正后申请内容仍不明确 0 0 0 0 834 0 834
            四、政府信息公开行政复议、行政诉讼情况
            """);
        Assert.Null(read.Report["t3.unavailable.notHeld.total"]);
        Assert.Equal((61, 834), (read.Report["t3.newRequests.total"], read.Report["t3.unavailable.unclearAfterCorrection.total"]));
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.unavailable.notHeld");
    }

    [Fact]
    public void Figures_between_the_lines_of_a_label_that_has_others_beside_its_last_line_are_not_taken()
    {
        ParseResult read = ReportParser.Parse("""
            三、收到和处理政府信息公开申请情况
            一、本年新收政府信息公开申请数量             17   7   6   6   9   16 61
                      1.申请人无正当理由逾期不补正、行政机关不再处理其
                      政府信息公开申请
                （六）其他 2.申请人逾期未按收费通知要求缴纳费用、行政机关不
                                                0     0   0   6       0   0   6


                处理    再处理其政府信息公开申请              5     0   0   0       0   2   7
                      3.其他                      0     0   0   0       0   0   0
            四、政府信息公开行政复议、行政诉讼情况
            """);
        Assert.Equal(61, read.Report["t3.newRequests.total"]);
        Assert.Null(read.Report["t3.other.feeOverdue.total"]);
        Assert.Contains(read.Diagnostics, d => d.Place.Code == "t3.other.feeOverdue");
    }
}
