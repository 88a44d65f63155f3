namespace GovInfoReport.TestSupport;

/// <summary>
/// Columns aligned by blanks, as <c>pdftotext -layout</c> writes them: wide characters take two places; a wrapped label takes
/// several lines, and its figures stand on one of them.
/// </summary>
public sealed class SpaceAligned : ReportLayout
{
    private const int Margin = 4;

    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteTitle(TextComposer composer, string title) =>
        composer.Line(new string(' ', 5 * Margin) + title).EndLine();

    private protected override void WriteHeading(TextComposer composer, string heading) =>
        composer.EndLine().Line(new string(' ', Margin) + heading).EndLine();

    private protected override void WriteTable(TextComposer composer, GridTable table, ref int page)
    {
        int[] starts = ColumnStarts(table, composer.Options.ColumnGap);
        for (int row = 0; row < table.Rows.Length; row++)
        {
            List<GridCell> cells = [.. table.Rows[row]];
            if (composer.Options.GroupLabelsApart && WriteApart(table, row) is { } group)
            {
                composer.Write(new string(' ', starts[group.Cell.Column])).WriteCell(group.Cell, table, group.Row, "").EndLine();
            }

            if (composer.Options.GroupLabelsApart) cells.RemoveAll(c => c.RowSpan > 1 && c.Kind == GridCellKind.Group);
            new AlignedRow(table, row, cells, starts, composer.Options.FigureLine).Write(composer);
            if (IsPageEnd(table, row)) WritePageEnd(composer, ref page);
        }
    }

    private protected override void WriteRow(TextComposer composer, GridTable table, int row) =>
        throw new NotSupportedException("Rows are written by WriteTable, which knows the columns.");

    // The label of a group of rows that stands apart is written before its middle row.
    private static (GridCell Cell, int Row)? WriteApart(GridTable table, int row)
    {
        for (int start = 0; start <= row; start++)
        {
            GridCell? group = table.Rows[start]
                .LastOrDefault(c => c is { Kind: GridCellKind.Group, RowSpan: > 1 } && start + (c.RowSpan / 2) == row);
            if (group is not null) return (group, start);
        }

        return null;
    }

    private static int[] ColumnStarts(GridTable table, int gap)
    {
        int[] widths = new int[Enumerable.Range(0, table.Rows.Length).Max(table.TakenColumns)];
        foreach (GridCell cell in table.Rows.SelectMany(r => r).OrderBy(c => c.ColumnSpan))
        {
            int width = cell.Text.Split('\n').Max(AlignedRow.Width) + gap;
            int have = widths.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum();
            if (have < width) widths[cell.Column + cell.ColumnSpan - 1] += width - have;
        }

        int[] starts = new int[widths.Length + 1];
        for (int i = 0; i < widths.Length; i++) starts[i + 1] = starts[i] + widths[i];
        return starts;
    }
}
