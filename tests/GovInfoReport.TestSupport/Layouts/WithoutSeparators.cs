namespace GovInfoReport.TestSupport;

/// <summary>
/// Everything after the title on one line, with nothing between cells, headings and sentences: 640020470 is 64, 0, 0, 2, 0, 4, 70.
/// </summary>
public sealed class WithoutSeparators : ReportLayout
{
    // Figures of table 2 have no sum that tells them apart.
    public override bool IsExact(LayoutOptions options) => false;

    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteParagraph(TextComposer composer, string paragraph) => composer.Write(paragraph);

    private protected override void WriteTitle(TextComposer composer, string title) => composer.Line(title);

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        foreach (GridCell cell in table.Rows[row]) composer.WriteCell(cell, table, row, wrap: "");
    }

    private protected override void WritePageEnd(TextComposer composer, ref int page)
    {
        if (PageMark(composer.Options, page++) is { } mark) WriteParagraph(composer, mark);
    }
}
