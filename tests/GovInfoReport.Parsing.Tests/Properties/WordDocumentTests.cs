using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Writes random reports as Word documents with merged cells, reads them, and compares all 200 cells.</summary>
public class WordDocumentTests
{
    [Fact]
    public void All_cells_of_a_Word_document_are_exact() =>
        Gen.Select(Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks), LayoutGenerator.Options, Gen.Bool)
        .Holds((report, options, splitsRuns) =>
        {
            ParseResult read = ReportParser.Parse(WordDocument.Write(report, options, splitsRuns));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsExact, cells.ToString());
            Assert.DoesNotContain(read.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        }, samples: 300);

    [Fact]
    public void A_figure_is_placed_by_table_row_and_column()
    {
        ParseResult read = ReportParser.Parse(WordDocument.Write(TestDocuments.Report, LayoutOptions.Default));
        SourcePosition position = read.Report.Sources!.Find(ReportFormat.Current.GetCell("t3.granted.total"))!.Value.Position;
        Assert.Equal((2, 6), (position.Table, position.Row));
        Assert.True(position.Column > 1);
    }
}
