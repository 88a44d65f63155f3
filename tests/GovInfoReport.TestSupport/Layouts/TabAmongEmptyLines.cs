namespace GovInfoReport.TestSupport;

/// <summary>
/// A cell a line, and a tab alone on a line between two of them, empty lines around it: cells of paragraphs copied from a browser.
/// </summary>
public sealed class TabAmongEmptyLines : ReportLayout
{
    private const string BlankCell = "\u00A0";

    protected override bool ShowsBlanks(LayoutOptions options) => true;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        IReadOnlyList<GridCell> cells = table.Rows[row];
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0) composer.Write("\t").EndLine().EndLine();
            if (cells[i].Text.Length > 0) composer.WriteCell(cells[i], table, row, "").EndLine().EndLine();
            else composer.Write(BlankCell).EndLine().EndLine();
        }

        composer.EndLine().EndLine();
    }
}
