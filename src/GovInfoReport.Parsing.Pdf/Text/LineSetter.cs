namespace GovInfoReport.Parsing.Pdf;

/// <summary>Sets characters into lines, from the top, each from the left.</summary>
internal static class LineSetter
{
    // Characters whose base lines lie apart by no more than this part of the font's size stand on one line; lines of text are a whole size apart.
    private const float SameLine = 0.4f;

    // A character printed over itself to look bold is one character.
    private const float SamePlace = 0.3f;

    /// <summary>Sorts characters into lines.</summary>
    /// <param name="glyphs">The characters; sorted by line and place on return.</param>
    /// <param name="ends">Takes the end of each line.</param>
    public static void Set(Span<Glyph> glyphs, List<int> ends)
    {
        ends.Clear();
        glyphs.Sort(static (a, b) => b.Baseline.CompareTo(a.Baseline));
        for (int start = 0; start < glyphs.Length;)
        {
            float baseline = glyphs[start].Baseline;
            float size = glyphs[start].Size;
            int end = start + 1;
            for (; end < glyphs.Length && baseline - glyphs[end].Baseline <= SameLine * Math.Max(size, glyphs[end].Size); end++) size = Math.Max(size, glyphs[end].Size);
            glyphs[start..end].Sort(static (a, b) => a.Left.CompareTo(b.Left));
            ends.Add(end);
            start = end;
        }
    }

    /// <summary>Writes a line with its blanks.</summary>
    /// <param name="line">The characters of the line, from the left.</param>
    /// <param name="text">Takes the text.</param>
    /// <param name="columnGap">What stands for a gap between columns.</param>
    /// <returns>Whether the line has such gaps.</returns>
    public static bool Write(ReadOnlySpan<Glyph> line, TextBuffer text, ReadOnlySpan<char> columnGap)
    {
        bool hasColumns = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (i > 0)
            {
                if (IsOverprint(line[i - 1], line[i])) continue;
                int blanks = Spacing.Blanks(line[i - 1], line[i]);
                if (blanks == 1) text.Append(" ");
                if (blanks == 2) text.Append(columnGap);
                hasColumns |= blanks == 2;
            }

            text.Append(line[i].Text);
        }

        return hasColumns;
    }

    private static bool IsOverprint(in Glyph first, in Glyph second) =>
        second.Left - first.Left < SamePlace * (first.Right - first.Left)
        && MathF.Abs(first.Baseline - second.Baseline) < SamePlace * first.Size
        && first.Text == second.Text;
}
