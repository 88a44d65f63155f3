namespace GovInfoReport.TestSupport;

/// <summary>A cell a line without any separator. A blank cell without a mark vanishes.</summary>
public sealed class CellALine : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        foreach (GridCell cell in table.Rows[row])
        {
            if (cell.Text.Length > 0) composer.WriteCell(cell, table, row, "\n").EndLine();
        }
    }
}
