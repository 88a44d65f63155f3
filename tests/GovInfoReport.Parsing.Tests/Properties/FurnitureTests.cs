using System.Collections.Immutable;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A report among the furniture of a site has the same fields in every kind of file: those that a careful person reads.</summary>
/// <remarks>PDF: see the tests of that package.</remarks>
public class FurnitureTests
{
    private const int Samples = 60;

    [Theory]
    [InlineData(nameof(LeadingBarRows))]
    [InlineData(nameof(CellALine))]
    [InlineData(nameof(MarkdownTables))]
    public void In_text(string layout) => Holds(d =>
        ReportParser.Parse(TestDocuments.Layout(layout).Render(d, LayoutOptions.Default).Text));

    [Theory]
    [InlineData(nameof(PlainPage))]
    [InlineData(nameof(OmittedTagsPage))]
    public void In_a_page(string layout)
    {
        HtmlLayout page = HtmlLayout.All.Single(l => l.Name == layout);
        Holds((draft, report) => ReportParser.Parse(page.Write(report, draft)));
    }

    [Fact]
    public void In_a_Word_document() => Holds(d => ReportParser.Parse(WordDocument.Write(d)));

    private static void Holds(Func<ReportDraft, ParseResult> read) => Holds((draft, _) => read(draft));

    private static void Holds(Func<ReportDraft, AnnualReport, ParseResult> read) => FurnitureGrammar.Reports.Holds(
        furnished =>
        {
            ParseResult result = read(furnished.Draft(LayoutOptions.Default), furnished.Truth);
            ImmutableArray<string> differences = furnished.Differences(result.Report);
            Assert.True(differences.IsEmpty, string.Join('\n', differences));
        },
        Samples);
}
