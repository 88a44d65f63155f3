namespace GovInfoReport.TestSupport;

/// <summary>A cell and a bar on alternate lines; the remains of spans on a line of their own.</summary>
public sealed class AlternateBars : BarLayout
{
    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        foreach (GridCell cell in table.Rows[row])
        {
            composer.WriteCell(cell, table, row, "\n");
            if (cell.Text.Length > 0) composer.EndLine();
            composer.Line("|");
        }

        string remains = Remains(composer.Options, table, row);
        if (remains.Length > 0) composer.Line(remains);
    }
}
