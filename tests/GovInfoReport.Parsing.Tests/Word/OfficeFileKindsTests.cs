using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class OfficeFileKindsTests
{
    [Theory]
    [InlineData("WordDocument", "old binary Word or WPS document")]
    [InlineData("Workbook", "old binary Excel or WPS workbook")]
    [InlineData("Book", "old binary Excel or WPS workbook")]
    [InlineData("PowerPoint Document", "PowerPoint")]
    [InlineData("MatOST", "Works")]
    [InlineData("__properties_version1.0", "Outlook")]
    [InlineData("Something", "compound file of an unknown kind")]
    public void Compound_files_are_told_by_their_streams(string stream, string expected)
    {
        foreach (int sectorsBetween in new[] { 0, 1 })
        {
            byte[] bytes = Compound(sectorsBetween, "Root Entry", "1Table", "Data", "ObjectPool", stream);
            Assert.Equal(DocumentKind.CompoundFile, OfficeFileKinds.Tell(bytes).Kind);
            Diagnostic diagnostic = Assert.IsType<Diagnostic>(OfficeFileKinds.Explain(bytes));
            Assert.Equal("GIR0004", diagnostic.Id);
            Assert.Contains(expected, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_encrypted_document_is_protected() =>
    Assert.Equal("GIR0011", OfficeFileKinds.Explain(Compound(0, "Root Entry", "EncryptionInfo", "EncryptedPackage"))?.Id);

    [Theory]
    [InlineData("word/document.xml", DocumentKind.Word, null)]
    [InlineData("xl/workbook.xml", DocumentKind.Spreadsheet, null)]
    [InlineData("ppt/presentation.xml", DocumentKind.Archive, "PowerPoint")]
    [InlineData("OFD.xml", DocumentKind.Archive, "OFD")]
    [InlineData("mimetype", DocumentKind.Archive, "OpenDocument")]
    [InlineData("report/word/a.txt", DocumentKind.Archive, "ZIP archive")]
    [InlineData("xl/workbook.bin", DocumentKind.Archive, "binary Excel workbook")]
    public void Archives_are_told_by_their_directory(string part, DocumentKind kind, string? what)
    {
        byte[] bytes = OfficeFile.Zip(("[Content_Types].xml", "PK\u0001\u0002 <Types/>"), (part, "xl/ word/"));
        Assert.Equal(kind, OfficeFileKinds.Tell(bytes).Kind);
        Assert.Equal(what is null, OfficeFileKinds.Explain(bytes) is null);
        if (what is not null)
            Assert.Contains(what, OfficeFileKinds.Explain(bytes)!.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (kind != DocumentKind.Archive) Assert.Equal(kind, OfficeFileKinds.Tell(bytes.AsSpan(0, bytes.Length - 60)).Kind);
    }

    [Fact]
    public void A_book_is_told_by_its_type_and_no_OpenDocument_file()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream type = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
            type.Write("application/epub+zip"u8);
        }

        Assert.Contains("EPUB", OfficeFileKinds.Tell(stream.ToArray()).What!.ToString(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(12, false)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    public void A_document_that_is_compressed_by_a_method_that_nobody_unpacks_is_said_to_be_so(byte method, bool isRead)
    {
        byte[] bytes = OfficeFile.Zip(("word/document.xml", "<w:document/>"));
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 10] = method;
        Assert.Equal(isRead ? DocumentKind.Word : DocumentKind.Archive, OfficeFileKinds.Tell(bytes).Kind);
        Diagnostic? diagnostic = ReportParser.Parse(bytes).Diagnostics.FirstOrDefault(d => d.Id == "GIR0004");
        Assert.Equal(isRead, diagnostic is null);
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi", DocumentKind.RichText, "RTF 格式文档")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", DocumentKind.Unknown, "单个 XML 文件")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x", DocumentKind.Unknown, "单个文件网页")]
    public void Text_forms_are_told(string text, DocumentKind kind, string what)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(kind, OfficeFileKinds.Tell(bytes).Kind);
        Assert.Contains(what, OfficeFileKinds.Explain(bytes)!.GetMessage(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("一、总体情况")]
    [InlineData("<html></html>")]
    public void Other_files_are_left_to_others(string text) =>
    Assert.Equal((DocumentKind.Unknown, null, null), OfficeFileKinds.Tell(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Cut_off_and_altered_files_do_no_harm()
    {
        Random random = new(20_260_101);
        foreach (byte[] whole in new[] { Compound(1, "Root Entry", "a", "b", "c", "WordDocument"), OfficeFile.Word("<w:p/>") })
        {
            for (int length = 0; length < whole.Length; length += 3)
                Assert.True(Enum.IsDefined(OfficeFileKinds.Tell(whole.AsSpan(0, length)).Kind));
            for (int i = 0; i < 2000; i++)
            {
                byte[] altered = [.. whole];
                for (int k = 0; k < 8; k++) altered[random.Next(8, altered.Length)] = (byte)random.Next(256);
                Assert.True(Enum.IsDefined(OfficeFileKinds.Tell(altered).Kind));
            }
        }
    }

    /// <summary>A compound file of nothing but a directory, four entries a sector, with free sectors between them.</summary>
    private static byte[] Compound(int sectorsBetween, params string[] names)
    {
        int sectors = (names.Length + 3) / 4;
        byte[] bytes = new byte[512 * (2 + (sectors * (1 + sectorsBetween)))];
        CompoundFile.Signature.CopyTo(bytes);
        BitConverter.TryWriteBytes(bytes.AsSpan(0x1E), (ushort)9);
        BitConverter.TryWriteBytes(bytes.AsSpan(0x30), 1u);
        BitConverter.TryWriteBytes(bytes.AsSpan(0x4C), 0u);
        for (int i = 0; i < sectors; i++)
        {
            int sector = 1 + (i * (1 + sectorsBetween));
            BitConverter.TryWriteBytes(bytes.AsSpan(512 + (sector * 4)), i == sectors - 1 ? 0xFFFFFFFE
                : (uint)(sector + 1 + sectorsBetween));
            for (int k = 0; k < 4 && (i * 4) + k < names.Length; k++)
            {
                int entry = (512 * (sector + 1)) + (k * 128);
                string name = names[(i * 4) + k];
                Encoding.Unicode.GetBytes(name, bytes.AsSpan(entry));
                BitConverter.TryWriteBytes(bytes.AsSpan(entry + 0x40), (ushort)((name.Length + 1) * 2));
            }
        }

        return bytes;
    }
}
