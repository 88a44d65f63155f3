namespace GovInfoReport.Parsing.Tests;

/// <summary>Titles that name another year or another agency than the one taken are said.</summary>
public class TitleContradictionTests
{
    private const string Own = "云溪县水务局2023年政府信息公开工作年度报告";
    private const string Slip = "云汐县水务局2023年政府信息公开工作年度报告";
    private const string LastYear = "云溪县水务局2022年政府信息公开工作年度报告";
    private const string Neighbour = "云溪县林业局2023年政府信息公开工作年度报告";
    private const string Period = "本报告由云溪县水务局编制，统计期限自2023年1月1日起至2023年12月31日止。";

    [Theory]
    [InlineData(Own, Slip, Slip, "title agency")]
    [InlineData(Slip, Own, Own, "title agency")]
    [InlineData(Own, LastYear, Own, "title year")]
    [InlineData(LastYear, Own, Own, "title year")]
    [InlineData(Neighbour, Own, Own, "title agency")]
    [InlineData(Own + "_云溪县人民政府", Own, Own, "")]
    [InlineData("云溪县水务局2023年度政府信息公开年报", Own, Own, "")]
    [InlineData("政府信息公开年报", Own, Own, "")]
    public void The_name_of_a_page_and_its_heading(string name, string heading, string title, string said)
    {
        ParseResult read = ReportParser.Parse(
            $"<html><head><title>{name}</title></head><body><h1>{heading}</h1><p>{Period}</p><p>一、总体情况</p><p>稳步推进。</p></body></html>");
        Assert.Equal((title, "云溪县水务局", 2023), (read.Report.Title, read.Report.Agency, read.Report.Year));
        Assert.Equal(said, Said(read));
    }

    [Theory]
    [InlineData(Own + "\n" + Neighbour + "\n编制本报告。", "title agency")]
    [InlineData(LastYear + "\n" + Own + "\n编制本报告。", "title year")]
    [InlineData("信息名称：" + LastYear + "\n" + Own + "\n" + Period, "title year")]
    [InlineData(LastYear + "\n云溪县水务局2021年政府信息公开工作年度报告\n" + Own + "\n" + Period, "")]
    [InlineData(Own + "\n" + Own + "\n" + Period, "")]
    public void Titles_of_a_text(string front, string said) =>
        Assert.Equal(said, Said(ReportParser.Parse($"{front}\n一、总体情况\n稳步推进。\n")));

    private static string Said(ParseResult read) => string.Join(' ', read.Diagnostics
        .Where(d => d.Descriptor == RecognitionDiagnostics.FieldContradicted).Select(d => d.Place.Code).OrderDescending().Distinct()
        .OrderBy(p => p == "title" ? 0 : 1));
}
