using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class ReportParserTests
{
    private static readonly string Text = TestDocuments.ReplaceLine(TestDocuments.Text, "（一）予以公开", null);
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Text);
    private static readonly ParseResult Expected = ReportParser.Parse(Text);

    [Fact]
    public void The_expected_result_says_something()
    {
        Assert.Equal(193, Expected.Report.Cells.StatedCount);
        Assert.Equal(["GIR1004"], Expected.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void Characters_in_any_form_give_equal_reports()
    {
        AssertSame(ReportParser.Parse(Text.AsMemory()));
        AssertSame(ReportParser.Parse(Text.AsSpan()));
        AssertSame(ReportParser.Parse(("xx" + Text + "yy").AsMemory(2, Text.Length)));
    }

    [Fact]
    public void Bytes_give_an_equal_report() => AssertSame(ReportParser.Parse(Bytes));

    [Theory]
    [InlineData("samples/linhe-2024.txt")]
    [InlineData(@"C:\reports\2024 年报.DOCX")]
    [InlineData("x.pdf")]
    public void The_name_of_a_file_in_the_place_of_its_text_is_said_to_be_one(string name)
    {
        ParseResult result = ReportParser.Parse(name);
        Assert.Equal("GIR0026", Assert.Single(result.Diagnostics).Id);
        Assert.Contains(name, result.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
        Assert.False(result.IsReport);
    }

    [Theory]
    [InlineData("2024 年度报告")]
    [InlineData("txt")]
    [InlineData("<p>x.txt")]
    [InlineData("一、总体情况\n见 x.txt")]
    public void Other_text_is_no_name_of_a_file(string text) =>
        Assert.DoesNotContain(ReportParser.Parse(text).Diagnostics, d => d.Id == "GIR0026");

    [Fact]
    public async Task A_parser_reads_streams_and_leaves_them_open()
    {
        DocumentReportParser parser = new(ReportParserOptions.Default);
        MemoryStream stream = new(Bytes);
        AssertSame(parser.Parse(stream));
        stream.Position = 0;
        AssertSame(await parser.ParseAsync(stream, "a.txt"));
        Assert.True(stream.CanRead);
        stream.Position = 0;
        AssertSame(await parser.ParseAsync(stream, leaveOpen: false));
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void A_reader_of_a_kind_of_its_own_tells_its_files_itself()
    {
        ReportParserOptions options = new() { Readers = [.. ReportParserOptions.Default.Readers, new ReversedReader()] };
        byte[] file = [.. "REV!"u8, .. Bytes.Reverse()];
        AssertSame(ReportParser.Parse(file, options: options));
        AssertSame(ReportParser.Parse(Bytes, options: options));
        Assert.False(ReportParser.Parse(file).IsReport);
        ParseResult large = ReportParser.Parse(file, options: options with { MaxBytes = file.Length - 1 });
        Assert.Contains(large.Diagnostics, d => d.Id == "GIR0003");
    }

    private sealed class ReversedReader : IDocumentReader
    {
        public DocumentKind Kind => DocumentKind.Other;

        public bool Claims(ReadOnlySpan<byte> bytes, string? fileName) => bytes.StartsWith("REV!"u8);

        public void Read(in DocumentInput input, DocumentBuilder document)
        {
            string text = Encoding.UTF8.GetString([.. input.Bytes.Span[4..].ToArray().Reverse()]);
            new TextDocumentReader().Read(new DocumentInput { Text = text.AsMemory() }, document);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Streams_give_an_equal_report_and_stay_open_if_asked_to(bool leaveOpen)
    {
        MemoryStream stream = new(Bytes);
        AssertSame(ReportParser.Parse(stream, leaveOpen: leaveOpen));
        Assert.Equal(leaveOpen, stream.CanRead);

        stream = new MemoryStream(Bytes);
        AssertSame(await ReportParser.ParseAsync(stream, leaveOpen: leaveOpen));
        Assert.Equal(leaveOpen, stream.CanRead);
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_even_byte_by_byte()
    {
        MemoryStream stream = new([1, 2, 3, .. Bytes]) { Position = 3 };
        AssertSame(ReportParser.Parse(stream));
        AssertSame(ReportParser.Parse(new DripStream(Bytes)));
        AssertSame(await ReportParser.ParseAsync(new DripStream(Bytes)));
    }

    [Fact]
    public async Task Files_give_an_equal_report()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Bytes);
            AssertSame(ReportParser.ParseFile(path));
            AssertSame(await ReportParser.ParseFileAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_the_callers_mistake()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString());
        Assert.Throws<FileNotFoundException>(() => ReportParser.ParseFile(path));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ReportParser.ParseFileAsync(path));
        Assert.Throws<ArgumentNullException>(() => ReportParser.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReportParser.Parse((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => new DocumentReportParser(null!));
    }

    [Fact]
    public void Options_of_the_callers_own_are_used()
    {
        ParseResult read = ReportParser.Parse(Text, ReportParserOptions.Default with { Readers = [] });
        Assert.Equal(["GIR0005"], read.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public async Task One_parser_serves_many_threads()
    {
        DocumentReportParser parser = new(ReportParserOptions.Default);
        ParseResult[] results = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => parser.Parse(Text.AsMemory()))));
        Assert.All(results, AssertSame);
    }

    private static void AssertSame(ParseResult read)
    {
        Assert.Equal(Expected.Report, read.Report);
        Assert.Equal(Expected.Diagnostics.ToArray(), read.Diagnostics.ToArray());
    }

    /// <summary>Gives its bytes one at a time, and cannot seek.</summary>
    private sealed class DripStream(byte[] bytes) : Stream
    {
        private int _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_position == bytes.Length || count == 0) return 0;
            buffer[offset] = bytes[_position++];
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
