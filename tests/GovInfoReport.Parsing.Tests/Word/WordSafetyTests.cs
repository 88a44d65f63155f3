using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using CsCheck;
using static GovInfoReport.Parsing.Tests.OfficeFile;

namespace GovInfoReport.Parsing.Tests;

public class WordSafetyTests
{
    [Fact]
    public void A_zip_bomb_stops_at_the_bound_and_what_was_read_stays()
    {
        byte[] bytes = Bomb(Paragraph("前"), "<w:p><w:r><w:t>0000000000</w:t></w:r></w:p>", 2_000_000);
        Assert.True(bytes.Length < 1_000_000, "The packed file is small.");
        ReportParserOptions options = ReportParserOptions.Default with { MaxUnpackedBytes = 1_000_000 };
        using DocumentBuilder builder = new(options);
        Document document = OfficeReading.Read(bytes, builder);
        Assert.Equal("GIR0009", Assert.Single(document.Diagnostics).Id);
        Assert.InRange(document.Blocks.Length, 20_000, 30_000);
    }

    [Fact]
    public void A_bomb_in_another_part_is_met_too()
    {
        ReportParserOptions options = ReportParserOptions.Default with { MaxUnpackedBytes = 100_000 };
        string styles = Root("styles", new string(' ', 200_000));
        string dump = OfficeReading.Dump(Word(Paragraph("甲", "<w:pStyle w:val=\"1\"/>"), ("word/styles.xml", styles)), options: options);
        Assert.Contains("GIR0009", dump, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elements", 200_000)]
    [InlineData("tables", 300)]
    [InlineData("text boxes", 300)]
    public void Deep_nesting_is_bounded(string what, int depth)
    {
        (string open, string close) = what switch
        {
            "elements" => ("<w:x>", "</w:x>"),
            "tables" => ("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>层</w:t></w:r></w:p>", "</w:tc></w:tr></w:tbl>"),
            _ => ("<w:p><w:r><w:t>层</w:t><w:txbxContent>", "</w:txbxContent></w:r></w:p>"),
        };
        StringBuilder body = new(Paragraph("前"));
        for (int i = 0; i < depth; i++) body.Append(open);
        for (int i = 0; i < depth; i++) body.Append(close);
        string dump = OfficeReading.Dump(Word(body + Paragraph("后")));
        Assert.StartsWith("P 前", dump, StringComparison.Ordinal);
        Assert.Contains("GIR0009", dump, StringComparison.Ordinal);
        if (what == "elements") return;
        Assert.Equal(depth, dump.Count(c => c == '层'));
        Assert.Contains("\nP 后\n", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_are_bounded()
    {
        string cell = Cell("a", "<w:gridSpan w:val=\"1000000000\"/>");
        string dump = OfficeReading.Dump(Word($"<w:tbl><w:tr>{cell}{Cell("b")}</w:tr></w:tbl>"));
        Assert.StartsWith("T\nC 0,0 1x1000 a\nC 0,1000 1x1 b\n/T\n! ", dump, StringComparison.Ordinal);
        Assert.Contains("GIR0009", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_merge_are_bounded()
    {
        string rows = $"<w:tr>{Cell("a", "<w:vMerge w:val=\"restart\"/>")}</w:tr>"
            + string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 9));
        string dump = OfficeReading.Dump(Word($"<w:tbl>{rows}</w:tbl>"), options: ReportParserOptions.Default with { MaxSpan = 4 });
        Assert.StartsWith("T\nC 0,0 4x1 a\nC 4,0 4x1\nC 8,0 2x1\n/T\n", dump, StringComparison.Ordinal);
        Assert.Single(dump.Split('\n'), line => line.Contains("GIR0009", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_of_a_row_are_bounded()
    {
        string row = string.Concat(Enumerable.Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"1000\"/></w:tcPr></w:tc>", 70));
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Document document = OfficeReading.Read(Word($"<w:tbl><w:tr>{row}</w:tr></w:tbl>"), builder);
        Assert.Equal(65, document.Blocks.ToArray().Count(b => b.Kind == BlockKind.Cell));
        Assert.Equal("GIR0009", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Blocks_are_bounded()
    {
        string body = string.Concat(Enumerable.Repeat(Paragraph("a"), 5000));
        using DocumentBuilder builder = new(ReportParserOptions.Default with { MaxBlocks = 1000 });
        Document document = OfficeReading.Read(Word(body), builder);
        Assert.Contains(document.Diagnostics, d => d.Id == "GIR0008");
        Assert.InRange(document.Blocks.Length, 1, 2000);
    }

    [Theory]
    [InlineData("names", "GIR0009")]
    [InlineData("attributes", "GIR0009")]
    [InlineData("entity", "GIR0010")]
    public void Markup_cannot_fill_the_memory(string what, string id)
    {
        StringBuilder body = new(Paragraph("前"));
        if (what == "names") body.AppendJoin("", Enumerable.Range(0, 100_000).Select(i => $"<w:n{i}/>"));
        else if (what == "attributes") body.Append("<w:p w:x=\"").Append('x', 20_000_000).Append("\"/>");
        else body.Append("&x;");
        string dump = OfficeReading.Dump(Word(body.ToString()));
        Assert.StartsWith("P 前\n! error", dump.Replace("! warning", "! error", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(id, dump, StringComparison.Ordinal);
    }

    [Fact]
    public void No_document_type_is_read()
    {
        string xml =
            $"<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"{WordNamespace}\"><w:body><w:p><w:r>"
            + $"<w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Assert.Equal(
            "! error GIR0010: The file is damaged and was not read whole: The part word/document.xml is incomplete or altered. Download it "
            + "again, or open it in its program and save it anew.", OfficeReading.Dump(Zip(("word/document.xml", xml))));
    }

    [Fact]
    public void A_cut_off_part_gives_what_stands_before_and_no_half_cell()
    {
        string xml = Root("document", $"<w:body>{Paragraph("前")}<w:tbl><w:tr>{Cell("12")}{Cell("3456")}</w:tr></w:tbl></w:body>");
        string dump = OfficeReading.Dump(Zip(("word/document.xml", xml[..(xml.IndexOf("3456", StringComparison.Ordinal) + 2)])));
        Assert.StartsWith("P 前\nT\nC 0,0 1x1 12\n/T\n! error GIR0010", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_digit_is_noticed()
    {
        // Stored, not deflated, so that one byte is one character.
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml", CompressionLevel.NoCompression).Open();
            part.Write(Encoding.UTF8.GetBytes(Root("document", $"<w:body>{Paragraph("数字123456")}</w:body>")));
        }

        byte[] bytes = stream.ToArray();
        Assert.Equal("P 数字123456", OfficeReading.Dump(bytes));
        int at = bytes.AsSpan().IndexOf("123456"u8);
        bytes[at] = (byte)'7';
        Assert.StartsWith("P 数字723456\n! error GIR0010", OfficeReading.Dump(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_part_is_protected()
    {
        byte[] bytes = Word(Paragraph("a"));
        int entry = bytes.AsSpan().IndexOf("PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(entry + 8),
            (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(entry + 8)) | 1));
        Assert.Equal("! error GIR0011: The file is protected by a password. Save it without a password and try again.",
            OfficeReading.Dump(bytes));
    }

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("no archive", "PK\u0003\u0004")]
    public void No_package_is_damaged(string what, string bytes)
    {
        Assert.NotEmpty(what);
        Assert.StartsWith("! error GIR0010: The file is damaged and was not read whole: It is not a complete Office package",
            OfficeReading.Dump(Encoding.Latin1.GetBytes(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_without_a_document_is_damaged()
    {
        Assert.Contains("no document in it", OfficeReading.Dump(Zip(("a.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains("GIR0010", OfficeReading.Dump(Zip(("word/document.xml", "<a/>"))), StringComparison.Ordinal);
        Assert.Contains("GIR0010", OfficeReading.Dump(Zip(("word/document.xml", ""))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_side_part_is_reported_and_the_text_is_read()
    {
        string dump = OfficeReading
            .Dump(Word(Paragraph("甲", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"), ("word/numbering.xml", "<w:numbering")));
        Assert.StartsWith("P 甲\n! error GIR0010: The file is damaged and was not read whole: The part word/numbering.xml", dump,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_embedded_file_is_not_passed_over_in_silence() =>
        Assert.StartsWith("P 甲\n! (paragraph 1): error GIR0004: This is a file embedded in the document",
            OfficeReading.Dump(Word(Paragraph("甲") + "<w:altChunk r:id=\"rId1\"/>")), StringComparison.Ordinal);

    [Fact]
    public void Cancellation_ends_the_reading()
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Assert.Throws<OperationCanceledException>(() =>
            OfficeReading.Read(Word(string.Concat(Enumerable.Repeat(Paragraph("a"), 1000))), builder,
                cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Altered_bytes_never_throw_and_never_pass_unnoticed()
    {
        string body = Paragraph("一", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>")
            + $"<w:tbl><w:tr>{Cell("12")}{Cell("34")}</w:tr></w:tbl>";
        byte[] whole = Word(body, ("word/styles.xml", Root("styles", "")), ("word/numbering.xml", Root("numbering", "")));
        string right = OfficeReading.Dump(whole);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte[1, 255], Gen.Int[0, whole.Length]).Sample(
            (at, change, length) =>
            {
                byte[] altered = [.. whole];
                altered[at] ^= change;
                foreach (byte[] bytes in new[] { altered, whole[..length] })
                {
                    string dump = OfficeReading.Dump(bytes);
                    Assert.True(dump == right || dump.Contains("\n!", StringComparison.Ordinal) || dump.StartsWith('!'), dump);
                }
            },
            iter: 5000);
    }

    [Fact]
    public void Altered_markup_never_throws()
    {
        string[] pieces =
        [
            "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>1</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>",
            "<w:tc/>", "<w:txbxContent>", "</w:txbxContent>",
            "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:tcPr><w:vMerge/><w:gridSpan w:val=\"2\"/></w:tcPr>",
            "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", "<w:tcPr><w:cellDel/></w:tcPr>",
            "<w:trPr><w:del/></w:trPr>", "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice>", "</mc:Choice>",
            "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:br w:type=\"page\"/>",
        ];
        Gen.Int[0, pieces.Length - 1].List[0, 60].Sample(
            choice => Assert.NotNull(OfficeReading.Dump(Word(Balanced(choice.Select(i => pieces[i]))))),
            iter: 3000,
            print: choice => Balanced(choice.Select(i => pieces[i])));
    }

    [Theory]
    [InlineData("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", "<w:tbl>", "</w:tbl>")]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>字</w:t></w:r></w:p>")]
    [InlineData("<w:txbxContent><w:p/></w:txbxContent>", "<w:p><w:r><w:t>一二三四五六七八九十</w:t>", "</w:r></w:p>")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">   </w:t></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:tc><w:p/></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>", "<w:p>", "</w:p>")]
    [InlineData("<w:p><w:r><w:t>索引号：</w:t></w:r></w:p>")]
    public void Work_grows_with_the_size_only(string piece, string start = "", string end = "") => WorkGrowth.IsLinear(
        new WordDocumentReader(),
        times => new DocumentInput { Bytes = Word(start + string.Concat(Enumerable.Repeat(piece, times)) + end) },
        size: 2_000);

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        foreach (PropertyInfo property in typeof(OfficeTexts).GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            LocalizedText text = (LocalizedText)property.GetValue(null)!;
            Assert.NotEmpty(text.ToString(CultureInfo.InvariantCulture));
            Assert.True(text.ToString(CultureInfo.GetCultureInfo("zh-CN")).Any(c => c >= 0x4E00), property.Name);
        }
    }

    /// <summary>A document whose body repeats a piece so often that it could not be held in memory at once.</summary>
    private static byte[] Bomb(string start, string piece, int times)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            byte[] many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1000)));
            part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{WordNamespace}\"><w:body>{start}"));
            for (int i = 0; i < times / 1000; i++) part.Write(many);
        }

        return stream.ToArray();
    }

    /// <summary>Makes well-formed XML of pieces: end tags that match nothing are left out, open ones are closed.</summary>
    private static string Balanced(IEnumerable<string> pieces)
    {
        StringBuilder xml = new();
        Stack<string> open = new();
        foreach (string piece in pieces)
        {
            bool isEnd = piece.StartsWith("</", StringComparison.Ordinal), isStart = !isEnd
                && !piece.Contains('/', StringComparison.Ordinal) && !piece.Contains(' ', StringComparison.Ordinal);
            if (isEnd && (open.Count == 0 || open.Peek() != piece)) continue;
            if (isEnd) open.Pop();
            else if (isStart) open.Push("</" + piece[1..]);
            xml.Append(piece);
        }

        foreach (string end in open) xml.Append(end);
        return xml.ToString();
    }
}
