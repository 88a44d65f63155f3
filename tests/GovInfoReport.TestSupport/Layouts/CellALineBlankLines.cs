namespace GovInfoReport.TestSupport;

/// <summary>A cell a line with a blank line after each; wrapped cells and paragraphs too.</summary>
public sealed class CellALineBlankLines : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteParagraph(TextComposer composer, string paragraph) => composer.Line(paragraph).EndLine();

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        foreach (GridCell cell in table.Rows[row])
        {
            if (cell.Text.Length > 0) composer.WriteCell(cell, table, row, "\n\n").EndLine().EndLine();
        }
    }
}
