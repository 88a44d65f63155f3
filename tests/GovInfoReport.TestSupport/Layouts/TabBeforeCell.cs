namespace GovInfoReport.TestSupport;

/// <summary>
/// A tab before each cell, a cell a line, a blank line after each row; a tab alone for a cell that is blank or covered from above.
/// </summary>
public sealed class TabBeforeCell : ReportLayout
{
    protected override bool ShowsBlanks(LayoutOptions options) => true;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        bool[] covered = table.CoveredFromAbove()[row];
        int column = 0;
        foreach (GridCell cell in table.Rows[row])
        {
            for (; column < cell.Column; column++)
            {
                if (covered[column]) composer.Line("\t");
            }

            composer.Write("\t").WriteCell(cell, table, row, "\n").EndLine();
            column = cell.Column + cell.ColumnSpan;
        }

        composer.EndLine();
    }
}
