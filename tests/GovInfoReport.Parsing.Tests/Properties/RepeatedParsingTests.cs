using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A document leaves nothing behind for the next one of its thread, which uses the same buffers.</summary>
public class RepeatedParsingTests
{
    private static readonly Gen<string> Texts = Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Exact, Gen.Double[0, 1], Gen.Bool, (report, choice, part, whole) =>
    {
        string text = choice.Layout.Write(report, choice.Options);
        return whole ? text : text[(int)(text.Length * part)..];
    });

    [Fact]
    public void A_result_does_not_depend_on_the_document_before() =>
        Gen.Select(Texts, Texts).Holds((first, second) =>
        {
            ParseResult expected = OnThreadOfItsOwn(() => ReportParser.Parse(second));
            ParseResult read = OnThreadOfItsOwn(() =>
            {
                ReportParser.Parse(first);
                return ReportParser.Parse(second);
            });
            Assert.Equal(expected.Report, read.Report);
            Assert.Equal(expected.Diagnostics.ToArray(), read.Diagnostics.ToArray());
        }, samples: 100);

    [Fact]
    public void A_reading_that_was_cancelled_leaves_nothing_behind()
    {
        ParseResult expected = OnThreadOfItsOwn(() => ReportParser.Parse(TestDocuments.Text));
        ParseResult read = OnThreadOfItsOwn(() =>
        {
            using CancellationTokenSource cancelled = new();
            cancelled.Cancel();
            Assert.Throws<OperationCanceledException>(() => ReportParser.Parse(TestDocuments.Text, cancellationToken: cancelled.Token));
            return ReportParser.Parse(TestDocuments.Text);
        });
        Assert.Equal(expected.Report, read.Report);
    }

    private static ParseResult OnThreadOfItsOwn(Func<ParseResult> parse) =>
        Task.Factory.StartNew(parse, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
}
