using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>What stands around the tables comes back as it was written.</summary>
public class NarrativeTests
{
    // On one line headings and paragraphs are set apart by blanks, which prose has too. Markdown has marks before title and headings:
    // below.
    public static TheoryData<string> Layouts =>
        [.. ReportLayout.All.Where(l => l is not (OneLine or MarkdownTables or MarkdownTablePerRow)).Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Title_agency_year_period_and_contact_come_back(string name) => Holds(name, (report, read) =>
    {
        Assert.Equal(report.Title, read.Title);
        Assert.Equal(report.Agency, read.Agency);
        Assert.Equal(report.Year, read.Year);
        Assert.Equal(report.Period, read.Period);
        Assert.Equal(report.Contact, read.Contact);
    });

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_texts_of_the_narrative_sections_come_back(string name) => Holds(name, (report, read) =>
    {
        Assert.Equal(report.Preamble, read.Preamble);
        Assert.Equal(report.Overview, read.Overview);
        Assert.Equal(report.Problems, read.Problems);
        Assert.Equal(report.OtherMatters, read.OtherMatters);
    });

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_headings_come_back_in_their_order(string name) =>
    Holds(name, (report, read) => Assert.Equal(report.Headings, read.Headings));

    [Theory]
    [InlineData(nameof(MarkdownTables))]
    [InlineData(nameof(MarkdownTablePerRow))]
    public void The_words_of_sections_come_back_from_Markdown(string name) => Holds(name, (report, read) =>
    {
        Assert.Equal(report.Year, read.Year);
        Assert.Equal(report.Overview?.Text, read.Overview?.Text);
        Assert.Equal(report.Problems?.Text, read.Problems?.Text);
        Assert.Equal(report.OtherMatters?.Text, read.OtherMatters?.Text);
        Assert.Equal(report.Headings.Select(h => h.Section), read.Headings.Select(h => h.Section));
    });

    [Fact]
    public void The_words_of_sections_come_back_from_one_line() => Holds(nameof(OneLine), (report, read) =>
    {
        Assert.Equal(report.Headings.Select(h => h.Section), read.Headings.Select(h => h.Section));
        Assert.Equal(report.OtherMatters?.Text, read.OtherMatters?.Text);
    });

    private static void Holds(string name, Action<AnnualReport, AnnualReport> check)
    {
        ReportLayout layout = TestDocuments.Layout(name);
        ReportGenerator.Consistent
            .Holds(report => check(report, ReportParser.Parse(layout.Write(report, LayoutOptions.Default)).Report), samples: 60);
    }
}
