using System.Buffers;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Sets characters into lines, from the top, each from the left.</summary>
internal static class LineSetter
{
    // Characters whose base lines lie apart by no more than this part of the font's size stand on one line; lines of text are a whole size
    // apart.
    private const float SameLine = 0.4f;

    // Small characters beside larger ones may stand farther off.
    private const float SameLineOfSmaller = 0.5f;
    private const float Smaller = 0.8f;

    // A character printed over itself to look bold is one character.
    private const float SamePlace = 0.5f;

    // Of characters that lie on one another by more than this nobody can tell which is meant.
    private const float OnOneAnother = 0.7f;

    /// <summary>Sorts characters into lines.</summary>
    /// <param name="glyphs">The characters; sorted by line and place on return.</param>
    /// <param name="ends">Takes the end of each line.</param>
    public static void Set(Span<Glyph> glyphs, List<int> ends)
    {
        // Most programs draw lines from the top and each from the left, which is the order asked for.
        if (!IsSorted(glyphs, ends)) Sort(glyphs, ends);
        int start = 0;
        foreach (int end in ends)
        {
            Span<Glyph> line = glyphs[start..end];
            OffLineText.Mark(line);
            DoubtBlots(line);
            start = end;
        }
    }

    private static void Sort(Span<Glyph> glyphs, List<int> ends)
    {
        float[] keys = ArrayPool<float>.Shared.Rent(glyphs.Length);
        // Numbers sort several times faster than characters that a delegate compares.
        Span<float> order = keys.AsSpan(0, glyphs.Length);
        for (int i = 0; i < glyphs.Length; i++) order[i] = -glyphs[i].Baseline;
        order.Sort(glyphs);
        ends.Clear();
        for (int start = 0; start < glyphs.Length;)
        {
            int end = EndOfLine(glyphs, start);
            for (int i = start; i < end; i++) order[i] = glyphs[i].Left;
            order[start..end].Sort(glyphs[start..end]);
            ends.Add(end);
            start = end;
        }

        ArrayPool<float>.Shared.Return(keys);
    }

    private static bool IsSorted(ReadOnlySpan<Glyph> glyphs, List<int> ends)
    {
        ends.Clear();
        for (int start = 0; start < glyphs.Length;)
        {
            int end = EndOfLine(glyphs, start);
            for (int i = start + 1; i < end; i++)
            {
                if (glyphs[i].Baseline > glyphs[i - 1].Baseline || glyphs[i].Left <= glyphs[i - 1].Left) return false;
            }

            if (end < glyphs.Length && glyphs[end].Baseline > glyphs[end - 1].Baseline) return false;
            ends.Add(end);
            start = end;
        }

        return true;
    }

    private static int EndOfLine(ReadOnlySpan<Glyph> glyphs, int start)
    {
        float baseline = glyphs[start].Baseline;
        float size = glyphs[start].Size;
        int end = start + 1;
        for (; end < glyphs.Length; end++)
        {
            float other = glyphs[end].Size;
            float reach = Math.Min(size, other) < Smaller * Math.Max(size, other) ? SameLineOfSmaller : SameLine;
            if (baseline - glyphs[end].Baseline > reach * Math.Max(size, other)) break;
            // Of characters of two sizes, the larger ones stand on the line.
            if (size < Smaller * other) baseline = glyphs[end].Baseline;
            size = Math.Max(size, other);
        }

        return end;
    }

    private static void DoubtBlots(Span<Glyph> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            ref Glyph first = ref line[i - 1], second = ref line[i];
            if (second.Left - first.Left >= (1 - OnOneAnother) * (first.Right - first.Left)) continue;
            if (first.Class != CharacterClass.Figure || second.Class != CharacterClass.Figure || IsOverprint(first, second)) continue;
            first = first with { Traits = first.Traits | CharacterTraits.Uncertain };
            second = second with { Traits = second.Traits | CharacterTraits.Uncertain };
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

            text.Append(line[i].Text, line[i].Traits);
        }

        return hasColumns;
    }

    private static bool IsOverprint(in Glyph first, in Glyph second) =>
        second.Left - first.Left < SamePlace * (first.Right - first.Left)
        && MathF.Abs(first.Baseline - second.Baseline) < SamePlace * first.Size
        && first.Text == second.Text;
}
