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
    [InlineData(true)]
    [InlineData(false)]
    public async Task Streams_give_an_equal_report_and_stay_open_if_asked_to(bool leaveOpen)
    {
        MemoryStream stream = new(Bytes);
        AssertSame(ReportParser.Parse(stream, leaveOpen));
        Assert.Equal(leaveOpen, stream.CanRead);

        stream = new MemoryStream(Bytes);
        AssertSame(await ReportParser.ParseAsync(stream, leaveOpen));
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
