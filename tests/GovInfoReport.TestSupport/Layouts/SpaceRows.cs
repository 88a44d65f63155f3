namespace GovInfoReport.TestSupport;

/// <summary>A row a line, one blank between the cells: <c>规章 0 0 0</c>.</summary>
public sealed class SpaceRows : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        bool first = true;
        foreach (GridCell cell in table.Rows[row])
        {
            if (cell.Text.Length == 0) continue;
            if (!first) composer.Write(" ");
            first = false;
            composer.WriteCell(cell, table, row);
        }

        composer.EndLine();
    }
}
