using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GovInfoReport.Parsing;
using GovInfoReport.Parsing.Pdf;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Cli.Tests;

/// <summary>
/// PDF files are read in processes of their own: what comes back is what reading in this process gives, and nothing that a process does
/// ends the tool.
/// </summary>
public sealed class IsolationTests
{
    private static readonly WorkerCommand Sleeper = new("sleep", "1000");

    private static readonly byte[] Sound = new TestPdf { Information = "/Title (Report)" }
        .Page(p => p.Rectangle(60, 600, 100, 20).Rectangle(160, 600, 100, 20).Text(70, 606, 9, "规章").Text(170, 606, 9, "12"))
        .Page(p => p.Text(60, 700, 16, "正文"))
        .ToBytes();

    public static TheoryData<string> Fixtures => [.. Directory.GetFiles(Folder, "*.pdf").Select(f => Path.GetFileName(f))];

    private static string Folder => RepositoryFiles.PathOf("tests/GovInfoReport.Parsing.Pdf.Tests/Fixtures");

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_file_reads_the_same_in_a_process_of_its_own(string name) => AssertSame(File.ReadAllBytes(Path.Combine(Folder, name)));

    [Fact]
    public void Faults_of_a_file_come_back_with_their_arguments_in_both_languages()
    {
        AssertSame(Sound);
        AssertSame(Encoding.Latin1.GetBytes("no PDF at all"));
        AssertSame(new TestPdf { HasMeaning = false }.Page(p => p.Text(60, 700, 16, "规章 10 20")).ToBytes());
        AssertSame(new TestPdf().Page(p => p.Picture(0, 0, 595, 842)).ToBytes());
        AssertSame(new TestPdf().Page(p => p.Text(60, 700, 16, "一")).Page(p => p.Text(60, 700, 16, "二")).ToBytes(),
            ReportParserOptions.Default with { MaxPages = 1 });
    }

    [Fact]
    public void One_process_reads_many_files()
    {
        using IsolatedPdfReader reader = new(WorkerCommand.OfTool(), WorkerBounds.Default);
        for (int i = 0; i < 5; i++) Assert.Empty(Read(reader, Sound).Diagnostics);
        Assert.Equal(1, reader.StartedCount);
    }

    [Theory]
    [InlineData("exit 0")]
    [InlineData("kill -9 $$")]
    [InlineData("printf '\\377\\377\\377\\377'; exec sleep 1000")]
    [InlineData("printf '\\004\\000\\000\\000abcd'; exec sleep 1000")]
    public void A_process_that_dies_or_answers_nonsense_is_a_finding_about_the_file_and_is_replaced(string script)
    {
        using IsolatedPdfReader reader = new(new WorkerCommand("sh", "-c", script), WorkerBounds.Default);
        for (int i = 1; i <= 2; i++)
        {
            Seen seen = Read(reader, Sound);
            Assert.Equal(["error GIR0022: The file could not be read: the process that read it ended. The other files are read."],
                seen.English);
            Assert.Empty(seen.Text);
            Assert.Equal(i, reader.StartedCount);
        }
    }

    [Fact]
    public void A_file_whose_process_died_is_not_called_no_report()
    {
        using IsolatedPdfReader reader = new(new WorkerCommand("sh", "-c", "exit 0"), WorkerBounds.Default);
        ParseResult read = ReportParser.Parse(Sound, options: ReportParserOptions.Default with { Readers = [reader] });
        Assert.Equal("GIR0022", Assert.Single(read.Diagnostics).Id);
    }

    [Fact]
    public void A_process_that_takes_too_long_is_ended()
    {
        using IsolatedPdfReader reader = new(Sleeper, WorkerBounds.Default with { WaitingTime = TimeSpan.Zero });
        Assert.Contains("took more time", Assert.Single(Read(reader, Sound).English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_takes_too_much_of_the_processor_is_ended()
    {
        using IsolatedPdfReader reader =
            new(new WorkerCommand("sh", "-c", "while :; do :; done"), WorkerBounds.Default with { ProcessorTime = TimeSpan.Zero });
        Assert.Contains("took more time", Assert.Single(Read(reader, Sound).English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_that_takes_too_much_memory_is_ended()
    {
        using IsolatedPdfReader reader = new(Sleeper, WorkerBounds.Default with { Memory = 1 });
        Assert.Contains("took more memory", Assert.Single(Read(reader, Sound).English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_whose_heap_is_full_ends_by_itself_and_says_why()
    {
        using IsolatedPdfReader reader = new(WorkerCommand.OfTool(), WorkerBounds.Default with { Heap = 40 * 1024 * 1024 });
        Assert.Contains("took more memory", Assert.Single(Read(reader, Blanks(30_000_000)).English), StringComparison.Ordinal);
        Assert.Empty(Read(reader, Sound).Diagnostics);
    }

    [Fact]
    public void Cancellation_ends_the_process()
    {
        using IsolatedPdfReader reader = new(Sleeper, WorkerBounds.Default);
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        Assert.Throws<OperationCanceledException>(() =>
            reader.Read(new DocumentInput { Bytes = Sound, CancellationToken = new CancellationToken(true) }, builder));
        Assert.Equal(1, reader.StartedCount);
    }

    [Fact]
    public void Without_processes_files_are_read_in_this_one()
    {
        using IsolatedPdfReader reader = new(new WorkerCommand("/there/is/no/such/program"), WorkerBounds.Default);
        Assert.Equal(In(PdfDocumentReader.Instance, Sound), Read(reader, Sound).ToString());
        Assert.Equal(0, reader.StartedCount);
    }

    [Fact]
    public void A_worker_ends_when_nobody_asks_any_more()
    {
        using Process worker = WorkerCommand.OfTool().Start(WorkerBounds.Default);
        worker.StandardInput.Close();
        worker.WaitForExit();
        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    public void Whatever_a_process_answers_is_a_document_or_refused()
    {
        using DocumentBuilder source = new(ReportParserOptions.Default);
        PdfDocumentReader.Instance.Read(new DocumentInput { Bytes = Sound }, source);
        byte[] packed = DocumentPacker.Pack(source.ToDocument());
        Assert.True(IsDocument(packed));
        for (int length = 0; length < packed.Length; length++) Assert.False(IsDocument(packed[..length]));
        for (int i = 0; i < packed.Length; i++)
        {
            byte[] changed = [.. packed];
            changed[i] ^= 0xFF;
            IsDocument(changed);
        }
    }

    [Fact]
    public void A_hidden_argument_makes_the_tool_a_worker()
    {
        using MemoryStream asked = new(), answered = new();
        Frames.Write(asked, PdfWorker.Request(Sound, ReportParserOptions.Default));
        byte[] request = Frames.Read(new MemoryStream(asked.ToArray()), Frames.MaxLength)!;
        Assert.True(IsDocument(PdfWorker.Answer(request)));
    }

    private static bool IsDocument(byte[] packed)
    {
        using DocumentBuilder builder = new(ReportParserOptions.Default);
        if (!DocumentUnpacker.TryUnpack(packed, builder)) return false;
        Document document = builder.ToDocument();
        foreach (Block block in document.Blocks.Span) document.GetText(block);
        return true;
    }

    private static void AssertSame(byte[] file, ReportParserOptions? options = null)
    {
        string expected = In(PdfDocumentReader.Instance, file, options);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, In(IsolatedPdfReader.Instance, file, options));
    }

    private static string In(IDocumentReader reader, byte[] file, ReportParserOptions? options = null) =>
        Read(reader, file, options).ToString();

    private static Seen Read(IDocumentReader reader, byte[] file, ReportParserOptions? options = null)
    {
        using DocumentBuilder builder = new(options ?? ReportParserOptions.Default);
        reader.Read(new DocumentInput { Bytes = file }, builder);
        Document document = builder.ToDocument();
        string places = string.Concat(document.Blocks.ToArray().Select(b => document.SourceMap?.Locate(b.Source, b.SourceLength) + "\n"));
        return new Seen(
            document.Text.ToString(),
            Convert.ToHexString(MemoryMarshal.AsBytes(document.Blocks.Span)),
            string.Concat(document.MarkedText.ToArray()) + document.MayEndEarly + places,
            [.. document.Diagnostics]);
    }

    private static byte[] Blanks(int count) => [.. Encoding.Latin1.GetBytes("%PDF-1.7\n/Kids "), .. new byte[count]];

    private sealed record Seen(string Text, string Blocks, string Beside, Diagnostic[] Diagnostics)
    {
        public IEnumerable<string> English => Diagnostics.Select(d => d.ToString(CultureInfo.GetCultureInfo("en")));

        public override string ToString()
        {
            IEnumerable<string> arguments = Diagnostics.SelectMany(d => d.Arguments).Select(a => $"{a?.GetType().Name}");
            IEnumerable<string> chinese = Diagnostics.Select(d => d.ToString(CultureInfo.GetCultureInfo("zh")));
            return string.Join('\n', (IEnumerable<string>)[Text, Blocks, Beside, .. English, .. chinese, .. arguments]);
        }
    }
}
