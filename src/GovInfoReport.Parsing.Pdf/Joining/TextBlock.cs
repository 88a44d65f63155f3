namespace GovInfoReport.Parsing.Pdf;

/// <summary>The measure of a document's running text.</summary>
/// <param name="Left">Where its lines start, but for indented ones.</param>
/// <param name="Right">Where its lines end.</param>
/// <param name="HasIndentation">Whether paragraphs are seen to start with an indentation.</param>
/// <param name="Leading">
/// The widest distance from base line to base line within a paragraph, in units of the font's size, where paragraphs stand farther apart
/// than their lines; 0 where all lines stand alike.
/// </param>
internal readonly record struct TextBlock(float Left, float Right, bool HasIndentation, float Leading)
{
    private const int ShortestLine = 10;

    // Indentations that make a habit, in lines, and how large they are, in units of the font's size.
    private const int FewestIndented = 2;
    private const float LargestIndentation = 4.5f;

    // Distances of lines that differ by less are alike; paragraphs stand apart by a fifth of the leading at least.
    private const float SameLeading = 1.1f;
    private const float ParagraphLeading = 1.2f;

    /// <summary>Measures the lines of all pages of one width.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="width">The width of the pages that count.</param>
    public static TextBlock Measure(List<PageLayout> pages, float width)
    {
        List<LineItem> lines = [];
        List<(LineItem Line, LineItem Next)> pairs = [];
        foreach (PageLayout page in pages)
        {
            if (MathF.Abs(page.Width - width) >= 1) continue;
            for (int i = 0; i < page.Items.Count; i++)
            {
                if (page.Items[i] is not LineItem { HasColumns: false } line || line.Text.Length < ShortestLine) continue;
                lines.Add(line);
                if (i + 1 < page.Items.Count && page.Items[i + 1] is LineItem { HasColumns: false } next) pairs.Add((line, next));
            }
        }

        if (lines.Count == 0) return new TextBlock(0, width, false, 0);
        float right = Percentile([.. lines.Select(static l => l.Box.Right)], 0.95f);
        float left = MeasureLeft(lines, pairs, right);
        int indented = lines.Count(l => IsIndented(l, left));
        return new TextBlock(left, right, indented >= FewestIndented, MeasureLeading(pairs));
    }

    // Full lines start at the left but for the first of a paragraph; the line after it shows where.
    private static float MeasureLeft(List<LineItem> lines, List<(LineItem Line, LineItem Next)> pairs, float right)
    {
        float[] full = [.. lines.Where(l => IsFull(l, right)).Select(static l => l.Box.Left)];
        float left = full.Length == 0 ? 0 : Percentile(full, 0.05f);
        foreach ((LineItem line, LineItem next) in pairs)
        {
            if (IsFull(line, right) && IsIndented(line, next.Box.Left)) left = Math.Min(left, next.Box.Left);
        }

        return left;
    }

    private static float MeasureLeading(List<(LineItem Line, LineItem Next)> pairs)
    {
        float[] distances = [.. pairs.Select(static p => (p.Line.Baseline - p.Next.Baseline) / p.Line.Size)
            .Where(static d => d <= ParagraphRules.WidestLeading)];
        if (distances.Length == 0) return 0;
        float least = Percentile(distances, 0.05f);
        return distances.Any(d => d > least * ParagraphLeading) ? least * SameLeading : 0;
    }

    private static bool IsFull(LineItem line, float right) => line.Box.Right >= right - 1.5f * line.Size;

    private static bool IsIndented(LineItem line, float left) =>
        (line.Box.Left - left) / line.Size is >= ParagraphRules.Indentation and <= LargestIndentation;

    private static float Percentile(float[] values, float part)
    {
        Array.Sort(values);
        return values[(int)((values.Length - 1) * part)];
    }
}
