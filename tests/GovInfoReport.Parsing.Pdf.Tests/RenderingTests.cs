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

    // PDF files without lines: heads that are torn, columns in another order, the name of a group beside the middle of its rows.
    [Theory]
    [InlineData("seed=778257 blank-columns=each blanks=nothing borders=none container=pdf figures-beside-label=below "
        + "groups=nowhere groups-in-lines=apart heads=two-rows heads-again=each-page lines-end=carriage-return "
        + "order=mixed page-numbers=hyphens pages=end pdf-heads-again=yes units=notes words=traditional "
        + "wrapped-heads=yes")]
    [InlineData("seed=779099 before-figures=blank blank-columns=each borders=none brackets=spaced container=pdf digits=wide "
        + "figures=any-with-blanks heads=two-rows marks=comma pages=end short-words=spaced table4=outcomes-down "
        + "words=second-alias")]
    [InlineData("seed=5001919 borders=none container=pdf digits=wide further-column=remarks groups=nowhere "
        + "groups-in-lines=apart heads=one-row-bare lines-end=carriage-return marks=spaced order=persons-last "
        + "pdf-heads-again=yes short-words=spaced spans=nothing table2=rows-in-another-order turned=down "
        + "wrapped-heads=yes")]
    [InlineData("seed=5004243 blank-columns=each borders=none brackets=spaced container=pdf digits=wide "
        + "figures=any-with-blanks figures-beside-label=middle-line further-column=remarks heads=two-rows "
        + "lines-end=blanks order=persons-last page-numbers=hyphens pages=end short-words=spaced "
        + "table2=one-head-for-all-rows table4=outcomes-down words=first-alias")]
    public void What_was_read_wrong_once_is_not(string choices)
    {
        RenderedDocument document = Rendering.Parse(choices).Render()!;
        CellComparison cells = CellComparison.Compare(document.Report, Parser.Parse(document.Content));
        Assert.True(cells.IsHonest, cells.ToString());
    }
}
