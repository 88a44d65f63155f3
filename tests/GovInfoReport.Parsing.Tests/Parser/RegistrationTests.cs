using GovInfoReport.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport.Parsing.Tests;

public class RegistrationTests
{
    [Fact]
    public void The_parser_is_registered_once_and_reads()
    {
        using ServiceProvider services = new ServiceCollection().AddGovInfoReport().AddParsing().AddParsing().BuildServiceProvider();
        IReportParser parser = Assert.Single(services.GetServices<IReportParser>());
        ParseResult read = parser.Parse(TestDocuments.Text.AsMemory());
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Fact]
    public void A_registered_reader_takes_the_place_of_the_packages_own()
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<IDocumentReader, NothingReader>().AddParsing().BuildServiceProvider();
        Assert.Contains(services.GetRequiredService<IReportParser>().Parse(TestDocuments.Text.AsMemory()).Diagnostics, d => d.Id == "GIR1019");
    }

    [Fact]
    public void Options_are_kept()
    {
        using ServiceProvider services = new ServiceCollection().AddParsing(ReportParserOptions.Default with { MaxBlocks = 1 }).BuildServiceProvider();
        string lines = string.Concat(Enumerable.Repeat("一行\n", 2_000));
        Assert.Contains(services.GetRequiredService<IReportParser>().Parse(lines.AsMemory()).Diagnostics, d => d.Id == "GIR0008");
    }

    [Fact]
    public void Null_services_are_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => ParsingServiceCollectionExtensions.AddParsing(null!));

    private sealed class NothingReader : IDocumentReader
    {
        public DocumentKind Kind => DocumentKind.Text;

        public void Read(in DocumentInput input, DocumentBuilder document)
        {
        }
    }
}
