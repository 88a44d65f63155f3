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
        foreach (ParseResult read in (ParseResult[])[ReportParser.Parse(bytes, options: options), ReportParser.Parse(new MemoryStream(bytes), options: options), await ReportParser.ParseAsync(new MemoryStream(bytes), options: options)])
        {
            Diagnostic diagnostic = Assert.Single(read.Diagnostics, d => d.Id == "GIR0003");
            Assert.Equal([bytes.Length, bytes.Length - 1], diagnostic.Arguments);
            Assert.NotNull(read.Report.Title);
        }

        Assert.DoesNotContain(ReportParser.Parse(bytes, options: Options with { MaxBytes = bytes.Length }).Diagnostics, d => d.Id == "GIR0003");
    }

    [Fact]
    public void Blocks_beyond_the_bound_are_left_out_and_reported_once()
    {
        ParseResult read = ReportParser.Parse(string.Concat(Enumerable.Repeat("一行\n", 10_000)), Options with { MaxBlocks = 100 });
        Assert.Single(read.Diagnostics, d => d.Id == "GIR0008");
    }

    [Fact]
    public void Diagnostics_beyond_the_bound_are_counted()
    {
        string text = string.Join('\n', TestDocuments.Text.Split('\n').Select(l => l.Contains("公开", StringComparison.Ordinal) ? l : l.Replace("| 0 ", "| 0.5 ", StringComparison.Ordinal)));
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
        Assert.Throws<OperationCanceledException>(() => ReportParser.Parse(Encoding.UTF8.GetBytes(TestDocuments.Text), cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => ReportParser.Parse(new MemoryStream(Encoding.UTF8.GetBytes(TestDocuments.Text)), cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportParser.ParseAsync(new MemoryStream(Encoding.UTF8.GetBytes(TestDocuments.Text)), cancellationToken: source.Token));
    }

    [Fact]
    public void Reading_that_runs_can_be_cancelled()
    {
        string text = string.Concat(Enumerable.Repeat("规章 | 1 | 2 | 3 |\n", 500_000));
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(1));
        Assert.Throws<OperationCanceledException>(new Action(() =>
        {
            while (true) _ = ReportParser.Parse(text, cancellationToken: source.Token);
        }));
    }
}
