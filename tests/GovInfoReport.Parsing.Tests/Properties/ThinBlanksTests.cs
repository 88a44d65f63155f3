using CsCheck;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Parsing.Tests;

/// <summary>Thousands that typesetters part by thin blanks are figures in every kind of file.</summary>
public class ThinBlanksTests
{
    private static readonly AnnualReport Report = Large();

    public static TheoryData<char> Marks => ['\u2009', '\u202F', '\u2007', '\u2008'];

    public static TheoryData<string, char> Layouts
    {
        get
        {
            TheoryData<string, char> data = [];
            // On one line figures that blanks alone part are none.
            foreach (ReportLayout layout in ReportLayout.All.Where(l => l is not OneLine))
            {
                foreach (char mark in (char[])['\u2009', '\u202F']) data.Add(layout.Name, mark);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void In_text(string layout, char mark) =>
        AssertExact(ReportParser.Parse(TestDocuments.Layout(layout).Write(Report, Options(mark) with { BlankMark = "0" })));

    [Theory]
    [MemberData(nameof(Marks))]
    public void In_a_page(char mark) =>
        AssertExact(ReportParser.Parse(new PlainPage().Write(Report, ReportDraft.Of(Report, Options(mark)))));

    [Theory]
    [MemberData(nameof(Marks))]
    public void In_a_Word_document(char mark) => AssertExact(ReportParser.Parse(WordDocument.Write(Report, Options(mark))));

    [Theory]
    [MemberData(nameof(Marks))]
    public void In_a_workbook(char mark) => AssertExact(ReportParser.Parse(WorkbookDocument.Write(Report, Options(mark),
        figure => (" t=\"inlineStr\"", $"<is><t>{figure}</t></is>"), "")));

    private static LayoutOptions Options(char mark) => LayoutOptions.Default with { Thousands = true, ThousandsMark = mark };

    private static void AssertExact(ParseResult read) => Assert.Equal(Report.Cells, read.Report.Cells);

    private static AnnualReport Large() => ReportGenerator.Reports(
        ReportGeneratorOptions.Default with { VariedText = false }).Sample(5);
}
