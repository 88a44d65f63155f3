namespace GovInfoReport.TestSupport;

/// <summary>Layouts of a row a line with bars between the cells. Wrapped heads continue on a line of their own.</summary>
public abstract class BarRowLayout : BarLayout
{
    private protected virtual string Opening => "";

    private protected virtual bool ShowsCoveredCells => false;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        composer.Write(Opening);
        bool continued = table.Rows[row].All(c => c.Kind == GridCellKind.Head)
            && table.Rows[row].Any(c => c.Text.Contains('\n', StringComparison.Ordinal));
        if (ShowsCoveredCells && table.FigureRows.FirstOrDefault(int.MaxValue) < row)
        {
            for (int covered = table.CoveredFromAbove()[row].Count(c => c); covered > 0; covered--) composer.Write("| ");
        }

        foreach (GridCell cell in table.Rows[row])
        {
            GridCell written = continued ? cell with { Text = cell.Text.Split('\n')[0] } : cell;
            composer.WriteCell(written, table, row).Write(written.Text.Length == 0 ? "| " : " | ");
        }

        composer.Line(ShowsCoveredCells ? "" : Remains(composer.Options, table, row));
        if (continued) WriteContinuations(composer, table, row);
    }

    private void WriteContinuations(TextComposer composer, GridTable table, int row)
    {
        for (int line = 1; table.Rows[row].Any(c => c.Text.Split('\n').Length > line); line++)
        {
            composer.Write(Opening);
            foreach (GridCell cell in table.Rows[row])
            {
                if (cell.Text.Split('\n') is var parts && parts.Length > line) composer.Write(parts[line] + " | ");
            }

            composer.EndLine();
        }
    }
}
