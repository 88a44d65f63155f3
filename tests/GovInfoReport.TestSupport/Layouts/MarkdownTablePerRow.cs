namespace GovInfoReport.TestSupport;

/// <summary>Markdown with a table for every row of the report's tables, under heads that mean nothing.</summary>
public sealed class MarkdownTablePerRow : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => true;

    private protected override void WriteTitle(TextComposer composer, string title) => composer.Line("# " + title).EndLine();

    private protected override void WriteHeading(TextComposer composer, string heading) => composer.Line("## " + heading).EndLine();

    private protected override void WriteParagraph(TextComposer composer, string paragraph) => composer.Line(paragraph).EndLine();

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        string heads = string.Concat(table.Rows[row].Select((_, i) => row % 2 == 0 ? $" Column{i + 1} |" : "  |"));
        composer.Line("|" + heads).Line(MarkdownTables.Dashes(table.Rows[row].Length)).Write("|");
        foreach (GridCell cell in table.Rows[row]) composer.Write(" ").WriteCell(cell, table, row, "<br>").Write(" |");
        composer.EndLine().EndLine();
    }
}
