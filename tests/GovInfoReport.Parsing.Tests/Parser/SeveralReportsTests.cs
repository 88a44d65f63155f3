using System.Text;
using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Several reports in one file, one after the other: each is read as it is alone.</summary>
public class SeveralReportsTests
{
    public static TheoryData<string> Layouts => [.. ReportLayout.All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Each_of_two_reports_is_read_as_it_is_alone(string name)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        // A document on one line is one paragraph.
        if (layout is OneLine) return;
        Gen.Select(ReportGenerator.Published, ReportGenerator.Published, LayoutGenerator.Options).Holds((first, second, options) =>
        {
            options = LayoutGenerator.Clarify(layout, options);
            string[] texts = [layout.Write(first, options), layout.Write(second, options)];
            FoundReport[] found = [.. ReportParser.ParseAll(texts[0] + options.LineEnd + texts[1])];
            Assert.Equal(2, found.Length);
            for (int i = 0; i < texts.Length; i++)
            {
                ParseResult alone = ReportParser.Parse(texts[i]);
                Assert.Empty(ReportComparison.Differences(alone.Report, found[i].Result.Report));
                Assert.Equal(alone.Diagnostics.Select(d => d.Id), found[i].Result.Diagnostics.Select(d => d.Id));
            }
        }, samples: 20);
    }

    [Fact]
    public void The_first_is_read_and_the_others_are_said()
    {
        string first = Text(1), second = Text(2);
        ParseResult read = ReportParser.Parse(first + "\n" + second);
        Assert.Empty(ReportComparison.Differences(ReportParser.Parse(first).Report, read.Report));
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Id == "GIR1042");
        Assert.Equal(first.Count(c => c == '\n') + 2, said.Location.Position.Line);
        Assert.DoesNotContain(ReportParser.Parse(first).Diagnostics, d => d.Id == "GIR1042");
    }

    [Fact]
    public async Task A_parser_of_the_container_gives_all_of_a_stream()
    {
        byte[] file = Encoding.UTF8.GetBytes(Text(1) + "\n" + Text(2));
        FoundReport[] expected = [.. ReportParser.ParseAll(file)];
        DocumentReportParser parser = new(ReportParserOptions.Default);
        using MemoryStream open = new(file), closed = new(file);
        Assert.Equal(expected.Select(f => f.Result.Report), (await parser.ParseAllAsync(open)).Select(f => f.Result.Report));
        Assert.True(open.CanRead);
        FoundReport[] found = [.. parser.ParseAll(closed, leaveOpen: false)];
        Assert.Equal(expected.Select(f => f.Result.Report), found.Select(f => f.Result.Report));
        Assert.False(closed.CanRead);
    }

    [Fact]
    public void Each_has_its_number_and_its_place()
    {
        string first = Text(1), second = Text(2);
        FoundReport[] found = [.. ReportParser.ParseAll(first + "\n" + second)];
        Assert.Equal([1, 2], found.Select(f => f.Number));
        Assert.Equal([1, first.Count(c => c == '\n') + 2], found.Select(f => f.Position.Line));
    }

    [Fact]
    public void The_same_page_twice_is_one_report() => Assert.Single(ReportParser.ParseAll(Text(1) + "\n" + Text(1)));

    [Fact]
    public void A_table_twice_is_one_report()
    {
        string text = Text(1);
        int start = text.IndexOf("三、收到和处理", StringComparison.Ordinal), end = text.IndexOf("四、", start, StringComparison.Ordinal);
        Assert.Single(ReportParser.ParseAll(text.Insert(end, text[start..end])));
    }

    [Fact]
    public void What_is_no_report_is_one_empty_report() => Assert.False(Assert.Single(ReportParser.ParseAll("你好")).Result.IsReport);

    private static string Text(uint number) =>
        new TrailingBarRowALine().Write(ReportGenerator.Consistent.Sample(number), LayoutOptions.Default);
}
