using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>A way in which text extractions set the cells of a report's tables apart.</summary>
public abstract class ReportLayout
{
    private const int RowsPerPage = 9;

    /// <summary>All layouts of text.</summary>
    public static IReadOnlyList<ReportLayout> All { get; } =
    [
        new TrailingBarCellALine(),
        new TrailingBarRowALine(),
        new LeadingBarRows(),
        new LoneBarOpensRow(),
        new AlternateBars(),
        new BarRowsWithCoveredCells(),
        new MarkdownTables(),
        new MarkdownTablePerRow(),
        new CellALine(),
        new CellALineBlankLines(),
        new TabBeforeCell(),
        new TabAmongEmptyLines(),
        new TabRows(),
        new SemicolonRows(),
        new OneLine(),
        new SpaceRows(),
        new SpaceAligned(),
    ];

    /// <summary>The name of the layout.</summary>
    public string Name => GetType().Name;

    /// <summary>
    /// Whether a document written with these options says beyond doubt which figure belongs to which cell, so that a
    /// reader can be asked for all 200 cells. Else it may be asked for exact figures, or null with a diagnostic.
    /// </summary>
    public virtual bool IsExact(LayoutOptions options) =>
        (options.BlankMark.Length > 0 || ShowsBlanks(options)) && options.PageNumbers != PageNumberStyle.Bare;

    /// <summary>Writes a report.</summary>
    public string Write(AnnualReport report, LayoutOptions options) => Render(report, options).Text;

    /// <summary>Writes a report, and tells where its cells stand.</summary>
    public RenderedReport Render(AnnualReport report, LayoutOptions options) => Render(ReportDraft.Of(report, options), options);

    /// <summary>Writes a drafted report, and tells where its cells stand.</summary>
    public virtual RenderedReport Render(ReportDraft draft, LayoutOptions options)
    {
        TextComposer composer = new(options);
        WriteTitle(composer, draft.Title);
        foreach (string paragraph in draft.Preamble) WriteParagraph(composer, paragraph);
        int page = 1;
        foreach (SectionDraft section in draft.Sections)
        {
            WriteHeading(composer, section.Heading);
            foreach (string paragraph in section.Paragraphs) WriteParagraph(composer, paragraph);
            if (section.Table is { } table) WriteTable(composer, table, ref page);
        }

        return composer.ToReport();
    }

    /// <summary>Whether the document shows a blank cell that holds no mark.</summary>
    protected abstract bool ShowsBlanks(LayoutOptions options);

    private protected virtual void WriteTitle(TextComposer composer, string title) => WriteParagraph(composer, title);

    private protected virtual void WriteHeading(TextComposer composer, string heading) => WriteParagraph(composer, heading);

    private protected virtual void WriteParagraph(TextComposer composer, string paragraph) => composer.Line(paragraph);

    private protected virtual void WriteTable(TextComposer composer, GridTable table, ref int page)
    {
        for (int row = 0; row < table.Rows.Length; row++)
        {
            WriteRow(composer, table, row);
            if (IsPageEnd(table, row)) WritePageEnd(composer, ref page);
        }
    }

    /// <summary>Writes a row of a table, separators and line ends included.</summary>
    private protected abstract void WriteRow(TextComposer composer, GridTable table, int row);

    /// <summary>Whether a page ends after a row: after every ninth row of a long table.</summary>
    private protected static bool IsPageEnd(GridTable table, int row) =>
        row % RowsPerPage == RowsPerPage - 1 && row < table.Rows.Length - 1;

    private protected virtual void WritePageEnd(TextComposer composer, ref int page)
    {
        if (PageMark(composer.Options, page++) is { } mark) WriteParagraph(composer, mark);
        if (composer.Options.PageBreaks) composer.EndLine();
    }

    private protected static string? PageMark(LayoutOptions options, int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        return options.PageNumbers switch
        {
            PageNumberStyle.Hyphens => $"- {number} -",
            PageNumberStyle.Dashes => $"— {number} —",
            PageNumberStyle.Words => $"第{number}页",
            PageNumberStyle.Bare => number,
            _ => null,
        };
    }
}
