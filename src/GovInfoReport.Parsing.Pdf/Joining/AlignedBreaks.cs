namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Puts in doubt what a page break may have cut in tables without lines: nothing shows whether the last row of a page goes on below it.
/// </summary>
internal static class AlignedBreaks
{
    /// <summary>Marks the last rows of such tables where the next page starts with what may be the rest of it.</summary>
    /// <param name="pages">The pages in order, without their running lines.</param>
    /// <param name="text">The characters of the document.</param>
    public static void Doubt(List<PageLayout> pages, TextBuffer text)
    {
        for (int i = 0; i + 1 < pages.Count; i++)
        {
            if (pages[i].Items.FindLast(static t => t is TableItem) is not TableItem { IsAligned: true } table) continue;
            int next = pages[i + 1].Items.FindIndex(static t => t is TableItem);
            int end = next < 0 ? Math.Min(1, pages[i + 1].Items.Count) : next;
            // Below a heading another table begins.
            if (pages[i + 1].Items.GetRange(0, end).Exists(k => k is LineItem line && TextForms.IsNumberedItem(text.Get(line.Text))))
                continue;
            bool mayGoOn = next >= 0 && pages[i + 1].Items[next] is TableItem { IsAligned: true, StartsWhole: false };
            for (int k = 0; k < end; k++) mayGoOn |= pages[i + 1].Items[k] is LineItem line && TextForms.IsFigure(text.Get(line.Text));
            if (mayGoOn) DoubtLastRow(table, text);
        }
    }

    private static void DoubtLastRow(TableItem table, TextBuffer text)
    {
        for (int i = 0; i < table.Contents.Length; i++)
        {
            if (table.Grid.Cells[i].Row != table.Grid.RowCount - 1 || table.Grid.Cells[i].Column < table.FirstFigure) continue;
            int start = text.Length;
            text.AppendCopy(table.Contents[i].Text);
            AlignedFigures.Doubt(start, text);
            table.Contents[i] = table.Contents[i] with { Text = text.From(start) };
        }
    }
}
