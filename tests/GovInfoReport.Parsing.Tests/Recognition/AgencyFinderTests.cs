namespace GovInfoReport.Parsing.Tests;

public class AgencyFinderTests
{
    [Theory]
    [InlineData("现公布云溪县水务局2023年政府信息公开工作年度报告。", "", "云溪县水务局")]
    [InlineData("梳理编制云溪海关关区2023年政府信息公开工作年度报告。", "", "云溪海关关区")]
    [InlineData("编制我单位2023年政府信息公开工作年度报告。", "", null)]
    [InlineData("认真编制教育局2023年政府信息公开工作年度报告。", "", null)]
    [InlineData("结合2023年我局政府信息公开工作编制。请与云溪县水务局办公室联系（地址：平安路18号）。", "", "云溪县水务局")]
    [InlineData("请与云溪县政务服务局联系。", "全县主动公开信息3条。", null)]
    [InlineData("请与云溪县人民政府办公室联系。", "我县主动公开信息3条。", null)]
    [InlineData("请与南湖区平安街道办事处办公室联系（电话：12345678）。", "平安街道主动公开信息3条。", "南湖区平安街道办事处")]
    [InlineData("请与平安街道信息公开领导小组办公室联系。", "平安街道主动公开信息3条。", "平安街道")]
    [InlineData("本报告由云溪县水务局编制。", "", "云溪县水务局")]
    [InlineData("本报告由云溪县机构编制委员会办公室编制。", "", "云溪县机构编制委员会办公室")]
    [InlineData("本报告由我局编制。", "", null)]
    [InlineData("本报告由总体情况等六部分组成。", "", null)]
    [InlineData("请与云溪县机构编制委员会办公室联系。", "我办主动公开信息3条。", "云溪县机构编制委员会办公室")]
    public void An_agency_is_taken_from_a_sentence_that_leaves_no_doubt(string preamble, string overview, string? expected) =>
        Assert.Equal(expected,
            AgencyFinder.FindAnnounced(preamble).Agency ?? AgencyFinder.FindAuthor(preamble) ?? AgencyFinder.FindAsked(preamble, overview));
}
