using System.Globalization;
using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Writes small PDF files for tests: one font without an embedded program that has every character, lines, rectangles and pictures.
/// </summary>
public sealed class TestPdf
{
    private readonly List<(string Content, int Rotation, string Entries)> _pages = [];

    /// <summary>Entries of the dictionary of what the file says of itself.</summary>
    public string Information { get; set; } = "";

    /// <summary>More entries of the trailer, such as a reference to a dictionary of encryption.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>Whether the font tells what its characters mean.</summary>
    public bool HasMeaning { get; set; } = true;

    /// <summary>Objects to add; the first has the number 10, and pages come after them.</summary>
    public List<string> Objects { get; } = [];

    /// <summary>More entries of the root, such as layers and a form.</summary>
    public string Catalog { get; set; } = "";

    /// <summary>More entries of the resources of all pages.</summary>
    public string Resources { get; set; } = "";

    /// <summary>More entries of all pages, such as a crop box.</summary>
    public string PageEntries { get; set; } = "";

    /// <summary>The number of pages so far.</summary>
    public int PageCount => _pages.Count;

    /// <summary>Adds a page.</summary>
    /// <param name="draw">Draws it.</param>
    /// <param name="rotation">How far the page is turned to the right to be seen.</param>
    public TestPdf Page(Action<TestPage> draw, int rotation = 0)
    {
        TestPage page = new();
        draw(page);
        return Page(page, rotation);
    }

    /// <summary>Adds a page that is drawn already.</summary>
    public TestPdf Page(TestPage page, int rotation = 0)
    {
        string entries = page.Annotations.Count == 0 ? "" : $"/Annots [{string.Join(' ', page.Annotations)}]";
        _pages.Add((page.Content, rotation, entries));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            $"<< /Type /Pages /Count {_pages.Count} "
            + $"/Kids [{string.Join(' ', _pages.Select((_, i) => $"{10 + Objects.Count + 2 * i} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R]" + (HasMeaning
                ? " /ToUnicode 6 0 R" : "") + " >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >"
            + "> /FontDescriptor 5 0 R /DW 1000 /W [32 [250] 33 126 500] /CIDToGIDMap /Identity >>",
            "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 "
            + "/CapHeight 700 /StemV 80 >>",
            Stream("", Meaning()),
            Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "0"),
            $"<< {Information} >>",
            "<< >>",
            .. Objects,
        ];
        foreach ((string content, int rotation, string entries) in _pages)
        {
            objects.Add(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {PageEntries} {entries} /Rotate {rotation} /Content"
                + $"s {objects.Count + 2} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 7 0 R >> {Resources} >> >>");
            objects.Add(Stream("", content));
        }

        StringBuilder file = new("%PDF-1.7\n");
        List<int> offsets = [];
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture,
            $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 8 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>An object that is a stream.</summary>
    public static string Stream(string entries, string content) =>
        $"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream";

    private static string Meaning()
    {
        StringBuilder map = new(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> "
            + "endcodespacerange\n");
        for (int block = 0; block < 256; block += 64)
        {
            map.Append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++)
                map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
