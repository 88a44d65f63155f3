namespace GovInfoReport.TestSupport;

/// <summary>Markdown: a heading for each section, a pipe table with its line of dashes; covered cells are blank.</summary>
public sealed class MarkdownTables : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => true;

    private protected override void WriteTitle(TextComposer composer, string title) => composer.Line("# " + title).EndLine();

    private protected override void WriteHeading(TextComposer composer, string heading) => composer.Line("## " + heading).EndLine();

    private protected override void WriteParagraph(TextComposer composer, string paragraph) => composer.Line(paragraph).EndLine();

    private protected override void WriteTable(TextComposer composer, GridTable table, ref int page)
    {
        base.WriteTable(composer, table, ref page);
        composer.EndLine();
    }

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        WriteCells(composer, table, row);
        if (row == 0) composer.Line(Dashes(table.Columns));
    }

    // A line between rows would end the table: pages do not end within it.
    private protected override void WritePageEnd(TextComposer composer, ref int page) => page++;

    internal static void WriteCells(TextComposer composer, GridTable table, int row)
    {
        composer.Write("|");
        int columns = table.TakenColumns(row);
        for (int column = 0; column < columns; column++)
        {
            composer.Write(" ");
            if (table.Rows[row].FirstOrDefault(c => c.Column == column) is { } cell) composer.WriteCell(cell, table, row, "<br>");
            composer.Write(" |");
        }

        composer.EndLine();
    }

    internal static string Dashes(int columns) => "|" + string.Concat(Enumerable.Repeat(" --- |", columns));
}
