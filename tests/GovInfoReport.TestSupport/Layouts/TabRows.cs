namespace GovInfoReport.TestSupport;

/// <summary>
/// A row a line, tabs between the cells. Covered cells are blank, or left out where the options leave no remains of spans.
/// </summary>
public class TabRows : ReportLayout
{
    /// <summary>What stands between two cells.</summary>
    private protected virtual char Separator => '\t';

    // Blanks of covered cells stand among the figures' own: they can be told apart only where there are none of the former.
    protected override bool ShowsBlanks(LayoutOptions options) => options.Remains == SpanRemains.None;

    private protected override void WriteTable(TextComposer composer, GridTable table, ref int page)
    {
        for (int row = 0; row < table.Rows.Length; row++)
        {
            bool pageEnd = IsPageEnd(table, row), split = pageEnd && composer.Options.PageBreaks && IsWrapped(table, row);
            WriteRow(composer, split ? WithLines(table, row, 0, 1) : table, row);
            if (pageEnd) WritePageEnd(composer, ref page);
            if (split) WriteContinuation(composer, WithLines(table, row, 1, int.MaxValue), row);
        }
    }

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        bool first = true;
        int columns = table.TakenColumns(row);
        for (int column = 0; column < columns; column++)
        {
            GridCell? cell = table.Rows[row].FirstOrDefault(c => c.Column == column);
            if (cell is null && composer.Options.Remains == SpanRemains.None) continue;
            if (!first) composer.Write(Separator.ToString());
            first = false;
            if (cell is not null) composer.WriteCell(cell, table, row);
        }

        composer.EndLine();
    }

    // The rest of the labels of a row that a page break cuts, its figures already written.
    private void WriteContinuation(TextComposer composer, GridTable table, int row)
    {
        IEnumerable<string> cells = table.Rows[row].Select(c => c.Kind == GridCellKind.Figure ? "" : c.Text.Replace('\n', ' '));
        composer.Line(string.Join(Separator, composer.Options.Remains == SpanRemains.None ? cells.Where(c => c.Length > 0) : cells));
    }

    private static bool IsWrapped(GridTable table, int row) =>
        table.Rows[row].Any(c => c.Kind == GridCellKind.Figure)
        && table.Rows[row].Any(c => c.Text.Contains('\n', StringComparison.Ordinal));

    private static GridTable WithLines(GridTable table, int row, int from, int count) =>
        table.WithRow(row, table.Rows[row]
            .Select(c => c.Kind == GridCellKind.Figure ? c
                : c with { Text = string.Join('\n', c.Text.Split('\n').Skip(from).Take(count)) }));
}
