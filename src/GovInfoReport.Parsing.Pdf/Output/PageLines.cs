namespace GovInfoReport.Parsing.Pdf;

/// <summary>Counts the lines of pages as a person does, from the top: lines of text, and rows of tables.</summary>
internal sealed class PageLines
{
    // Pieces of one line do not start at quite the same height.
    private const float SameLine = 3;

    private readonly Dictionary<int, float[]> _tops = [];

    private PageLines()
    {
    }

    /// <summary>Counts the lines of all pages.</summary>
    public static PageLines Of(List<PageLayout> pages)
    {
        PageLines lines = new();
        foreach (PageLayout page in pages) lines._tops[page.Number] = TopsOf(page);
        return lines;
    }

    /// <summary>The line that a box starts on, from 1; 0 where the page has none.</summary>
    public int Find(int page, PageBox box)
    {
        if (!_tops.TryGetValue(page, out float[]? tops)) return 0;

        // The last line that starts no lower.
        (int from, int to) = (0, tops.Length);
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (tops[middle] >= box.Top - SameLine) from = middle + 1;
            else to = middle;
        }

        return tops.Length == 0 ? 0 : Math.Max(1, from);
    }

    private static float[] TopsOf(PageLayout page)
    {
        List<float> all = [];
        foreach (LayoutItem item in page.Items)
        {
            if (item is TableItem table) all.AddRange(table.Grid.RowEdges.AsSpan(0, table.Grid.RowCount));
            else if (item is LineItem) all.Add(item.Box.Top);
        }

        all.Sort();
        List<float> tops = [];
        for (int i = all.Count - 1; i >= 0; i--)
        {
            if (tops.Count == 0 || tops[^1] - all[i] > SameLine) tops.Add(all[i]);
        }

        return [.. tops];
    }
}
