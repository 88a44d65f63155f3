using System.Text;
using CsCheck;
using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

public class WordPackageTests
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Properties_are_metadata()
    {
        const string core = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
            <dc:title>某县2023年政府信息公开工作年度报告</dc:title><dc:subject>x</dc:subject><dc:creator> </dc:creator>
            <dcterms:created>2024-01-15T08:00:00Z</dcterms:created>
            </cp:coreProperties>
            """;
        Assert.Equal("M title=某县2023年政府信息公开工作年度报告\nM created=2024-01-15T08:00:00Z\nP 甲",
            OfficeReading.Dump(Word(Paragraph("甲"), ("docProps/core.xml", core))));
    }

    [Fact]
    public void A_long_property_is_cut() =>
        Assert.Equal(1000 + "M title=".Length,
            OfficeReading.Dump(Word("", ("docProps/core.xml", $"<p><title>{new string('字', 5000)}</title></p>"))).Length);

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    public void A_damaged_directory_is_no_fault_of_a_part(int offset)
    {
        byte[] bytes = Word(Paragraph("甲"));
        bytes[bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8) + offset] ^= 1;
        ParseResult result = ReportParser.Parse(new MemoryStream(bytes), fileName: "a.docx");
        Diagnostic damaged = Assert.Single(result.Diagnostics, d => d.Id == ReadingDiagnostics.Damaged.Id);
        Assert.DoesNotContain("docProps", damaged.ToString(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Relationships_lead_to_the_parts()
    {
        byte[] bytes = Zip(
            ("_rels/.rels", Rels(("rId9", "extended-properties", "docProps/app.xml"), ("rId1", "officeDocument", "/Word/document2.xml"))),
            ("word/document.xml", Root("document", $"<w:body>{Paragraph("旧")}</w:body>")),
            ("Word\\document2.xml", Root("document", $"<w:body>{Paragraph("新")}{Paragraph("隐", "<w:pStyle w:val=\"1\"/>")}</w:body>")),
            ("Word/_rels/document2.xml.rels", Rels(("rId1", "styles", "../styles/s.xml"))),
            ("styles/s.xml", Root("styles", "<w:style w:styleId=\"1\"><w:rPr><w:vanish/></w:rPr></w:style>")));
        Assert.Equal("P 新", OfficeReading.Dump(bytes));
    }

    [Fact]
    public void The_strict_form_is_read()
    {
        string xml = Root("document",
            $"<w:body>{Paragraph("甲")}<w:tbl><w:tr>{Cell("1", "<w:gridSpan w:val=\"2\"/>")}</w:tr></w:tbl></w:body>")
            .Replace(WordNamespace, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal);
        Assert.Equal("P 甲\nT\nC 0,0 1x2 1\n/T", OfficeReading.Dump(Zip(("word/document.xml", xml))));
    }

    [Fact]
    public void Other_prefixes_and_encodings_are_read()
    {
        string xml = Root("document", $"<w:body>{Paragraph("甲")}</w:body>").Replace("w:", "ns0:", StringComparison.Ordinal)
            .Replace("xmlns:w=", "xmlns:ns0=", StringComparison.Ordinal);
        Assert.Equal("P 甲", OfficeReading.Dump(Zip(("word/document.xml", xml))));
        xml =
            $"<?xml version=\"1.0\" encoding=\"utf-8\"?><document xmlns=\"{WordNamespace}\"><body><p><r><t>乙</t></r></p></body></document>";
        Assert.Equal("P 乙", OfficeReading.Dump(Zip(("word/document.xml", "\uFEFF" + xml))));
    }

    [Fact]
    public void A_slice_of_memory_is_read_without_a_copy()
    {
        byte[] bytes = Word(Paragraph("甲"));
        byte[] larger = [1, 2, 3, .. bytes, 4, 5];
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        new WordDocumentReader().Read(new DocumentInput { Bytes = larger.AsMemory(3, bytes.Length) }, builder);
        Assert.Equal("甲", builder.ToDocument().Text.ToString());
    }

    [Fact]
    public void The_checksum_is_that_of_the_table() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        uint expected = uint.MaxValue;
        foreach (byte value in bytes)
        {
            expected ^= value;
            for (int bit = 0; bit < 8; bit++) expected = (expected & 1) != 0 ? (expected >> 1) ^ 0xEDB88320 : expected >> 1;
        }

        Assert.Equal(~expected, Crc32.Append(0, bytes));
        int half = bytes.Length / 2;
        Assert.Equal(~expected, Crc32.Append(Crc32.Append(0, bytes.AsSpan(0, half)), bytes.AsSpan(half)));
    });

    [Fact]
    public void The_checksum_of_the_test_vector() => Assert.Equal(0xCBF43926, Crc32.Append(0, Encoding.ASCII.GetBytes("123456789")));

    private static string Rels(params (string Id, string Type, string Target)[] all) =>
        "<Relationships>"
        + string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Type}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";
}
