using GovInfoReport.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovInfoReport.Parsing.Tests;

public class RegistrationTests
{
    [Fact]
    public void The_parser_is_registered_once_and_reads()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport(r => r.AddParsing().AddParsing())
            .BuildServiceProvider();
        IReportParser parser = Assert.Single(services.GetServices<IReportParser>());
        ParseResult read = parser.Parse(TestDocuments.Text.AsMemory());
        Assert.True(CellComparison.Compare(TestDocuments.Report, read).IsExact);
    }

    [Fact]
    public void A_registered_reader_takes_the_place_of_the_packages_own()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport(r => r.AddReader<NothingReader>().AddParsing())
            .BuildServiceProvider();
        ParseResult read = services.GetRequiredService<IReportParser>().Parse(TestDocuments.Text.AsMemory());
        Assert.Contains(read.Diagnostics, d => d.Id == "GIR1019");
    }

    [Fact]
    public void Options_are_kept()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddGovInfoReport(r => r.AddParsing(ReportParserOptions.Default with { MaxBlocks = 1 }))
            .BuildServiceProvider();
        AssertOneBlockIsRead(services);
    }

    [Fact]
    public void Options_of_the_container_are_used()
    {
        ServiceCollection services = new();
        services.AddSingleton(Options.Create(ReportParserOptions.Default with { MaxBlocks = 1 }));
        using ServiceProvider provider = services.AddGovInfoReport(r => r.AddParsing()).BuildServiceProvider();
        AssertOneBlockIsRead(provider);
    }

    [Fact]
    public void A_null_builder_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => ParsingBuilderExtensions.AddParsing(null!));

    private static void AssertOneBlockIsRead(ServiceProvider services)
    {
        string lines = string.Concat(Enumerable.Repeat("一行\n", 2_000));
        Assert.Contains(services.GetRequiredService<IReportParser>().Parse(lines.AsMemory()).Diagnostics, d => d.Id == "GIR0008");
    }

    private sealed class NothingReader : IDocumentReader
    {
        public DocumentKind Kind => DocumentKind.Text;

        public void Read(in DocumentInput input, DocumentBuilder document)
        {
        }
    }
}
