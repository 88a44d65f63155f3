namespace GovInfoReport.TestSupport;

/// <summary>A line with a bar alone opens each row; then a cell a line with a bar behind it, and the remains of spans.</summary>
public sealed class LoneBarOpensRow : BarLayout
{
    // A blank shows as a bar alone too: then a row's opening cannot be told from a blank at its end.
    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        composer.Line("|");
        TrailingBarCellALine.WriteCells(composer, table, row);
    }
}
