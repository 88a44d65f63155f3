using System.Globalization;
using System.Text;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>Writes PDF files object by object, also such as no program would write.</summary>
internal sealed class RawPdf
{
    private readonly SortedDictionary<int, string> _objects = new()
    {
        [1] = "<< /Type /Catalog /Pages 2 0 R >>",
        [2] = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        [3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R >>",
        [4] = TestPdf.Stream("", "BT /F 12 Tf 60 700 Td <6B636587> Tj ET"),
        [5] = "<< /Font << /F 6 0 R >> >>",
        [6] = "<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>",
        [7] =
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        + "/FontDescriptor 8 0 R /DW 1000 >>",
        [8] = "<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] >>",
        [9] = TestPdf.Stream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange"),
    };

    /// <summary>The first number that no object has yet.</summary>
    public int Next => _objects.Keys.Max() + 1;

    /// <summary>More entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Sets an object.</summary>
    public string this[int number]
    {
        set => _objects[number] = value;
    }

    /// <summary>Sets the content of the page.</summary>
    public RawPdf WithContent(string content, string entries = "")
    {
        _objects[4] = TestPdf.Stream(entries, content);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        StringBuilder file = new("%PDF-1.7\n");
        Dictionary<int, int> offsets = [];
        foreach ((int number, string body) in _objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        int start = file.Length;
        int count = Next;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {count}\n");
        for (int i = 0; i < count; i++)
            file.Append(CultureInfo.InvariantCulture,
                $"{offsets.GetValueOrDefault(i):0000000000} {(offsets.ContainsKey(i) ? "00000 n" : "65535 f")} \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {count} /Root 1 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
