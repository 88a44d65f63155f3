namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Brings back text that runs out of cells at a page break: browsers print the last line of cut cells below the end of their borders.
/// </summary>
internal static class OverflowLines
{
    // How far from the table such a line may stand, in points.
    private const float Reach = 6;

    /// <summary>Splits a line by the cells that it would run out of.</summary>
    /// <param name="line">The characters of the line, from the left.</param>
    /// <param name="box">The box of the line.</param>
    /// <param name="table">The lowest table of the page.</param>
    /// <param name="text">Takes the pieces.</param>
    /// <returns>The pieces; <see langword="null"/> where the line is not right below the table, or below a cell that is closed.</returns>
    public static List<(int Cell, TextRange Text)>? Split(ReadOnlySpan<Glyph> line, PageBox box, TableItem table, TextBuffer text)
    {
        if (box.Top > table.Box.Bottom + box.Top - box.Bottom || table.Box.Bottom - box.Top > Reach) return null;
        List<(int Cell, TextRange Text)> pieces = [];
        for (int start = 0; start < line.Length;)
        {
            int cell = table.Grid.Find(line[start].CenterX, table.Box.Bottom);
            if (cell < 0 || !table.Grid.Cells[cell].IsOpenBelow) return null;
            int end = start + 1;
            while (end < line.Length && table.Grid.Find(line[end].CenterX, table.Box.Bottom) == cell) end++;
            int at = text.Length;
            LineSetter.Write(line[start..end], text, " ");
            pieces.Add((cell, text.From(at)));
            start = end;
        }

        return pieces;
    }

    /// <summary>Moves such lines into their cells.</summary>
    /// <param name="pages">The pages in order, without their running lines.</param>
    /// <param name="text">The characters of the document.</param>
    public static void TakeIn(List<PageLayout> pages, TextBuffer text)
    {
        for (int i = 0; i + 1 < pages.Count; i++)
        {
            List<LayoutItem> items = pages[i].Items;
            // Only where the next page starts with a table is there one that goes on.
            if (pages[i + 1].Items is not [TableItem, ..] || items is not [.., TableItem table, LineItem { Overflow: { } pieces }])
                continue;
            foreach ((int cell, TextRange piece) in pieces)
            {
                CellContent content = table.Contents[cell];
                int start = text.Length;
                text.AppendCopy(content.Text);
                if (!content.Text.IsEmpty) text.Append(Spacing.BetweenLines(text.Last, text.Get(piece)[0]));
                text.AppendCopy(piece);
                table.Contents[cell] = content with { Text = text.From(start) };
            }

            items.RemoveAt(items.Count - 1);
        }
    }
}
