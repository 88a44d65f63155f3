namespace GovInfoReport.TestSupport;

/// <summary>Everything after the title, tables, headings and prose, on one line, separated by blanks.</summary>
public sealed class OneLine : ReportLayout
{
    // Between figures nothing tells a page number from another figure, or its dashes from marks of blanks.
    public override bool IsExact(LayoutOptions options) => base.IsExact(options) && options.PageNumbers == PageNumberStyle.None;

    protected override bool ShowsBlanks(LayoutOptions options) => false;

    private protected override void WriteParagraph(TextComposer composer, string paragraph) => composer.Write(paragraph + " ");

    private protected override void WriteTitle(TextComposer composer, string title) => composer.Line(title);

    private protected override void WriteRow(TextComposer composer, GridTable table, int row)
    {
        foreach (GridCell cell in table.Rows[row])
        {
            if (cell.Text.Length > 0) composer.WriteCell(cell, table, row).Write(" ");
        }
    }

    private protected override void WritePageEnd(TextComposer composer, ref int page)
    {
        if (PageMark(composer.Options, page++) is { } mark) WriteParagraph(composer, mark);
    }
}
