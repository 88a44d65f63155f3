using System.Text;

namespace GovInfoReport.Parsing.Tests;

public class BoundsTests
{
    private static readonly ReportParserOptions Options = ReportParserOptions.Default;

    [Fact]
    public async Task A_text_beyond_the_largest_size_is_read_up_to_it()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(TestDocuments.Text);
        ReportParserOptions options = Options with { MaxBytes = bytes.Length - 1 };
        foreach (ParseResult read in (ParseResult[])[ReportParser.Parse(bytes, options: options),
            ReportParser.Parse(new MemoryStream(bytes), options: options),
            await ReportParser.ParseAsync(new MemoryStream(bytes), options: options)])
        {
            Diagnostic diagnostic = Assert.Single(read.Diagnostics, d => d.Id == "GIR0003");
            Assert.Equal([bytes.Length, bytes.Length - 1], diagnostic.Arguments);
            Assert.NotNull(read.Report.Title);
        }

        Assert.DoesNotContain(ReportParser.Parse(bytes, options: Options with { MaxBytes = bytes.Length }).Diagnostics,
            d => d.Id == "GIR0003");
    }

    [Fact]
    public void Blocks_beyond_the_bound_are_left_out_and_reported_once()
    {
        ParseResult read = ReportParser.Parse(string.Concat(Enumerable.Repeat("一行\n", 10_000)), Options with { MaxBlocks = 100 });
        Assert.Single(read.Diagnostics, d => d.Id == "GIR0008");
    }

    [Fact]
    public void Characters_beyond_the_bound_are_left_out_and_reported_once()
    {
        ParseResult read = ReportParser.Parse(TestDocuments.Text, Options with { MaxCharacters = 100 });
        Assert.Equal(100, Assert.Single(read.Diagnostics, d => d.Id == "GIR0009").Arguments[1]);
        Assert.NotNull(read.Report.Title);
    }

    [Fact]
    public void Texts_that_many_cells_share_are_counted_for_each_of_them()
    {
        string cells = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 1_000));
        byte[] workbook = OfficeFile.Zip(
            ("xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"甲\" "
                + "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/sharedStrings.xml", $"<sst><si><t>{new string('字', 1_000)}</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{cells}</sheetData></worksheet>"));
        using DocumentBuilder builder = new(Options with { MaxCharacters = 20_000 });
        new SpreadsheetDocumentReader().Read(new DocumentInput { Bytes = workbook }, builder);
        Document document = builder.ToDocument();
        Assert.Single(document.Diagnostics, d => d.Id == "GIR0009");
        Assert.InRange(document.Text.Length, 15_000, 20_000);
    }

    [Fact]
    public void Figures_that_cannot_be_settled_are_kept_up_to_a_bound()
    {
        ParseResult read = ReportParser.Parse("二、主动公开政府信息情况 " + string.Concat(Enumerable.Repeat("规章 5 ", 50_000)));
        Assert.InRange(read.Report.Unsettled.Count, 1, 1_000);
        Assert.Equal("GIR0013", read.Diagnostics[^1].Id);
    }

    [Fact]
    public void A_bound_without_sense_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaxBytes", () => Options with { MaxBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxCharacters", () => Options with { MaxCharacters = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxBlocks", () => Options with { MaxBlocks = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxDepth", () => Options with { MaxDepth = -5 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxSpan", () => Options with { MaxSpan = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxUnpackedBytes", () => Options with { MaxUnpackedBytes = long.MinValue });
        Assert.Throws<ArgumentOutOfRangeException>("MaxPages", () => Options with { MaxPages = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxDiagnostics", () => Options with { MaxDiagnostics = -1 });
        Assert.Throws<ArgumentNullException>(() => Options with { Readers = default });
        Assert.Throws<ArgumentNullException>(() => Options with { Readers = [null!] });
    }

    [Fact]
    public void Diagnostics_beyond_the_bound_are_counted()
    {
        string text = string
            .Join('\n', TestDocuments.Text.Split('\n')
                .Select(l => l.Contains("公开", StringComparison.Ordinal) ? l : l.Replace("| 0 ", "| 0.5 ", StringComparison.Ordinal)));
        int all = ReportParser.Parse(text).Diagnostics.Length;
        Assert.True(all > 10, $"{all} diagnostics");
        ParseResult read = ReportParser.Parse(text, Options with { MaxDiagnostics = 5 });
        Assert.Equal(6, read.Diagnostics.Length);
        Assert.Equal("GIR0013", read.Diagnostics[^1].Id);
        Assert.Equal([all - 5], read.Diagnostics[^1].Arguments);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => ReportParser.Parse(TestDocuments.Text, cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() =>
            ReportParser.Parse(Encoding.UTF8.GetBytes(TestDocuments.Text), cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() =>
            ReportParser.Parse(new MemoryStream(Encoding.UTF8.GetBytes(TestDocuments.Text)), cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ReportParser.ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes(TestDocuments.Text)), cancellationToken: source.Token));
    }
}
