namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Fields of forms, text that was added, and lines through text are seen, and so they are read.</summary>
public sealed class AnnotationTests
{
    private const string Drawn = "/BBox [0 0 100 16] /Resources << /Font << /F 3 0 R >> >>";

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /V (38)", "38", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V <FEFF00330038>", "38", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /DA (/Helv 9 Tf 0 g) /Q 2", "38", null)]
    [InlineData("/Subtype /Widget /Parent 12 0 R", "71", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /AP << /N 10 0 R >>", "38", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (39) /AP << /N 10 0 R >>", "38", "38 Uncertain")]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /AP << /N 11 0 R >>", "38", "38 Uncertain")]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /Ff 16777216 /MaxLen 2 /AP << /N 13 0 R >>", "38", null)]
    [InlineData("/Subtype /Widget /FT /Ch /Ff 131072 /V (b) /Opt [[(a) (12)] [(b) (38)]]", "38", null)]
    [InlineData("/Subtype /Widget /FT /Btn /AS /On /AP << /N << /On 10 0 R >> >>", "38", null)]
    [InlineData("/Subtype /FreeText /Contents (38)", "38", null)]
    [InlineData("/Subtype /FreeText /Contents (12) /AP << /N 10 0 R >>", "38", null)]
    [InlineData("/Subtype /Stamp /AP << /N 10 0 R >>", "38", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /F 2", "", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /F 32 /AP << /N 10 0 R >>", "", null)]
    [InlineData("/Subtype /Widget /FT /Tx /V (38) /OC 14 0 R", "", null)]
    [InlineData("/Subtype /Popup /Contents (38) /AP << /N 10 0 R >>", "", null)]
    [InlineData("/Subtype /Text /Contents (38) /AP << /N 10 0 R >>", "", null)]
    public void WhatIsLaidOverACellIsItsFigure(string annotation, string text, string? mark)
    {
        Reading reading = Read($"{annotation} /Rect [200 702 260 718]", p => p);
        Assert.Equal(["[0,0 1x1] 规章", $"[0,1 1x1] {text}".TrimEnd(), "[1,0 1x1] 规范性文件", "[1,1 1x1] 5"], reading.Cells);
        Assert.Equal(mark is null ? [] : [mark], reading.Marks);
    }

    [Theory]
    [InlineData("/Subtype /StrikeOut /Rect [195 700 215 718] /QuadPoints [199 715 211 715 199 704 211 704]", "38 Struck")]
    [InlineData("/Subtype /Underline /Rect [195 700 215 718] /QuadPoints [199 715 211 715 199 704 211 704]", null)]
    [InlineData("/Subtype /Highlight /Rect [195 700 215 718] /AP << /N 15 0 R >>", null)]
    [InlineData("/Subtype /Redact /Rect [195 700 215 718]", "38 Uncertain")]
    [InlineData("/Subtype /Square /Rect [195 700 215 718] /AP << /N 15 0 R >>", "38 Uncertain")]
    public void WhatIsDrawnOverAFigureCounts(string annotation, string? mark)
    {
        Reading reading = Read(annotation, p => p.Text(200, 706, 10, "38"));
        Assert.Equal("[0,1 1x1] 38", reading.Cells.ElementAt(1));
        Assert.Equal(mark is null ? [] : [mark], reading.Marks);
    }

    [Theory]
    [InlineData("q 40 0 0 12 200 704 cm /I Do Q", true)]
    [InlineData("q 40 0 0 12 200 704 cm BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI Q", true)]
    [InlineData("200 704 m 210 704 212 712 200 712 c h f", true)]
    [InlineData("q 300 0 0 300 0 500 cm /I Do Q", false)]
    [InlineData("200 704 8 8 re f", false)]
    public void ACellWithAPictureSaysSo(string drawing, bool isPicture)
    {
        Reading reading = Read("/Subtype /Popup /Rect [0 0 1 1]", p => p.Add($"{drawing}"));
        Assert.Equal(
            [BlockTraits.None, isPicture ? BlockTraits.HoldsPicture : BlockTraits.None, BlockTraits.None, BlockTraits.None],
            reading.Blocks.Where(b => b.Kind == BlockKind.Cell).Select(b => b.Traits));
    }

    private static Reading Read(string annotation, Func<TestPage, TestPage> draw)
    {
        TestPdf file = new()
        {
            Catalog = "/AcroForm << /Fields [] >> /OCProperties << /D << /OFF [14 0 R] >> >>",
            PageEntries = $"/Annots [<< /Type /Annot {annotation} >>]",
        };
        file.Objects.AddRange(
        [
            TestPdf.Stream($"/Subtype /Form {Drawn}", "BT /F 10 Tf 2 4 Td <00330038> Tj ET"),
            TestPdf.Stream($"/Subtype /Form {Drawn}", "/Tx BMC EMC"),
            "<< /FT /Tx /V (71) >>",
            TestPdf.Stream($"/Subtype /Form {Drawn}", "BT /F 10 Tf 12 4 Td <0033> Tj 50 0 Td <0038> Tj ET"),
            "<< /Type /OCG /Name (Off) >>",
            TestPdf.Stream($"/Subtype /Form {Drawn}", "0.9 0.9 0 rg 0 0 100 16 re f"),
        ]);
        return Reading.Of(file.Page(p =>
        {
            foreach (double y in (double[])[680, 700, 720]) p.Line(60, y, 300, y);
            foreach (double x in (double[])[60, 180, 300]) p.Line(x, 680, x, 720);
            draw(p).Text(70, 706, 10, "规章").Text(70, 686, 10, "规范性文件").Text(200, 686, 10, "5");
        }));
    }
}
