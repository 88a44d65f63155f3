namespace GovInfoReport.TestSupport;

/// <summary>Text whose cells and rows are set apart in any way.</summary>
internal sealed class SeparatedText(SeparatedForm form) : ReportLayout
{
    // Whether a document can be read exactly is asked of the listed layouts alone.
    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        if (!form.LabelsFirst || table.Table.Number != 4)
        {
            Write(composer, table, row, PlacedCells.Of(table, row, form.Covered));
        }
        else if (row == 0)
        {
            foreach (bool areFigures in (bool[])[false, true])
                Write(composer, table, row, table.Rows.SelectMany(cells => cells.Where(c => c.Kind == GridCellKind.Figure == areFigures)));
        }
    }

    private void Write(TextComposer composer, GridTable table, int row, IEnumerable<GridCell> cells)
    {
        if (form.IsLed) composer.Write(form.Separator);
        bool isFirst = true;
        foreach (GridCell cell in cells)
        {
            if (!isFirst) composer.Write(form.Separator);
            isFirst = false;
            bool quoted = form.Quotes && (cell.Text.Contains(form.Separator, StringComparison.Ordinal)
                || cell.Text.Contains('\n', StringComparison.Ordinal));
            if (quoted) composer.Write("\"");
            composer.WriteCell(cell, table, row, form.Wrap);
            if (quoted) composer.Write("\"");
        }

        if (form.IsTrailed) composer.Write(form.Separator.TrimEnd('\n'));
        composer.Write(form.RowEnd);
    }
}
