using UglyToad.PdfPig;

namespace GovInfoReport.Benchmarks;

/// <summary>PdfPig: the letters of every page and nothing else.</summary>
internal static class PdfPigReader
{
    public static int CountLetters(byte[] file)
    {
        using PdfDocument document = PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, UseActualText = true });
        int count = 0;
        for (int page = 1; page <= document.NumberOfPages; page++) count += document.GetPage(page).Letters.Count;
        return count;
    }
}
