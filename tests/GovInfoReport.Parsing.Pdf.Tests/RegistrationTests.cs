using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReport.Parsing.Pdf.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void OptionsTakeTheReaderOnce()
    {
        ReportParserOptions options = ReportParserOptions.Default.WithPdf();
        Assert.Equal<IDocumentReader>([.. ReportParserOptions.Default.Readers, PdfDocumentReader.Instance], options.Readers.AsEnumerable());
        Assert.Same(options, options.WithPdf());
    }

    [Fact]
    public void ServicesTakeTheReaderOnce()
    {
        ServiceCollection services = new();
        services.AddGovInfoReport().AddPdf().AddPdf();
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.IsType<PdfDocumentReader>(Assert.Single(provider.GetServices<IDocumentReader>()));
    }

    [Fact]
    public void WhatTheFileSaysOfItselfIsMetadata() => Assert.Equal(
        ["metadata title=Report 2023", "metadata author=Office", "metadata created=2024-01-15", "paragraph 正文"],
        Reading.Of(new TestPdf { Information = "/Title (Report 2023) /Author (Office) /CreationDate (D:20240115093000+08'00')" }
            .Page(p => p.Text(60, 700, 16, "正文"))).Lines);
}
