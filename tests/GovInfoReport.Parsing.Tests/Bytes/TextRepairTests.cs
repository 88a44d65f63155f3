using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

public class TextRepairTests
{
    public static TheoryData<string> LineEnds => ["\r", "\v", "\u0085", "\u2028", "\u2029", "\f"];

    private static Gen<(AnnualReport Report, (ReportLayout Layout, LayoutOptions Options) Choice)> Documents { get; } =
        Gen.Select(ReportGenerator.ConsistentWithBlanks, LayoutGenerator.Exact);

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Lines_end_with_whatever_ends_lines(string end) => Documents.Holds((report, choice) =>
    {
        // Page breaks within rows are form feeds of their own.
        string text = choice.Layout.Write(report, choice.Options with { LineEnd = "\n", PageBreaks = false });
        ReportCells expected = ReportParser.Parse(text).Report.Cells;
        ReportCells read = ReportParser.Parse(text.Replace("\n", end, StringComparison.Ordinal)).Report.Cells;
        Assert.All(ReportFormat.Current.Cells, cell => Assert.Equal(expected[cell], read[cell]));
    }, samples: 60);

    [Fact]
    public void Places_stay_what_they_are()
    {
        string text = TestDocuments.Text.Replace("\n", "\r", StringComparison.Ordinal);
        Assert.Equal(
            ReportParser.Parse(TestDocuments.Text).Report.Sources!.Find(ReportFormat.Current.Cells[3]),
            ReportParser.Parse(text).Report.Sources!.Find(ReportFormat.Current.Cells[3]));
    }

    [Fact]
    public void One_character_takes_the_place_of_another()
    {
        (string Text, string Expected, int Replaced)[] cases =
        [
            ("甲\uD800乙", "甲\uFFFD乙", 1), ("\uDC00\uD800", "\uFFFD\uFFFD", 2), ("\uD83D\uDE00\uD83D", "\uD83D\uDE00\uFFFD", 1),
            ("a\r\nb\rc\r", "a\r\nb\nc\n", 0), ("\r\r\n", "\n\r\n", 0),
        ];
        Assert.All(cases, c =>
        {
            char[]? copy = TextRepair.Copy(c.Text, endLines: true, out int count);
            Assert.Equal(c.Expected, new string(copy!, 0, c.Text.Length));
            Assert.Equal(c.Replaced, count);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲\r\n乙\n\f\uD83D\uDE00")]
    public void A_text_that_needs_no_repair_is_not_copied(string text) => Assert.Null(TextRepair.Copy(text, endLines: true, out _));

    [Fact]
    public void Lone_surrogates_are_replaced_and_reported_whatever_the_document_is()
    {
        string text = TestDocuments.Text.Replace("政府", "政\uD800府", StringComparison.Ordinal);
        byte[] word = OfficeFile.Word(OfficeFile.Paragraph("一、总体情况") + OfficeFile.Paragraph("甲&#xD800;乙"));
        ParseResult[] results = [ReportParser.Parse(text), ReportParser.Parse("<p>一、总体情况<p>" + text), ReportParser.Parse(word)];
        Assert.All(results, read =>
        {
            Assert.Contains(read.Diagnostics, d => d.Id is "GIR0007" or "GIR0010");
            string words = read.Report.Title + read.Report.Preamble + read.Report.Overview?.Text + read.Report.OtherMatters?.Text;
            Assert.Null(TextRepair.Copy(words, endLines: false, out _));
        });
    }
}
