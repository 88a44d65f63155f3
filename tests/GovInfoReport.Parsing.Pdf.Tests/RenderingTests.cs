using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>
/// Reads documents of the grammar of renderings, of every kind of file: each cell is exact, or blank and named by a diagnostic.
/// <c>benchmarks/GovInfoReport.Accuracy</c> reads as many as wanted.
/// </summary>
public sealed class RenderingTests
{
    private const int Samples = 250;

    private static readonly DocumentReportParser Parser = new(ReportParserOptions.Default.WithPdf());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_figure_of_a_drawn_document_is_wrong_or_lost_in_silence(bool damaged) =>
        Gen.Int[0, 100_000].Select(seed => Rendering.Draw(seed, damaged)).Holds(rendering =>
        {
            if (rendering.Render() is not { } document) return;
            CellComparison cells = CellComparison.Compare(document.Report, Parser.Parse(document.Content));
            Assert.True(cells.IsHonest, $"{document.Damage}\n{cells}");
        }, Samples);
}
