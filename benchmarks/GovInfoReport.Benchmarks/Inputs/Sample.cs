using System.Text;
using GovInfoReport.TestSupport;

namespace GovInfoReport.Benchmarks;

/// <summary>The report that all contenders read, in every form. It is generated, the same in every run.</summary>
internal static class Sample
{
    private const int Candidates = 200;
    private const int UsualLength = 3_400;

    /// <summary>The layout that most text extractions have.</summary>
    public static ReportLayout CommonLayout { get; } = ReportLayout.All[0];

    /// <summary>A report of usual length, no cell blank, official headings.</summary>
    public static AnnualReport Report { get; } = Choose();

    /// <summary>The report as a text extraction.</summary>
    public static string Text { get; } = CommonLayout.Write(Report, LayoutOptions.Default);

    public static byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

    public static byte[] Gb18030 { get; } = GuoBiao.GetBytes(Text);

    public static string Markdown { get; } = new MarkdownTables().Write(Report, LayoutOptions.Default);

    /// <summary>The report as a page of a government site.</summary>
    public static string HtmlPage { get; } = Styled(new ContentSystemPage().Write(Report, LayoutOptions.Default));

    /// <summary>The report as a page pasted from Word.</summary>
    public static string WordPaste { get; } = new WordPastePage().Write(Report, LayoutOptions.Default);

    public static byte[] Word { get; } = WordFile.Write(Report);

    public static byte[] Pdf { get; } = PdfReport.Write(Report, LayoutOptions.Default, PdfLayout.Default);

    public static Encoding GuoBiao => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    // The editors of such sites leave a style on every cell and paragraph.
    private static string Styled(string html) => html
        .Replace("<td", "<td style=\"border: 1px solid rgb(0, 0, 0); padding: 2px 4px; text-align: center; height: 28px\" width=\"72\"", StringComparison.Ordinal)
        .Replace("<p>", "<p style=\"margin: 0px; text-indent: 2em; line-height: 1.75em; font-size: 16px; font-family: 宋体\">", StringComparison.Ordinal);

    private static AnnualReport Choose() => Enumerable.Range(1, Candidates)
        .Select(number => ReportGenerator.Reports(ReportGeneratorOptions.Default with { LargeFigures = false }).Sample((uint)number) with { Headings = [] })
        .Where(report => report.Contact is not null)
        .MinBy(report => Math.Abs(ReportLayout.All[0].Write(report, LayoutOptions.Default).Length - UsualLength))!;
}
