using System.Collections.Immutable;
using System.IO.Compression;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Any random report in any form parses to an equal report: not the cells alone, but everything that a report holds.</summary>
/// <remarks>PDF: see the tests of that package.</remarks>
public class EqualReportTests
{
    private const int Samples = 60;

    // The line feeds between paragraphs are what one line cannot carry, and so neither a date that is a line of its own.
    private static readonly string[] NotInOneLine =
        [nameof(AnnualReport.PublicationDate), nameof(AnnualReport.Overview), nameof(AnnualReport.Problems),
            nameof(AnnualReport.OtherMatters)];

    public static TheoryData<string> TextLayouts => [.. ReportLayout.All.Select(l => l.Name)];

    public static TheoryData<string> HtmlLayouts => [.. HtmlLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(TextLayouts))]
    public void From_text(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Holds(Truth, report => ReportParser.Parse(layout.Write(report, LayoutOptions.Default)), layout is OneLine ? NotInOneLine : []);
    }

    [Theory]
    [MemberData(nameof(HtmlLayouts))]
    public void From_a_page(string name)
    {
        HtmlLayout layout = HtmlLayout.All.Single(l => l.Name == name);
        Holds(layout is ContentSystemPage ? TruthOfSite : Truth, report => ReportParser.Parse(layout.Write(report, LayoutOptions.Default)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void From_a_Word_document(bool splitsRuns) =>
    Holds(Truth, report => ReportParser.Parse(WordDocument.Write(report, LayoutOptions.Default, splitsRuns)));

    [Fact]
    public void From_a_Word_document_whose_headings_and_rows_are_numbered_by_lists() =>
    Holds(Truth, report => ReportParser.Parse(NumberedReport.Write(report)));

    [Fact]
    public void The_marks_are_not_in_the_text_of_that_document()
    {
        using ZipArchive archive = new(new MemoryStream(NumberedReport.Write(ReportGenerator.Published.Sample(1))));
        using StreamReader reader = new(archive.GetEntry("word/document.xml")!.Open());
        string xml = reader.ReadToEnd();
        foreach (string mark in (string[])[">二、", ">四、", ">（七）", ">1.", ">8."]) Assert.DoesNotContain(mark, xml, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_leaves_out_no_part_of_a_report()
    {
        // What is not compared: views of the cells, and where the parts stand.
        string[] others =
        [
            "Item", nameof(AnnualReport.ProactiveDisclosure), nameof(AnnualReport.FormerDisclosure), nameof(AnnualReport.Requests),
            nameof(AnnualReport.ReviewAndLitigation), nameof(AnnualReport.Edition), nameof(AnnualReport.Sources),
        ];
        Assert.Equal(
            typeof(AnnualReport).GetProperties().Select(p => p.Name).Except(others).Order(),
            ReportComparison.Parts.Select(p => p.Name).Order());
    }

    private static AnnualReport Truth(AnnualReport report) => ReportGenerator.WithoutSignature(report);

    // Such a page tells the date of publication in its metadata box.
    private static AnnualReport TruthOfSite(AnnualReport report)
    {
        DocumentMetadata metadata = ContentSystemPage.MetadataOf(report);
        return Truth(report) with { Metadata = metadata, PublicationDate = metadata.PublishedOn };
    }

    private static void Holds(Func<AnnualReport, AnnualReport> truth, Func<AnnualReport, ParseResult> read, string[]? except = null) =>
        ReportGenerator.Published.Holds(report =>
    {
        ImmutableArray<string> differences = ReportComparison.Differences(truth(report), read(report).Report, except ?? []);
        Assert.True(differences.IsEmpty, string.Join('\n', differences));
    }, Samples);
}
