namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>What a person sees of a page is read; what is not seen is not there.</summary>
public sealed class SeenTextTests
{
    [Theory]
    [InlineData("3 Tr", "0 Tr")]
    [InlineData("7 Tr", "0 Tr")]
    [InlineData("1 g", "0 g")]
    [InlineData("0.98 0.99 1 rg", "0 g")]
    [InlineData("0 0 0 0 k", "0 g")]
    [InlineData("1 Tr 1 G", "0 Tr")]
    [InlineData("/C cs 0 scn", "0 g")]
    [InlineData("q /Clear gs", "Q")]
    [InlineData("/OC /Off BDC", "EMC")]
    [InlineData("/OC /Off BDC /Span << /MCID 1 >> BDC EMC", "EMC")]
    [InlineData("/OC /AllOn BDC", "EMC")]
    [InlineData("/OC /AnyOff BDC /OC /On BDC", "EMC EMC")]
    [InlineData("/OC /Expression BDC", "EMC")]
    [InlineData("q 1 0 0 1 900 0 cm", "Q")]
    [InlineData("q 300 0 10 10 re W n", "Q")]
    [InlineData("q 95 690 m 95 720 l 101 705 l h W n", "Q")]
    [InlineData("q W n", "Q")]
    [InlineData("q 0.05 0 0 0.05 95 665 cm", "Q")]
    [InlineData("q 0.01 0 0 1 99 0 cm", "Q")]
    [InlineData("/Palette cs 0 sc", "0 g")]
    [InlineData("/Palette cs", "0 g")]
    [InlineData("/White cs 1 scn", "0 g")]
    [InlineData("/White cs", "0 g")]
    [InlineData("/Nothing cs 1 scn", "0 g")]
    [InlineData("/Indexed cs 0 sc 90 690 15 30 re f", "0 g")]
    public void TextThatNobodySeesIsNotThere(string before, string after)
    {
        Reading reading = Reading.Of(File().Page(p => Label(p).Add($"{before}")
            .Text(100, 700, 10, "4").Add($"{after}").Text(105, 700, 10, "59")));
        Assert.Equal(["规章  59"], reading.Paragraphs);
        Assert.Empty(reading.Marks);
    }

    [Theory]
    [InlineData("q", "Q")]
    [InlineData("/OC /On BDC", "EMC")]
    [InlineData("/OC /AnyOn BDC", "EMC")]
    [InlineData("/OC /AllOff BDC /OC /Off BDC EMC EMC /OC /On BDC", "EMC")]
    [InlineData("/Off << /MCID 3 >> BDC", "EMC")]
    [InlineData("0.6 g", "0 g")]
    [InlineData("0 0 0.2 rg 90 690 40 30 re f 1 g", "0 g")]
    [InlineData("0 0 0.2 rg 90 690 m 140 690 l 140 730 l 90 730 l h f 1 g", "0 g")]
    [InlineData("q 90 690 40 30 re W n", "Q")]
    [InlineData("q 80 690 m 80 730 l 140 730 l 150 690 l h W n", "Q")]
    [InlineData("q 90 690 40 30 re 200 200 10 10 re W n", "Q")]
    [InlineData("q 1 g 95 698 40 20 re f 0 g", "Q")]
    [InlineData("/Indexed cs 3 sc 90 690 15 30 re f 1 g", "0 g")]
    [InlineData("/Indexed cs 3 sc", "0 g")]
    [InlineData("/Palette cs 2 sc", "0 g")]
    [InlineData("1 g /C cs", "0 g")]
    [InlineData("/C cs 0.8 scn", "0 g")]
    [InlineData("/C cs 1 scn 90 690 15 30 re f /White cs 1 scn", "0 g")]
    [InlineData("/Function cs 1 scn", "0 g")]
    public void TextThatIsSeenIsRead(string before, string after)
    {
        Reading reading = Reading.Of(File().Page(p => Label(p).Add($"{before}")
            .Text(100, 700, 10, "4").Add($"{after}").Text(105, 700, 10, "59")));
        Assert.Equal(["规章  459"], reading.Paragraphs);
        Assert.Empty(reading.Marks);
    }

    [Theory]
    [InlineData("q 90 690 13 30 re W n", "Q")]
    [InlineData("0.9 g", "0 g")]
    [InlineData("/OC /Design BDC", "EMC")]
    [InlineData("/OC /Usage BDC", "EMC")]
    [InlineData("q /Mask gs", "Q")]
    [InlineData("/Pattern cs /Small 90 690 40 30 re f 1 g", "0 g")]
    [InlineData("/Pattern cs /Small scn", "0 g")]
    [InlineData("/Palette cs 1 sc", "0 g")]
    [InlineData("q 7 Tr", "0.8 g 90 690 40 30 re f Q")]
    [InlineData("/Span << /ActualText (7) >> BDC", "EMC")]
    public void TextThatMayBeSeenOrNotIsUncertain(string before, string after)
    {
        Reading reading = Reading.Of(File().Page(p => Label(p).Add($"{before}")
            .Text(100, 700, 10, "4").Add($"{after}").Text(105, 700, 10, "59")));
        Assert.Equal(["规章  459"], reading.Paragraphs);
        Assert.Equal(["4 Uncertain"], reading.Marks);
    }

    [Theory]
    [InlineData("q -1 0 0 1 205 0 cm")]
    [InlineData("q 1 0 0 -1 0 1407 cm")]
    public void MirroredTextIsUncertain(string mirror)
    {
        Reading reading = Reading.Of(File().Page(p => Label(p)
            .Add($"{mirror}").Text(100, 700, 10, "4").Add($"Q").Text(105, 700, 10, "59")));
        Assert.Equal(["4 Uncertain"], reading.Marks);
    }

    [Fact]
    public void WhatIsPaintedOverIsNotSeen()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p
            .Text(60, 700, 10, "规章").Text(100, 700, 10, "38").Add($"1 g 98 696 40 14 re f 0 g").Text(100, 700, 10, "12")));
        Assert.Equal(["规章  12"], reading.Paragraphs);
        Assert.Empty(reading.Marks);
    }

    [Fact]
    public void WhatIsBlackenedIsUncertainAndWhatIsWrittenOnItIsRead()
    {
        Reading blackened = Reading.Of(new TestPdf().Page(p => Label(p).Text(100, 700, 10, "38").Add($"98 696 40 14 re f")));
        Assert.Equal(["38 Uncertain"], blackened.Marks);
        Reading written = Reading.Of(new TestPdf().Page(p => p
            .Text(60, 700, 10, "规章").Text(100, 700, 10, "38").Add($"0.8 0.9 0.8 rg 98 696 40 14 re f 0 g").Text(100, 700, 10, "12")));
        Assert.Equal(["规章  12"], written.Paragraphs);
        Assert.Empty(written.Marks);
    }

    [Theory]
    [InlineData("1 g 102.5 690 5 30 re f 0 g", "38 Uncertain")]
    [InlineData("1 G 20 w 90 705 m 103 705 l S", "3 Uncertain")]
    [InlineData("q /Multiply gs 1 1 0 rg 90 690 60 30 re f Q", null)]
    [InlineData("q /Half gs 1 g 90 690 60 30 re f Q", null)]
    [InlineData("1 g 90 690 60 30 re 85 685 70 40 re f*", null)]
    [InlineData("1 g 90 690 m 85 690 l 85 740 l h f", null)]
    public void WhatIsPaintedOverInPartIsUncertain(string paint, string? mark)
    {
        Reading reading = Reading.Of(File().Page(p => p.Text(60, 700, 10, "规章").Text(100, 700, 10, "38").Add($"{paint}")));
        Assert.Equal(["规章  38"], reading.Paragraphs);
        Assert.Equal(mark is null ? [] : [mark], reading.Marks);
    }

    [Fact]
    public void InvisibleTextOverAPictureOfThePageIsUncertain()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p
            .Picture(0, 0, 595, 842).Add($"3 Tr").Text(60, 700, 10, "制发规章").Text(120, 700, 10, "38")));
        Assert.Equal(["制发规章  38"], reading.Paragraphs);
        Assert.Equal(["制发规章 Uncertain", "38 Uncertain"], reading.Marks);
        Assert.Equal(["GIR0012"], reading.Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("0.5 w 99 703.5 m 111 703.5 l S", "38 Struck")]
    [InlineData("1 0 0 rg 99 703 12 0.6 re f 0 g", "38 Struck")]
    [InlineData("0.5 w 99 703.5 m 106 703.5 l S 104.5 703.5 m 110 703.5 l S", "38 Struck")]
    [InlineData("0.5 w 99 698 m 111 698 l S", null)]
    [InlineData("1 G 0.5 w 99 703.5 m 111 703.5 l S", null)]
    [InlineData("0.5 w 99 703.5 m 105 703.5 l S", "3 Struck")]
    public void ALineThroughTheMiddleStrikesOut(string line, string? mark)
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => p.Text(60, 700, 10, "规章").Text(100, 700, 10, "38").Add($"{line}")));
        Assert.Equal(["规章  38"], reading.Paragraphs);
        Assert.Equal(mark is null ? [] : [mark], reading.Marks);
    }

    [Fact]
    public void AStruckFigureInATableLeavesTheTableAndTheFigureBesideIt()
    {
        Reading reading = Reading.Of(new TestPdf().Page(p =>
        {
            foreach (double y in (double[])[680, 700, 720]) p.Line(60, y, 300, y);
            foreach (double x in (double[])[60, 180, 300]) p.Line(x, 680, x, 720);
            p.Text(70, 706, 10, "规章").Text(200, 706, 10, "3812").Line(199, 709, 210.5, 709);
            p.Text(70, 686, 10, "规范性文件").Text(200, 686, 10, "5");
        }));
        Assert.Equal(["[0,0 1x1] 规章", "[0,1 1x1] 3812", "[1,0 1x1] 规范性文件", "[1,1 1x1] 5"], reading.Cells);
        Assert.Equal(["38 Struck"], reading.Marks);
    }

    [Theory]
    [InlineData(704, 6, "1 Raised")]
    [InlineData(703, 6, "1 Raised")]
    [InlineData(704.5, 5, "1 Raised")]
    [InlineData(698, 6, "1 Lowered")]
    [InlineData(703, 10, "1 Raised")]
    [InlineData(700, 6, null)]
    [InlineData(700.5, 10, null)]
    public void SmallCharactersOffTheLineAreMarked(double height, double size, string? mark)
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => Label(p).Text(100, 700, 10, "198").Text(115, height, size, "1")));
        Assert.Equal(["规章  1981"], reading.Paragraphs);
        Assert.Equal(mark is null ? [] : [mark], reading.Marks);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1, -1)]
    [InlineData(2, -1.5)]
    public void AShadowIsNoFigureOfItsOwn(double across, double down)
    {
        Reading reading = Reading.Of(new TestPdf().Page(p => Label(p)
            .Add($"0.7 g").Text(100 + across, 700 + down, 10, "38").Add($"0 g").Text(100, 700, 10, "38")));
        Assert.Equal(["规章  38"], reading.Paragraphs);
        Assert.Empty(reading.Marks);
    }

    [Fact]
    public void FiguresOnOneAnotherAreUncertain() => Assert.Equal(
        ["3182 Uncertain"],
        Reading.Of(new TestPdf().Page(p => Label(p).Text(100, 700, 10, "38").Text(100.5, 700, 10, "12"))).Marks);

    [Fact]
    public void ACharacterWithoutACodeIsUncertain()
    {
        TestPdf file = new() { HasMeaning = false };
        Assert.All(Reading.Of(file.Page(p => p.Text(100, 700, 10, "38"))).Marks, m => Assert.Equal("\uFFFD\uFFFD Uncertain", m));
    }

    [Fact]
    public void WhatAFormClosesOnceTooOftenIsNoMatterOfThePage()
    {
        TestPdf file = new() { Resources = "/XObject << /X 10 0 R >>" };
        file.Objects.Add(TestPdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "Q Q 0 0 1 1 re W n /OC /Off BDC q q"));
        Reading reading = Reading.Of(file.Page(p => Label(p.Add($"q 1 0 0 1 0 100 cm /X Do")).Text(100, 700, 10, "38").Add($"Q")));
        Assert.Equal(["规章  38"], reading.Paragraphs);
    }

    [Fact]
    public void APageOfManyAreasAndCharactersIsLookedAtWithoutComparingAllWithAll()
    {
        TestPdf file = new TestPdf().Page(p =>
        {
            for (int i = 0; i < 40_000; i++) p.Add($"{i % 7 / 10.0:0.#} g {i % 200 * 3} {i / 200 * 4} 2 3 re f");
            for (int i = 0; i < 40_000; i++) p.Add($"{i % 200 * 3 - 0.5} {i / 200 * 4} 2 3 re f");
            for (int line = 0; line < 200; line++) p.Text(10, 840 - 4 * line, 3, new string('8', 190));
        });
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        ReadingWatch watch = new(default);
        PdfDocumentReader.Read(file.ToBytes(), builder, new PdfSourceMap(), watch);
        Assert.InRange(watch.Sight.Done, 1, 20_000_000);
    }

    private static TestPage Label(TestPage page) => page.Text(60, 700, 10, "规章");

    private static TestPdf File()
    {
        TestPdf file = new()
        {
            Catalog = "/OCProperties << /OCGs [10 0 R 11 0 R 16 0 R 17 0 R] /D << /OFF [10 0 R 16 0 R] >> >>",
            Resources = """
                /Properties << /Off 10 0 R /On 11 0 R /AllOn 12 0 R /AnyOff 13 0 R /AnyOn 14 0 R
                /AllOff 15 0 R /Design 16 0 R /Usage 17 0 R /Expression 18 0 R >>
                /ColorSpace << /C [/Separation /Gold /DeviceGray 19 0 R] /Indexed [/Indexed /DeviceGray 3 <00010203>]
                /Palette [/Indexed /DeviceRGB 3 <FFFFFFE0E0E0100000>] /White [/Separation /White /DeviceRGB 20 0 R]
                /Nothing [/Separation /None /DeviceGray 19 0 R] /Function [/Separation /Gold /DeviceRGB 21 0 R] >>
                /ExtGState << /Clear << /ca 0 /CA 0 >> /Half << /ca 0.5 >> /Multiply << /BM /Multiply >>
                /Mask << /SMask << /S /Luminosity >> >> >>
                """,
        };
        file.Objects.AddRange(
        [
            "<< /Type /OCG /Name (Off) >>",
            "<< /Type /OCG /Name (On) >>",
            "<< /Type /OCMD /OCGs [10 0 R 11 0 R] /P /AllOn >>",
            "<< /Type /OCMD /OCGs 11 0 R /P /AnyOff >>",
            "<< /Type /OCMD /OCGs [10 0 R 11 0 R] >>",
            "<< /Type /OCMD /OCGs [10 0 R] /P /AllOff >>",
            "<< /Type /OCG /Name (Design) /Intent /Design >>",
            "<< /Type /OCG /Name (Usage) /Usage << /View << /ViewState /OFF >> >> >>",
            "<< /Type /OCMD /OCGs 11 0 R /VE [/And 11 0 R [/Not [/Or 11 0 R 10 0 R]]] >>",
            "<< /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>",
            "<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 1 1] /N 1 >>",
            "<< /FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1] /Length 0 >>\nstream\n\nendstream",
        ]);
        return file;
    }
}
