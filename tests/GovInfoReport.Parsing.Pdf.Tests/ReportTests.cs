using System.Collections.Immutable;
using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Writes random reports as PDF files of every kind and reads them.</summary>
public sealed class ReportTests
{
    private static readonly DocumentReportParser Parser = new(ReportParserOptions.Default.WithPdf());

    [Theory]
    [InlineData(PdfBorders.Lines)]
    [InlineData(PdfBorders.ThinRectangles)]
    public void AllCellsOfATableAreExact(PdfBorders borders) =>
        Gen.Select(Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks), LayoutGenerator.Options,
            PdfLayout.Layouts(borders)).Holds((report, options, layout) =>
        {
            ParseResult read = Parser.Parse(PdfReport.Write(report, options, layout));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsExact, $"{cells}\n{string.Join('\n', read.Diagnostics)}");
        }, samples: 50);

    [Theory]
    [InlineData(PdfBorders.Lines)]
    [InlineData(PdfBorders.ThinRectangles)]
    public void AllCellsOfTheFormatOf2019AreExact(PdfBorders borders) =>
        Gen.Select(ReportGenerator.Former, LayoutGenerator.Options, PdfLayout.Layouts(borders)).Holds((report, options, layout) =>
        {
            ParseResult read = Parser.Parse(PdfReport.Write(report, options, layout));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsExact, $"{cells}\n{string.Join('\n', read.Diagnostics)}");
            Assert.Equal((report.DisclosureEdition, report.RequestsEdition), (read.Report.DisclosureEdition, read.Report.RequestsEdition));
        }, samples: 40);

    [Fact]
    public void NoFigureOfATableWithoutLinesIsWrongOrLostInSilence() =>
        Gen.Select(Gen.OneOf(ReportGenerator.Consistent, ReportGenerator.ArbitraryWithBlanks), LayoutGenerator.Options,
            PdfLayout.Layouts(PdfBorders.None)).Holds((report, options, layout) =>
        {
            ParseResult read = Parser.Parse(PdfReport.Write(report, options, layout));
            CellComparison cells = CellComparison.Compare(report, read);
            Assert.True(cells.IsHonest, $"{cells}\n{string.Join('\n', read.Diagnostics)}");
        }, samples: 60);

    // What a page break may have cut, and labels that could belong to either of two rows, are left blank and reported.
    [Fact]
    public void MostCellsOfTablesWithoutLinesAreExact()
    {
        const double LeastShare = 0.8;
        int exact = 0, all = 0;
        Gen.Select(ReportGenerator.Consistent, PdfLayout.Layouts(PdfBorders.None)).Holds((report, layout) =>
        {
            exact += CellComparison.Compare(report, Parser.Parse(PdfReport.Write(report, LayoutOptions.Default, layout))).Exact;
            all += ReportFormat.Current.Cells.Length;
        }, samples: 30);
        Assert.True(exact >= LeastShare * all, $"{exact} of {all} cells are exact.");
    }

    [Theory]
    [InlineData(PdfBorders.Lines)]
    [InlineData(PdfBorders.ThinRectangles)]
    public void AnyReportParsesToAnEqualReport(PdfBorders borders) =>
        Gen.Select(ReportGenerator.Published, PdfLayout.Layouts(borders)).Holds((report, layout) =>
        {
            ImmutableArray<string> differences =
                ReportComparison.Differences(ReportGenerator.WithoutSignature(report),
                    Parser.Parse(PdfReport.Write(report, LayoutOptions.Default, layout)).Report);
            Assert.True(differences.IsEmpty, string.Join('\n', differences));
        }, samples: 50);

    [Fact]
    public void ATableThatIsAPictureIsNamed()
    {
        byte[] file = new TestPdf().Page(p => p
            .Text(60, 800, 12, "一、总体情况").Text(60, 780, 12, "二、主动公开政府信息情况").Text(60, 760, 12, "三、收到和处理政府信息公开申请情况").Picture(60, 500, 400, 240)
            .Text(60, 480, 12, "四、政府信息公开行政复议、行政诉讼情况").Text(60, 460, 12, "五、存在的主要问题及改进情况").Text(60, 440, 12, "六、其他需要报告的事项")
            .Text(60, 420, 12, "无。")).ToBytes();
        Diagnostic diagnostic = Assert.Single(Parser.Parse(file).Diagnostics, d => d.Id == "GIR1023");
        Assert.Equal(("t3", 1), (diagnostic.Place.Code, diagnostic.Location.Position.Page));
    }
}
