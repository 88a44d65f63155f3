using GovInfoReport.Parsing;
using GovInfoReport.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport.Rendering.Tests;

public class MarkdownReportSerializerTests
{
    [Fact]
    public Task Full_report() => Verifier.Verify(Write(Reports.Full()), "md");

    [Fact]
    public Task Empty_report() => Verifier.Verify(Write(new AnnualReport()), "md");

    [Fact]
    public void Nothing_of_a_document_becomes_markup()
    {
        string text = Write(Reports.Hostile());
        Assert.DoesNotMatch(@"(?<!\\)<", text);
        Assert.DoesNotMatch(@"(?<!\\)[\[`*_]", text);
        Assert.DoesNotContain('\u0007', text);
        Assert.All(text.Split('\n').Where(l => l.StartsWith('#')), heading => Assert.Matches("^##? ", heading));
        Assert.Contains("\n1\\. ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_table_have_as_many_cells_as_its_head()
    {
        string[] lines = Write(Reports.Full()).Split('\n');
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('|') && lines[i - 1].StartsWith('|'))
                Assert.Equal(lines[i - 1].Count(c => c == '|'), lines[i].Count(c => c == '|'));
        }
    }

    [Fact]
    public void What_was_unsettled_is_so_when_it_is_read_again()
    {
        const string Row = "规章 | 1 | 0 | 7";
        AnnualReport report = new()
        {
            Title = "临河县2023年政府信息公开工作年度报告",
            Preamble = Row + "\n<table 4/>",
            Unsettled =
            [
                new UnsettledValue(Place.Of(Reports.Cell("t2.regulations.issued").Row), "1 | 0 | 7"),
                new UnsettledValue(Place.OfTable(4), Row),
            ],
        };
        foreach (IReportSerializer serializer in (IReportSerializer[])[new MarkdownReportSerializer(), new HtmlReportSerializer()])
        {
            using StringWriter writer = new();
            serializer.Write(report, writer);
            AnnualReport again = ReportParser.Parse(writer.ToString()).Report;
            Assert.Equal(0, again.Cells.StatedCount);
            Assert.Contains(report.Unsettled[0], again.Unsettled);
            Assert.Contains(report.Unsettled[1], again.Unsettled);
        }
    }

    [Fact]
    public void Registration_adds_both_serializers_once()
    {
        ServiceCollection services = new();
        services.AddGovInfoReport(r => r.AddRendering().AddRendering());
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(["json", "csv", "markdown", "html"], provider.GetServices<IReportSerializer>().Select(s => s.Format));
    }

    private static string Write(AnnualReport report)
    {
        using StringWriter writer = new();
        new MarkdownReportSerializer().Write(report, writer);
        return writer.ToString();
    }
}
