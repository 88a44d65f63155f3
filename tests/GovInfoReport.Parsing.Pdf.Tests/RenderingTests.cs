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
            ParseResult read = Parser.Parse(document.Content);
            CellComparison cells = CellComparison.Compare(document.Report, read);
            Assert.True(cells.IsHonest, $"{document.Damage}\n{cells}");
            if (!damaged) Assert.DoesNotContain(FieldComparison.Compare(document.Report, read.Report), f => f.IsWrong);
        }, Samples);

    // PDF files without lines: a heading close above heads of two lines is none of them.
    [Theory]
    [InlineData("seed=777395 blanks=backslash borders=none container=pdf figures=any-with-blanks "
        + "figures-beside-label=middle-line heads-again=each-page table2=one-head-for-all-rows")]
    [InlineData("seed=777579 borders=none container=pdf digits=wide figures-beside-label=below lines-end=blanks "
        + "page-numbers=dashes pages=end start=middle table2=one-head-for-all-rows table4=a-column-for-each-group")]
    [InlineData("seed=64001321 before-figures=blank blanks=backslash borders=none brackets=spaced container=pdf figures=any-with-blanks "
        + "further-column=shares groups-in-lines=apart marks=comma order=subtotal pages=end start=lower "
        + "table2=one-head-for-all-rows turned=right units=notes words=first-alias")]
    public void No_field_of_the_document_is_wrong(string rendering)
    {
        RenderedDocument document = Rendering.Parse(rendering).Render()!;
        Assert.DoesNotContain(FieldComparison.Compare(document.Report, Parser.Parse(document.Content).Report), f => f.IsWrong);
    }

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
    // A column more than the format's: a blank cell beside it is no padding, a cell less is one that is lost.
    [InlineData("seed=5553108 blanks=nothing figures=any-with-blanks groups=own-row groups-in-lines=apart heads=one-row-bare "
        + "order=subtotal-before row-edges=trailed row-end=blank-line row-numbers=first-column separator=bar-line "
        + "table2=rows-in-another-order table4=bands words=first-alias")]
    [InlineData("seed=20007890 before-figures=blank blanks=nothing brackets=spaced container=listed-text "
        + "figures=any-with-blanks groups-in-lines=apart heads=two-rows layout=BarRowsWithCoveredCells order=subtotal "
        + "page-numbers=bare pages=end row-numbers=first-column spans=last-cell sum-rows=each-group "
        + "table2=rows-in-another-order units=notes wrapped-heads=yes")]
    [InlineData("seed=20008251 blanks=nothing container=listed-text digits=thousands figures=few "
        + "figures-beside-label=last-line further-column=last-year groups-in-lines=apart heads=two-rows "
        + "heads-again=each-page layout=MarkdownTablePerRow pages=end words=traditional")]
    [InlineData("seed=30002126 blanks=nothing container=listed-text figures=any-with-blanks figures-beside-label=middle-line "
        + "further-column=shares groups-in-lines=apart layout=MarkdownTablePerRow lines-end=blanks marks=spaced "
        + "short-words=spaced table4=bands")]
    [InlineData("seed=30009949 blanks=nothing container=listed-page digits=wide figures=any-with-blanks "
        + "further-column=last-year groups=in-label heads=two-rows page-layout=SplitTablePage page-numbers=bare "
        + "short-words=spaced words=traditional wrapped-heads=yes")]
    [InlineData("seed=20103603 blanks=nothing container=listed-text digits=thousands figures=few "
        + "figures-beside-label=middle-line groups-in-lines=apart layout=TabBeforeCell marks=spaced "
        + "order=subtotal-before page-numbers=hyphens pages=end sum-rows=each-group table2=one-row "
        + "table4=a-row-for-each-group units=units wrapped-heads=yes")]
    [InlineData("seed=30225 container=page damage=GluedFigures figures=any-with-blanks further-column=shares")]
    [InlineData("seed=20000840 blanks=nothing container=word damage=GluedFigures figures=any-with-blanks "
        + "figures-beside-label=middle-line further-column=last-year groups=own-row heads=one-row page-numbers=hyphens "
        + "pages=end table2=rows-in-another-order table4=bands units=notes words=first-alias wrapped-labels=yes")]
    [InlineData("seed=20001003 container=listed-page damage=DroppedFigure figures=any-with-blanks further-column=last-year "
        + "page-layout=ContentSystemPage")]
    [InlineData("seed=20101245 blanks=none cells=paragraph-around container=page damage=DroppedFigure digits=wide "
        + "figures=any-with-blanks html-figures=fields html-spans=repeated lines-end=carriage-return order=subtotal "
        + "short-words=spaced table4=a-row-for-each-group tables=nested units=notes words=traditional")]
    [InlineData("seed=9000998 container=listed-text damage=DroppedFigure digits=thousands figures=sums-hold-with-blanks "
        + "heads=one-row layout=LeadingBarRows lines-end=carriage-return marks=comma order=subtotal page-numbers=bare "
        + "spans=last-cell sum-rows=each-group table4=bands units=notes wrapped-heads=yes wrapped-labels=yes")]
    // Blanks that left no trace beside a number of a page or a row, blank columns between the format's.
    [InlineData("seed=77307 blanks=nothing brackets=narrow covered=blank figures=sums-hold-with-blanks groups=each-row "
        + "marks=spaced page-numbers=bare row-edges=closed separator=line")]
    [InlineData("seed=1681 blank-columns=each blanks=nothing figures=few groups=each-row heads-again=each-page marks=spaced "
        + "page-numbers=hyphens row-edges=trailed row-end=blank-line row-numbers=first-column separator=tight-bar "
        + "spans=nothing")]
    [InlineData("seed=20010418 figures=any-with-blanks heads=one-row-bare marks=none page-numbers=dashes "
        + "row-numbers=first-column separator=bar-line words=traditional wrap=line")]
    [InlineData("seed=20103115 before-figures=blank blanks=backslash figures=any-with-blanks groups-in-lines=apart "
        + "heads=one-row pages=end row-numbers=first-column separator=line-bar-line spans=last-cell "
        + "table2=one-head-for-all-rows table4=outcomes-down units=notes words=traditional wrapped-labels=yes")]
    [InlineData("seed=30004767 covered=blank figures=any-with-blanks groups-in-lines=apart heads=one-row-bare marks=spaced "
        + "page-numbers=bare separator=line-bar-line wrap=blank")]
    [InlineData("seed=20204946 blank-columns=each blanks=nothing figures=sums-hold-with-blanks groups=each-row "
        + "groups-in-lines=apart heads=one-row order=total-first row-numbers=first-column sum-rows=each-group")]
    // Bars without a blank between them are cells of their own under one head for all rows; a row of sums above a label that wraps.
    [InlineData("seed=77000660 blank-columns=each blanks=nothing figures=sums-hold-with-blanks heads-again=each-page pages=end "
        + "separator=tight-bar table2=one-head-for-all-rows words=traditional wrapped-heads=yes")]
    [InlineData("seed=77001045 blanks=backslash borders=none container=pdf figures=sums-hold-with-blanks "
        + "figures-beside-label=middle-line groups=nowhere heads-again=each-page lines-end=carriage-return "
        + "order=subtotal-before row-numbers=first-column spans=nothing start=middle sum-rows=each-group "
        + "table4=a-column-for-each-group words=second-alias wrapped-labels=yes")]
    // Bands of table 4 and outcomes down its rows, in a workbook that is wider.
    [InlineData("seed=60095 blank-columns=each blanks=nothing brackets=spaced container=workbook digits=thousands "
        + "figures=sums-hold-with-blanks lines-end=blanks page-numbers=hyphens short-words=spaced table4=bands "
        + "units=notes")]
    [InlineData("seed=20004109 blank-columns=each blanks=nothing container=workbook figures=any-with-blanks order=subtotal "
        + "page-numbers=dashes pages=end sum-rows=each-group table4=bands words=first-alias")]
    [InlineData("seed=20210759 blank-columns=each blanks=none brackets=narrow container=workbook digits=thousands "
        + "figures=any-with-blanks figures-beside-label=below heads=two-rows lines-end=blanks marks=none pages=end "
        + "row-numbers=first-column short-words=spaced spans=last-cell table2=one-head-for-all-rows "
        + "table4=outcomes-down units=units")]
    // Two figures in one cell: which columns they are of.
    [InlineData("seed=60049 blanks=dash brackets=narrow cells=th-heads container=page damage=MovedFigure "
        + "figures=sums-hold-with-blanks figures-beside-label=below groups=in-label html-spans=repeated "
        + "lines-end=carriage-return marks=comma order=persons-last page-numbers=bare rows=open spans=nothing "
        + "wrapped-labels=yes")]
    [InlineData("seed=20104007 container=workbook damage=MovedFigure further-column=remarks groups-in-lines=apart "
        + "lines-end=blanks order=mixed row-numbers=first-column table2=rows-in-another-order "
        + "table4=a-column-for-each-group units=notes words=second-alias wrapped-labels=yes")]
    [InlineData("seed=20000807 borders=none container=pdf damage=MovedFigure figures=any-with-blanks "
        + "figures-beside-label=middle-line further-column=shares pages=end pdf-heads-again=yes "
        + "row-numbers=first-column table4=a-column-for-each-group")]
    [InlineData("seed=20101564 blank-columns=each blanks=none borders=none container=pdf damage=MovedFigure "
        + "figures=any-with-blanks groups=own-row marks=none words=traditional wrapped-labels=yes")]
    [InlineData("seed=20004234 blank-columns=each container=listed-page damage=MovedFigure digits=thousands heads=two-rows "
        + "lines-end=blanks page-layout=OmittedTagsPage short-words=spaced sum-rows=each-group")]
    // Heads in another order, in a grid before or in pieces with blanks in them; labels that go on behind their figures.
    [InlineData("seed=20001376 before-figures=blank blank-columns=each borders=none container=pdf "
        + "figures=sums-hold-with-blanks figures-beside-label=below groups=each-row lines-end=blanks marks=spaced "
        + "order=persons-last units=notes")]
    [InlineData("seed=20107695 borders=none container=pdf order=persons-last turned=down words=first-alias")]
    [InlineData("seed=20109764 borders=none container=pdf figures=sums-hold-with-blanks lines-end=carriage-return "
        + "order=persons-last pages=end units=units wrapped-heads=yes")]
    [InlineData("seed=20002852 before-figures=blank borders=none brackets=spaced container=pdf groups=own-row "
        + "heads-again=each-page order=subtotal pages=end start=lower units=notes words=second-alias")]
    [InlineData("seed=20006881 container=listed-text figures=sums-hold-with-blanks figures-beside-label=middle-line "
        + "groups=each-row heads=one-row heads-again=each-page layout=SpaceAligned lines-end=carriage-return "
        + "marks=comma order=persons-last short-words=spaced table2=one-row words=first-alias wrapped-heads=yes")]
    [InlineData("seed=20004073 blanks=backslash brackets=spaced container=listed-text digits=thousands "
        + "figures=any-with-blanks figures-beside-label=middle-line groups=in-label groups-in-lines=apart heads=one-row "
        + "layout=SpaceAligned marks=wide-dot page-numbers=words pages=end short-words=spaced "
        + "table2=one-head-for-all-rows table4=outcomes-down wrapped-labels=yes")]
    // Thousands set apart by commas in lines that blanks set apart.
    [InlineData("seed=41001275 container=listed-text digits=thousands figures=any-with-blanks further-column=remarks groups=own-row "
        + "heads=one-row layout=SpaceAligned page-numbers=words")]
    public void What_was_read_wrong_once_is_not(string choices)
    {
        RenderedDocument document = Rendering.Parse(choices).Render()!;
        CellComparison cells = CellComparison.Compare(document.Report, Parser.Parse(document.Content));
        Assert.True(cells.IsHonest, cells.ToString());
    }
}
