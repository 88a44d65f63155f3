using System.Globalization;
using CsCheck;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>
/// Writes random reports as PDF files with characters beside their figures that are struck out, raised or not seen, or with figures in the
/// fields of a form, and expects every figure to be read as a person reads it.
/// </summary>
public sealed class LookPropertyTests
{
    // Longer ones leave no room in their cells.
    private const int LongestFigure = 6;

    private static readonly DocumentReportParser Parser = new(ReportParserOptions.Default.WithPdf());

    [Theory]
    [InlineData(PdfBorders.Lines)]
    [InlineData(PdfBorders.ThinRectangles)]
    public void Figures_are_read_beside_characters_that_nobody_reads_with_them(PdfBorders borders) =>
        Gen.Select(ReportGenerator.Consistent, PdfLayout.Layouts(borders), Gen.Int[0, int.MaxValue - 1]).Holds((report, layout, seed) =>
        {
            Random random = new(seed);
            PdfLayout looks = layout with { Figures = figure => Draw(figure, random) };
            CellComparison cells = CellComparison.Compare(report, Parser.Parse(PdfReport.Write(report, LayoutOptions.Default, looks)));
            Assert.True(cells.IsExact, cells.ToString());
        }, samples: 40);

    private static void Draw(PdfFigure figure, Random random)
    {
        bool isPlain = figure.Text.Length > LongestFigure || !figure.Text.All(char.IsAsciiDigit);
        int way = isPlain ? -1 : random.Next(9);
        if (way == 0 && figure.IsUpright) AddField(figure);
        else figure.Page.Text(figure.X, figure.Y, figure.Size, figure.Text);
        string noise = random.Next(1, 10).ToString(CultureInfo.InvariantCulture);
        if (way > 0) AddNoise(figure, noise, way, random.Next(2) == 0);
    }

    private static void AddField(PdfFigure figure)
    {
        double right = figure.X + (figure.Text.Length * figure.Size / 2);
        string place = string.Create(
            CultureInfo.InvariantCulture, $"{figure.X:0.##} {figure.Y - 2:0.##} {right:0.##} {figure.Y + figure.Size:0.##}");
        figure.Page.Annotations.Add($"<< /Type /Annot /Subtype /Widget /FT /Tx /V ({figure.Text}) /Rect [{place}] >>");
    }

    private static void AddNoise(PdfFigure figure, string noise, int way, bool isBefore)
    {
        (TestPage page, double y, double size) = (figure.Page, figure.Y, figure.Size);
        double width = size / 2, behind = figure.X + (figure.Text.Length * width), x = isBefore ? figure.X - width : behind;
        switch (way)
        {
            case 1: page.Add($"3 Tr").Text(x, y, size, noise).Add($"0 Tr"); break;
            case 2: page.Add($"1 g").Text(x, y, size, noise).Add($"0 g"); break;
            case 3: page.Text(behind, y, 0.4, noise); break;
            case 4: page.Add($"q 0 0 1 1 re W n").Text(x, y, size, noise).Add($"Q"); break;
            case 5: page.Text(x, y, size, noise).Add($"1 g {x} {y - 1.5} {width} {size} re f 0 g"); break;
            case 6: page.Text(x, y, size, noise).Line(x, y + (size * 0.3), x + width, y + (size * 0.3)); break;
            case 7: page.Text(behind, y + (size * 0.45), size * 0.55, noise); break;
        }
    }
}
