using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovInfoReport.Parsing.Pdf.Tests;

/// <summary>
/// Files made to do harm, one of each kind: reading ends within its bounds, keeps what can be read, and says what it refused.
/// </summary>
public sealed class HostileTests
{
    private const string Text = "正文";

    // Far below what one process has, and far above what sound files need.
    private const long MostAllocated = 700L * 1024 * 1024;

    [Fact]
    public void The_file_that_all_others_are_made_of_is_sound() => AssertRead(new RawPdf());

    [Theory]
    [InlineData("/Names << /Dests 10 0 R >>", "<< /Kids [10 0 R] >>")]
    [InlineData("/Names << /Dests 10 0 R >>", "<< /K#69ds [10 0 R] >>")]
    [InlineData("/N#61mes << /Dests 10 0 R >>", "<< /Kids [10 0 R 10 0 R] >>")]
    [InlineData("/Dests 10 0 R", "<< /A [10 0 R /Fit] >>")]
    [InlineData("/Outlines 10 0 R", "<< /First 10 0 R /Next 10 0 R >>")]
    [InlineData("/AcroForm << /Fields [10 0 R] >>", "<< /Kids [10 0 R] >>")]
    [InlineData("/StructTreeRoot 10 0 R", "<< /K 10 0 R >>")]
    public void Trees_that_contain_themselves_are_nothing_to_text(string entry, string node)
    {
        RawPdf file = new();
        file[1] = $"<< /Type /Catalog /Pages 2 0 R {entry} >>";
        file[10] = node;
        AssertRead(file);
    }

    [Theory]
    [InlineData(3, "/Type 10 0 R /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R")]
    [InlineData(3, "/Type /Page /Parent 2 0 R /MediaBox 10 0 R /Contents 10 0 R /Resources 10 0 R")]
    [InlineData(2, "/Type /Pages /Count 1 /Kids 10 0 R")]
    [InlineData(7, "/Type /Font /Subtype /CIDFontType2 /W 10 0 R")]
    public void References_that_lead_in_a_circle_are_refused(int number, string entries)
    {
        RawPdf file = new();
        file[number] = $"<< {entries} >>";
        file[10] = "11 0 R";
        file[11] = "% and on\n10 0 R";
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Fact]
    public void A_reference_to_a_reference_is_followed()
    {
        RawPdf file = new();
        file[3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 10 0 R /Resources 5 0 R >>";
        file[10] = "11 0 R";
        file[11] = "4 0 R";
        AssertRead(file);
    }

    [Fact]
    public void Lengths_of_streams_that_stand_in_streams_without_end_do_not_fill_the_stack()
    {
        RawPdf file = new();
        for (int i = 10; i < 4_000; i++) file[i] = $"<< /Length {i + 1} 0 R >>\nstream\nx\nendstream";
        file[4_000] = "<< /Length 10 0 R >>\nstream\nx\nendstream";
        file[3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 10 0 R /Resources 5 0 R >>";
        AssertBounded(file.ToBytes());
    }

    [Theory]
    [InlineData("[/Separation /A 10 0 R 10 0 R]", "/C cs 0 sc")]
    [InlineData("[/Indexed 10 0 R 255 <00>]", "/C CS 0 SCN")]
    [InlineData("[/ICCBased 10 0 R]", "/C cs 1 1 1 sc")]
    [InlineData("[/Separation /A /DeviceRGB << /FunctionType 3 /Functions [10 0 R] /Domain [0 1] /Bounds [] /Encode [0 1] >>]",
        "/C cs 0.5 scn")]
    [InlineData("[/Pattern 10 0 R]", "/C cs /P scn /S sh /G gs")]
    public void Colours_patterns_and_functions_that_contain_themselves_are_never_asked_for(string space, string content)
    {
        RawPdf file = new();
        file[5] =
            "<< /Font << /F 6 0 R >> /ColorSpace << /C 10 0 R /DefaultRGB 10 0 R >> /Pattern << /P 10 0 R >> /Shading << /S 10 0 R >> "
            + "/ExtGState << /G << /SMask << /S /Alpha /G 10 0 R /TR 10 0 R >> >> >> >>";
        file[10] = space;
        AssertRead(file.WithContent($"{content} 1 1 1 1 re f 0 g BT /F 12 Tf 60 700 Td <6B636587> Tj ET"));
    }

    [Theory]
    [InlineData("1 beginbfrange <00000000> <7FFFFFFF> <0000> endbfrange")]
    [InlineData("100 beginbfrange <0000> <FFFF> <00000000000000000000000000000000000000000000000000000000> endbfrange")]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange")]
    public void Ranges_of_meanings_beyond_all_characters_are_refused(string map)
    {
        RawPdf file = new();
        file[9] = TestPdf.Stream("", string.Concat(Enumerable.Repeat(map + "\n", 40)));
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Fact]
    public void What_a_table_of_meanings_says_of_itself_is_not_believed()
    {
        RawPdf file = new();
        string codes = string.Concat(Enumerable.Repeat("/Adobe-GB1-UCS2 usecmap\n", 1))
            + "2000000000 begincodespacerange <0000> <FFFF> endcodespacerange 2000000000 beginbfchar <6B63> <6B63> <6587> <6587> endbfchar";
        file[9] = TestPdf.Stream("", $"/CIDSystemInfo << {string.Concat(Enumerable.Repeat("/A 1 ", 20_000))} 7 >> {codes}");
        AssertRead(file);
    }

    [Theory]
    [InlineData("/W [0 2147483646 500]")]
    [InlineData("/W2 [0 2147483646 500 0 0]")]
    [InlineData("/W [-2147483648 2147483646 500] /DW2 [1 2 3]")]
    public void Ranges_of_widths_end_with_the_characters_that_there_can_be(string widths)
    {
        RawPdf file = new();
        file[7] =
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 "
            + $">> {widths} >>";
        AssertRead(file);
    }

    [Fact]
    public void Ranges_of_widths_again_and_again_are_refused()
    {
        RawPdf file = new();
        file[7] =
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << >> "
            + $"/W [{string.Concat(Enumerable.Repeat("0 65535 500 ", 1_000))}] >>";
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Theory]
    [InlineData("/Predictor 12 /Columns 2147483647")]
    [InlineData("/Predictor 12 /Columns 100000000 /Colors 32 /BitsPerComponent 16")]
    [InlineData("/Predictor 2 /Columns -5")]
    [InlineData("/Predictor 15 /Colors 2147483647 /BitsPerComponent 2147483647 /Columns 2147483647")]
    public void Rows_of_packed_streams_that_no_picture_has_are_refused(string parameters)
    {
        byte[] packed = Pack(Encoding.Latin1.GetBytes("BT ET"));
        RawPdf file = new RawPdf().WithContent(Encoding.Latin1.GetString(packed), $"/Filter /FlateDecode /DecodeParms << {parameters} >>");
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Fact]
    public void Streams_that_unpack_to_too_much_together_are_refused()
    {
        RawPdf file = new();
        string packed = Encoding.Latin1.GetString(Pack(Enumerable.Repeat((byte)' ', 10_000_000).ToArray()));
        file[3] =
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            + $"/Contents [{string.Concat(Enumerable.Repeat("10 0 R ", 1_000))}] "
            + $"/Resources 5 0 R >>";
        file[10] = TestPdf.Stream("/Filter /FlateDecode", packed);
        Work work = AssertBounded(file.ToBytes());
        Assert.Equal(["GIR0009"], work.Ids);
        Assert.InRange(work.UnpackedBytes, 0, ReadingWatch.MaxUnpackedBytes);
    }

    [Theory]
    [InlineData("/RunLengthDecode", 60_000, new byte[] { 129, 32 })]
    [InlineData("/ASCII85Decode", 1_000_000, new byte[] { (byte)'z' })]
    [InlineData(
        "[/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode "
        + "/FlateDecode]", 10, new byte[] { 1 })]
    [InlineData("/JBIG2Decode", 10, new byte[] { 1 })]
    [InlineData("/DCTDecode", 10, new byte[] { 1 })]
    public void Ways_of_packing_are_measured_or_refused(string filter, int times, byte[] data)
    {
        byte[] all = [.. Enumerable.Repeat(data, times).SelectMany(d => d)];
        AssertBounded(new RawPdf().WithContent(Encoding.Latin1.GetString(all), $"/Filter {filter}").ToBytes());
    }

    [Fact]
    public void Codes_that_grow_without_end_are_measured_before_they_are_unpacked()
    {
        // Clear, then one code after another for the text before it and one byte more.
        List<byte> packed = [];
        (long bits, int count) = (256, 9);
        for (int code = 65, width = 9; packed.Count < 500_000; code = Math.Min(code == 65 ? 258 : code + 1, 4_095))
        {
            (bits, count) = (bits << width | (uint)code, count + width);
            for (; count >= 8; count -= 8) packed.Add((byte)(bits >> count - 8));
            bits &= (1L << count) - 1;
            width = code > 2_045 ? 12 : code > 1_021 ? 11 : code > 509 ? 10 : 9;
        }

        Assert.Equal(["GIR0009"],
            AssertBounded(new RawPdf().WithContent(Encoding.Latin1.GetString([.. packed]), "/Filter /LZWDecode").ToBytes()).Ids);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Forms_that_double_end_at_a_bound_of_the_document(bool isDeep)
    {
        RawPdf file = new();
        int depth = isDeep ? 40 : 24;
        string pages = string.Concat(Enumerable.Repeat("3 0 R ", 20));
        file[2] = $"<< /Type /Pages /Count 20 /Kids [{pages}] >>";
        file[3] = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 10 0 R >> >> >>";
        for (int i = 10; i < 10 + depth; i++)
            file[i] = TestPdf.Stream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>",
                "/X Do /X Do");
        file[10 + depth] = TestPdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m");
        Work work = AssertBounded(file.WithContent("/X Do").ToBytes());
        Assert.Equal(["GIR0009"], work.Ids);
        Assert.InRange(work.Steps, 0, ReadingWatch.MaxSteps + 1);
    }

    [Fact]
    public void A_form_that_draws_itself_is_drawn_once()
    {
        RawPdf file = new();
        file[5] = "<< /Font << /F 6 0 R >> /XObject << /X 10 0 R >> >>";
        file[10] = TestPdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
            "/X Do BT /F 12 Tf 60 700 Td <6B636587> Tj ET /X Do");
        AssertRead(file.WithContent("/X Do"));
    }

    [Fact]
    public void A_picture_is_looked_up_once_however_often_it_is_drawn()
    {
        RawPdf file = new();
        file[5] = "<< /Font << /F 6 0 R >> /XObject << /X 10 0 R >> >>";
        file[10] = TestPdf.Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1", new string('0', 1_000_000));
        byte[] bytes = file.WithContent(string.Concat(Enumerable.Repeat("/X Do\n", 10_000)) + "BT /F 12 Tf 60 700 Td <6B636587> Tj ET")
            .ToBytes();
        Assert.InRange(AssertBounded(bytes).CopiedBytes, 0, 4 * bytes.Length);
    }

    [Theory]
    [InlineData("BI /W 1 ID EI x\n")]
    [InlineData("BI ID \nEI\u0001")]
    [InlineData("EI ")]
    [InlineData("ID ")]
    [InlineData("unknown ")]
    [InlineData("1 0 unknown* ")]
    [InlineData("Td ")]
    [InlineData("(a) re ")]
    [InlineData("[ (a) Tj ")]
    [InlineData("<< /A ")]
    [InlineData("( ")]
    [InlineData("< ")]
    [InlineData("q ")]
    [InlineData("Q ")]
    [InlineData("/A << /B << /C 1 >> >> BDC ")]
    [InlineData("/A BMC ")]
    [InlineData("1e99 -1e99 m 1e99 1e99 l ")]
    [InlineData("0 0 m 1 1 l ")]
    [InlineData("/F 1e9 Tf ")]
    public void Content_takes_the_time_of_its_length(string piece)
    {
        Work[] works = [.. new[] { 1, 2, 4, 8 }
            .Select(size => AssertBounded(new RawPdf().WithContent(string.Concat(Enumerable.Repeat(piece, size * 20_000))).ToBytes()))];
        AssertGrowth(works);
    }

    [Fact]
    public void Streams_of_objects_that_tell_of_more_than_they_have_are_refused()
    {
        foreach (string header in (string[])["/N 2000000000 /First 4", "/N 5 /First 2000000000", "/N -1 /First -1", "/N 3 /First 1"])
        {
            RawPdf file = new() { Trailer = "" };
            file[10] = TestPdf.Stream($"/Type /ObjStm {header}", "1 0 << /Type /Catalog >>");
            Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
        }
    }

    [Theory]
    [InlineData("[]", 2)]
    [InlineData("1 ", 1)]
    [InlineData("<<>>", 2)]
    [InlineData("/ ", 1)]
    public void Pieces_of_streams_of_objects_are_counted_before_they_are_made(string piece, int count)
    {
        string data = "1 0 [" + string.Concat(Enumerable.Repeat(piece, 1_000)) + "]";
        Assert.Equal(4 + (1_000 * count), ObjectStreams.CountPieces(Encoding.Latin1.GetBytes(data)));
        string many = "1 0 [" + string.Concat(Enumerable.Repeat(piece, ReadingWatch.MaxObjects / count)) + "]";
        RawPdf file = new() { Trailer = "" };
        file[10] = TestPdf.Stream("/Type /ObjStm /N 1 /First 4", many);
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Fact]
    public void Objects_within_objects_of_a_stream_are_refused()
    {
        string offsets = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i + 20} {i} "));
        byte[] data = Encoding.Latin1.GetBytes(offsets + new string('(', 20_000));
        Assert.False(ObjectStreams.IsSound(data, 10_000, offsets.Length));
        Assert.True(ObjectStreams.IsSound("11 0 12 4 (a) [1 2] "u8, 2, 10));
        Assert.False(ObjectStreams.IsSound("11 0 12 1 (a) [1 2] "u8, 2, 10));
    }

    [Theory]
    [InlineData("/Size 2147483647")]
    [InlineData("/Size 10 /Index [0 2147483647]")]
    [InlineData("/Size 10 /Index [0 2147483647 0 2147483647 0 2147483647]")]
    public void Tables_that_tell_of_more_objects_than_there_can_be_are_refused(string size)
    {
        string start = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
        string file =
            $"{start}2 0 obj\n<< /Type /XRef {size} /W [1 1 1] /Root 1 0 R /Length 6 >>\nstream\nabcdef\nendstream\nendobj\n"
            + $"startxref\n{start.Length}\n%%EOF\n";
        Assert.Equal(["GIR0009"], AssertBounded(Encoding.Latin1.GetBytes(file)).Ids);
    }

    [Fact]
    public void Tables_that_lead_in_a_circle_end()
    {
        byte[] file = new RawPdf { Trailer = "/Prev 9 /XRefStm 9" }.ToBytes();
        AssertBounded(file);
        string text = Encoding.Latin1.GetString(file);
        int start = text.LastIndexOf("\nxref", StringComparison.Ordinal) + 1;
        AssertBounded(new RawPdf { Trailer = $"/Prev {start}" }.ToBytes());
    }

    [Theory]
    [InlineData("2 0 R")]
    [InlineData("2 0 R 3 0 R")]
    public void A_tree_of_pages_that_contains_itself_has_the_pages_that_it_has(string kids)
    {
        RawPdf file = new();
        file[2] = $"<< /Type /Pages /Count 1 /Kids [{kids}] >>";
        Work work = AssertBounded(file.ToBytes());
        Assert.Equal(kids.Contains('3', StringComparison.Ordinal) ? Text : "", work.Text);
    }

    [Theory]
    [InlineData(100_000, 1)]
    [InlineData(60, 2)]
    public void A_tree_of_pages_that_is_too_deep_or_too_wide_is_refused(int depth, int kids)
    {
        RawPdf file = new();
        file[2] = "<< /Type /Pages /Kids [10 0 R] >>";
        for (int i = 10; i < 10 + depth; i++)
            file[i] = $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Repeat($"{i + 1} 0 R ", kids))}] >>";
        file[10 + depth] = "<< /Type /Page >>";
        Assert.Equal(["GIR0009"], AssertBounded(file.ToBytes()).Ids);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<< /A ", ">>")]
    public void Brackets_within_brackets_do_not_fill_the_stack(string open, string close)
    {
        string nested = string.Concat(Enumerable.Repeat(open, 200_000)) + string.Concat(Enumerable.Repeat(close, 200_000));
        RawPdf file = new();
        file[10] = nested;
        file[5] = $"<< /Font << /F 6 0 R >> /Properties {nested} >>";
        AssertBounded(file.ToBytes());
        file = new RawPdf();
        file[5] = "<< /Font << /F 6 0 R >> /Properties << /P 10 0 R >> >>";
        file[10] = nested;
        AssertBounded(file.WithContent($"/Span /P BDC EMC /Span {nested} BDC BT /F 12 Tf 60 700 Td <6B636587> Tj ET EMC").ToBytes());
    }

    [Fact]
    public void Fonts_are_made_when_text_is_set_in_them_and_no_more_than_there_may_be()
    {
        StringBuilder entries = new();
        StringBuilder content = new();
        for (int i = 0; i < 10_000; i++)
        {
            entries.Append(CultureInfo.InvariantCulture, $"/F{i} << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> ");
            content.Append(CultureInfo.InvariantCulture, $"BT /F{i} 12 Tf (a) Tj ET\n");
        }

        RawPdf file = new();
        file[5] = $"<< /Font << /F 6 0 R {entries} >> >>";
        AssertRead(file);
        Assert.Equal(["GIR0009"], AssertBounded(file.WithContent(content.ToString()).ToBytes()).Ids);
    }

    [Fact]
    public void What_glyphs_draw_is_never_asked_for()
    {
        RawPdf file = new();
        file[6] =
            "<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 1000 1000] /FirstChar 97 /LastChar 97 /Widths "
            + "[500] /CharProcs << /a 10 0 R >> /Encoding << /Differences [97 /a] >> /Resources << /Font << /F 6 0 R >> >> >>";
        file[10] = TestPdf.Stream("", "/F 1 Tf (a) Tj");
        Assert.Contains("aaa", AssertBounded(file.WithContent("BT /F 12 Tf 60 700 Td (aaa) Tj ET").ToBytes()).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[0 0 1e30 1e30]")]
    [InlineData("[0 0 2147483647 2147483647]")]
    [InlineData("[-1e9 -1e9 1e9 1e9]")]
    [InlineData("[0 0 0 0]")]
    [InlineData("[/A /B /C /D]")]
    public void A_page_of_any_size_is_read(string box)
    {
        RawPdf file = new();
        file[3] =
            $"<< /Type /Page /Parent 2 0 R /MediaBox {box} /CropBox {box} /Rotate 45 /UserUnit 1e9 /Contents 4 0 R /Resources 5 0 R >>";
        AssertBounded(file.WithContent(
            "0 0 m 1e30 0 l S 1 0 0 1 1e300 1e300 cm 0 0 9 9 re S BT /F 12 Tf 60 700 Td <6B636587> Tj 1e30 0 Td <6B63> Tj ET").ToBytes());
    }

    [Fact]
    public void Cancellation_is_asked_for_every_thousand_steps()
    {
        Work work = AssertBounded(new RawPdf().WithContent(string.Concat(Enumerable.Repeat("0 0 m\n", 400_000))).ToBytes());
        Assert.InRange(work.Checks, (int)(work.Steps / 1_024), int.MaxValue);
    }

    [Fact]
    public void Missing_objects_are_looked_for_no_longer_than_the_file_is_worth()
    {
        // Each entry of the table leads to another object, so that the whole file is searched for each.
        RawPdf file = new();
        file[3] =
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            + $"/Contents [{string.Concat(Enumerable.Range(10, 2_000).Select(i => $"{i} 0 R "))}] /Resources 5 0 R >>";
        for (int i = 10; i < 2_010; i++) file[i] = "<< /A (padding padding padding) >>";
        byte[] bytes = Encoding.Latin1
            .GetBytes(Encoding.Latin1.GetString(file.ToBytes()).Replace(" 0 obj\n<< /A", " 7 obj\n<< /A", StringComparison.Ordinal));
        Work work = AssertBounded(bytes);
        Assert.InRange(work.ReadBytes, 0, 3L * 1024 * 1024);
    }

    private static void AssertGrowth(Work[] works)
    {
        for (int i = 1; i < works.Length; i++)
        {
            Assert.InRange(works[i].Steps, 0, 2 * works[i - 1].Steps + 64);
            Assert.InRange(works[i].ReadBytes, 0, 2 * works[i - 1].ReadBytes + 65_536);
            Assert.InRange(works[i].Allocated, 0, 3 * works[i - 1].Allocated + 1_000_000);
        }
    }

    private static void AssertRead(RawPdf file)
    {
        Work work = AssertBounded(file.ToBytes());
        Assert.Equal(Text, work.Text);
        Assert.Empty(work.Ids);
    }

    private static Work AssertBounded(byte[] file)
    {
        Work work = Work.Of(file);
        Assert.InRange(work.Allocated, 0, MostAllocated);
        Assert.InRange(work.Steps, 0, ReadingWatch.MaxSteps + 1);
        return work;
    }

    private static byte[] Pack(byte[] data)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.SmallestSize, leaveOpen: true)) stream.Write(data);
        return packed.ToArray();
    }
}
