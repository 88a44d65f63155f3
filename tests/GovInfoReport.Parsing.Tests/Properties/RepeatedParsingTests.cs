using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>A document leaves nothing behind for the next one of its thread, which uses the same buffers.</summary>
public class RepeatedParsingTests
{
    private static readonly Gen<string> Texts =
        Gen.Select(ReportGenerator.ArbitraryWithBlanks, LayoutGenerator.Exact, Gen.Double[0, 1], Gen.Bool, (report, choice, part, whole) =>
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

    // Rows of 2019 have cells that were never found; in a longer document before, something stood in them.
    [Fact]
    public void Cells_that_were_not_found_have_no_place_of_an_earlier_document()
    {
        string first = new string('字', 3_000) + "\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n";
        const string Second = "二、主动公开政府信息情况\n信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n7 8 9\n规章\n1 2 3\n规范性文件\n4 5 6\n第二十条第（五）项\n三、收到和处理政府信息公开申请情况\n";
        ParseResult expected = OnThreadOfItsOwn(() => ReportParser.Parse(Second));
        ParseResult read = OnThreadOfItsOwn(() =>
        {
            ReportParser.Parse(first);
            return ReportParser.Parse(Second);
        });
        Assert.NotEmpty(expected.Diagnostics);
        Assert.Equal(expected.Report, read.Report);
        Assert.Equal(expected.Diagnostics.ToArray(), read.Diagnostics.ToArray());
    }

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
        Task.Factory.StartNew(parse, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter()
        .GetResult();
}
