using System.Text;
using CsCheck;
using GovInfoReport.Parsing;
using GovInfoReport.Rendering;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

/// <summary>Reports in either edition of the format, and in both mixed, written in each format and read again.</summary>
public class EditionRoundTripTests
{
    private const int Samples = 60;

    public static TheoryData<int> Editions => [.. Enumerable.Range(0, ReportGenerator.EveryEdition.Count())];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Markdown_is_read_back(int edition) => IsReadBack(edition, new MarkdownReportSerializer());

    [Theory]
    [MemberData(nameof(Editions))]
    public void Html_is_read_back(int edition) => IsReadBack(edition, new HtmlReportSerializer());

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    public void A_row_of_services_left_in_a_table_of_2021_is_read_back(string format)
    {
        IReportSerializer serializer = format == "html" ? new HtmlReportSerializer() : new MarkdownReportSerializer();
        ReportGenerator.Consistent.Holds(report =>
        {
            ReportCellsBuilder cells = report.Cells.ToBuilder();
            cells[ReportFormat.Former.GetCell("t2.otherServices.decisions")] = 17;
            AssertSame(report with { Cells = cells.ToCells() }, serializer);
        }, samples: 10);
    }

    private static void IsReadBack(int edition, IReportSerializer serializer)
    {
        ReportGeneratorOptions options = ReportGenerator.EveryEdition.ElementAt(edition) with { Consistent = false, BlankPercent = 20 };
        ReportGenerator.Reports(options).Holds(report => AssertSame(report, serializer), samples: Samples);
    }

    private static void AssertSame(AnnualReport report, IReportSerializer serializer)
    {
        using StringWriter writer = new();
        serializer.Write(report, writer);
        ParseResult read = ReportParser.Parse(Encoding.UTF8.GetBytes(writer.ToString()), "report" + serializer.FileExtension);
        Assert.Equal(
            report.ListCells().Select(c => (c.Code, report.Cells[c])),
            report.ListCells().Select(c => (c.Code, read.Report.Cells[c])));
        Assert.Equal(report.FormerDisclosure.Procurement.Unit, read.Report.FormerDisclosure.Procurement.Unit);
        Assert.Equal((report.DisclosureEdition, report.RequestsEdition), (read.Report.DisclosureEdition, read.Report.RequestsEdition));
        Assert.Equal(report.Cells.StatedCount, read.Report.Cells.StatedCount);
        Assert.DoesNotContain(FieldComparison.Compare(report, read.Report), f => f.IsWrong);
    }
}
