namespace GovInfoReport.Parsing.Tests;

public sealed class HeadsAloneTests
{
    [Fact]
    public void A_table_of_heads_without_figures_is_no_table_in_another_shape()
    {
        const string Page = """
            <table
            ><td c=""rowspan=2>自然人<td colspan=5><td rowspan=2>总计<tr><td>企业<td>科研机构<td>公益组织<td>法律服务机构<td>其他
            <tr><td >本年新收政府信息公开申请数量<tr><td >上年结转政府信息公开申请<tr><td >予以公开<tr/><td>1
            """;
        Assert.Equal(0, ReportParser.Parse(Page).Report.Cells.StatedCount);
    }
}
