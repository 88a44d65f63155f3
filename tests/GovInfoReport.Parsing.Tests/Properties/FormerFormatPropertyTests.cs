using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Random reports in the format of 2019, and with tables of both editions, written in every kind of file and read back.</summary>
/// <remarks>PDF: see the tests of that package. What this library writes itself: see the tests of the tool.</remarks>
public class FormerFormatPropertyTests
{
    public static TheoryData<string> TextLayouts => [.. ReportLayout.All.Select(l => l.Name)];

    public static TheoryData<string> HtmlLayouts => [.. HtmlLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(TextLayouts))]
    public void All_cells_of_a_text_are_exact(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        Gen.Select(ReportGenerator.Former, LayoutGenerator.Options).Holds((report, options) =>
        {
            // A blank cell without a mark leaves no trace in some layouts.
            bool hasBlanks = report.Cells.StatedCount < report.ListCells().Count();
            if (options.BlankMark.Length == 0 && hasBlanks) options = options with { BlankMark = "—" };
            options = LayoutGenerator.Clarify(layout, options);
            if (KnownGaps.MayMissRow(layout, options)) return;
            IsExact(report, ReportParser.Parse(layout.Write(report, options)));
        });
    }

    [Theory]
    [MemberData(nameof(HtmlLayouts))]
    public void All_cells_of_a_page_are_exact(string name)
    {
        HtmlLayout layout = HtmlLayout.All.Single(l => l.Name == name);
        Gen.Select(ReportGenerator.Former, LayoutGenerator.Options).Holds((report, options) =>
            IsExact(report, ReportParser.Parse(layout.Write(report, options))));
    }

    [Fact]
    public void All_cells_of_a_Word_document_are_exact() =>
        Gen.Select(ReportGenerator.Former, LayoutGenerator.Options, Gen.Bool).Holds((report, options, splitsRuns) =>
            IsExact(report, ReportParser.Parse(WordDocument.Write(report, options, splitsRuns))));

    [Fact]
    public void All_cells_of_a_workbook_are_exact() =>
        Gen.Select(ReportGenerator.Former, LayoutGenerator.Options).Holds((report, options) =>
            IsExact(report, ReportParser.Parse(WorkbookDocument.Write(report, options, figure => ("", $"<v>{figure}</v>"), ""))));

    private static void IsExact(AnnualReport report, ParseResult read)
    {
        CellComparison cells = CellComparison.Compare(report, read);
        Assert.True(cells.IsExact, $"{cells}\n{string.Join('\n', read.Diagnostics)}");
        Assert.Equal((report.DisclosureEdition, report.RequestsEdition), (read.Report.DisclosureEdition, read.Report.RequestsEdition));
        Assert.Equal(report.FormerDisclosure.Procurement.Unit, read.Report.FormerDisclosure.Procurement.Unit);
    }
}
