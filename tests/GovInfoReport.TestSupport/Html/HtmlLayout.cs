using System.Text;

namespace GovInfoReport.TestSupport;

/// <summary>
/// A way in which web pages hold a report. Tables have the row and column spans of the official form; blanks are always shown.
/// </summary>
public abstract class HtmlLayout
{
    /// <summary>All layouts of web pages.</summary>
    public static IReadOnlyList<HtmlLayout> All { get; } =
    [
        new PlainPage(),
        new ContentSystemPage(),
        new WordPastePage(),
        new NestedLayoutPage(),
        new SplitTablePage(),
        new OmittedTagsPage(),
    ];

    /// <summary>The name of the layout.</summary>
    public string Name => GetType().Name;

    /// <summary>Writes a report as a page that declares UTF-8.</summary>
    public string Write(AnnualReport report, LayoutOptions options) => Write(report, options, "utf-8");

    /// <summary>Writes a drafted report.</summary>
    public string Write(AnnualReport report, ReportDraft draft) => WritePage(report, draft, "utf-8");

    /// <summary>Writes a report as a page that declares a charset.</summary>
    public string Write(AnnualReport report, LayoutOptions options, string charset) =>
        WritePage(report, ReportDraft.Of(report, options), charset);

    /// <summary>Writes a report as the bytes of a page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How figures and labels are written.</param>
    /// <param name="encoding">The encoding of the bytes.</param>
    /// <param name="charset">The charset that the page declares; <see langword="null"/> for that of the encoding.</param>
    public byte[] WriteBytes(AnnualReport report, LayoutOptions options, Encoding encoding, string? charset = null) =>
        encoding.GetBytes(Write(report, options, charset ?? encoding.WebName));

    private protected abstract string WritePage(AnnualReport report, ReportDraft draft, string charset);

    /// <summary>Writes the sections one after the other.</summary>
    private protected virtual void WriteBody(HtmlComposer page, ReportDraft draft)
    {
        foreach (string paragraph in draft.Preamble) WriteParagraph(page, paragraph);
        foreach (SectionDraft section in draft.Sections)
        {
            WriteHeading(page, section.Heading);
            foreach (string paragraph in section.Paragraphs) WriteParagraph(page, paragraph);
            if (section.Table is { } table) WriteTable(page, table);
        }
    }

    private protected virtual void WriteHeading(HtmlComposer page, string heading) =>
        page.Element("p", "style=\"font-weight:bold\"", HtmlComposer.Encode(heading));

    private protected virtual void WriteParagraph(HtmlComposer page, string paragraph) =>
        page.Element("p", "", "　　" + HtmlComposer.Encode(paragraph));

    private protected virtual void WriteTable(HtmlComposer page, GridTable table)
    {
        page.Open("table", "border=\"1\" cellspacing=\"0\"").Open("tbody");
        foreach (IEnumerable<GridCell> row in table.Rows)
        {
            page.Open("tr");
            foreach (GridCell cell in row) page.Element("td", Spans(cell), WriteCell(cell));
            page.Close("tr");
        }

        page.Close("tbody").Close("table");
    }

    /// <summary>The content of a cell as HTML.</summary>
    private protected virtual string WriteCell(GridCell cell) =>
        cell.Text.Length == 0 ? "&nbsp;" : HtmlComposer.Encode(cell.Text).Replace("\n", "<br/>", StringComparison.Ordinal);

    private protected static string Spans(GridCell cell)
    {
        string columns = cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "", rows = cell.RowSpan > 1
            ? $" rowspan=\"{cell.RowSpan}\"" : "";
        return (columns + rows).TrimStart();
    }
}
