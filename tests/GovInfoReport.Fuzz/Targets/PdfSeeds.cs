using GovInfoReport.TestSupport;

namespace GovInfoReport.Fuzz;

/// <summary>PDF files: a table of four cells in several ways of drawing it, and two whole reports.</summary>
internal static class PdfSeeds
{
    private const string Statements = "/Title (Report) /Author (Agency) /CreationDate (D:20240120080000+08'00')";

    private const string ColorSpaces =
        """
        /ColorSpace << /C [/Indexed /DeviceRGB 1 <000000FFFFFF>] >>
        /Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>
        """;

    public static IEnumerable<byte[]> All()
    {
        yield return new TestPdf().Page(page => Grid(page, page.Line)).ToBytes();
        yield return new TestPdf { Information = Statements }.Page(page => Grid(page, page.ThinRectangle), rotation: 90).ToBytes();
        yield return new TestPdf { HasMeaning = false, PageEntries = "/CropBox [10 10 400 600]" }
            .Page(page => page.Picture(0, 0, 595, 842))
            .Page(page => page.Text(60, 500, 12, "规章").Column(300, 500, 12, "自然人"))
            .ToBytes();
        yield return new TestPdf { Resources = ColorSpaces }
            .Page(page => Grid(page, page.Line).Add($"q /C cs 0 sc BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q /S sh"))
            .ToBytes();
        foreach (PdfBorders borders in (PdfBorders[])[PdfBorders.Lines, PdfBorders.None])
        {
            PdfLayout layout = PdfLayout.Default with { Borders = borders };
            yield return PdfReport.Write(ReportGenerator.Published.Sample(1), LayoutOptions.Default, layout);
        }
    }

    private static TestPage Grid(TestPage page, Func<double, double, double, double, TestPage> line)
    {
        page.Text(60, 760, 16, "云溪县2023年政府信息公开工作年度报告").Text(60, 730, 12, "二、主动公开政府信息情况");
        for (int i = 0; i < 3; i++)
        {
            line(60, 700 - 30 * i, 360, 700 - 30 * i);
            line(60 + 150 * i, 700, 60 + 150 * i, 640);
        }

        return page.Text(70, 680, 12, "规章").Text(220, 680, 12, "本年制发件数").Text(70, 650, 12, "行政规范性文件").Text(220, 650, 12, "12");
    }
}
