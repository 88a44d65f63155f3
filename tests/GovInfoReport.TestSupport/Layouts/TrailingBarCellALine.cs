namespace GovInfoReport.TestSupport;

/// <summary>
/// A cell a line, each with a bar behind it; the remains of spans on a line of their own, or behind the last cell of the row.
/// </summary>
public sealed class TrailingBarCellALine : BarLayout
{
    private protected override void WriteRow(TextComposer composer, GridTable table, int row) => WriteCells(composer, table, row);

    internal static void WriteCells(TextComposer composer, GridTable table, int row)
    {
        string remains = Remains(composer.Options, table, row);
        for (int i = 0; i < table.Rows[row].Length; i++)
        {
            GridCell cell = table.Rows[row][i];
            composer.WriteCell(cell, table, row).Write(cell.Text.Length == 0 ? "|" : " |");
            bool last = i == table.Rows[row].Length - 1;
            if (last && remains.Length > 0 && composer.Options.Remains == SpanRemains.LastCell) composer.Write(" " + remains);
            composer.EndLine();
        }

        if (remains.Length > 0 && composer.Options.Remains == SpanRemains.OwnLine) composer.Line(remains);
    }
}
