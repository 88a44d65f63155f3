namespace GovInfoReport.Parsing.Pdf;

/// <summary>The measure of a document's running text: where its lines start and end.</summary>
internal readonly record struct TextBlock(float Left, float Right)
{
    private const int ShortestLine = 10;

    /// <summary>Measures the lines of all pages of one width.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="width">The width of the pages that count.</param>
    public static TextBlock Measure(List<PageLayout> pages, float width)
    {
        List<LineItem> lines = [.. pages
            .Where(p => MathF.Abs(p.Width - width) < 1)
            .SelectMany(p => p.Items)
            .OfType<LineItem>()
            .Where(l => !l.HasColumns && l.Text.Length >= ShortestLine)];
        if (lines.Count == 0) return new TextBlock(0, width);
        float right = Percentile(lines, static l => l.Box.Right, 0.95f);
        List<LineItem> full = lines.FindAll(l => l.Box.Right >= right - 1.5f * l.Size);
        return new TextBlock(full.Count == 0 ? 0 : Percentile(full, static l => l.Box.Left, 0.05f), right);
    }

    private static float Percentile(List<LineItem> lines, Func<LineItem, float> measure, float part)
    {
        float[] values = [.. lines.Select(measure)];
        Array.Sort(values);
        return values[(int)((values.Length - 1) * part)];
    }
}
