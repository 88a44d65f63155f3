using System.Collections.Immutable;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>A report among the furniture of a site has the same fields in a PDF file as in every other kind.</summary>
public class FurnitureTests
{
    private static readonly DocumentReportParser Parser = new(ReportParserOptions.Default.WithPdf());

    [Fact]
    public void InAPdfFile() => FurnitureGrammar.Reports.Holds(
        furnished =>
        {
            ParseResult read = Parser.Parse(PdfReport.Write(furnished.Draft(LayoutOptions.Default), PdfLayout.Default));
            ImmutableArray<string> differences = furnished.Differences(read.Report);
            Assert.True(differences.IsEmpty, string.Join('\n', differences));
        },
        samples: 40);
}
