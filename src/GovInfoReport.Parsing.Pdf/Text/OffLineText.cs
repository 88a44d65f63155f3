namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds small characters that stand above or below their line, beside larger ones: marks of notes.</summary>
internal static class OffLineText
{
    // In units of the larger size: how much smaller such characters are, and how far off the line.
    private const float Smaller = 0.85f;
    private const float LeastRise = 0.12f;
    private const float LeastRiseOfSameSize = 0.2f;

    // More characters than these are text of its own.
    private const int Longest = 6;

    // In units of the larger size: how near they stand.
    private const float Nearest = 0.5f;

    /// <summary>Marks the characters of a line.</summary>
    /// <param name="line">The characters, from the left.</param>
    public static void Mark(Span<Glyph> line)
    {
        if (!IsUneven(line)) return;
        for (int start = 0; start < line.Length;)
        {
            int end = start + 1;
            while (end < line.Length && IsLevel(line[start], line[end])) end++;
            CharacterTraits level = end - start > Longest ? CharacterTraits.None : LevelOf(line, start, end);
            for (int i = start; i < end && level != CharacterTraits.None; i++) line[i] = line[i] with { Traits = line[i].Traits | level };
            start = end;
        }
    }

    private static bool IsUneven(ReadOnlySpan<Glyph> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (!IsLevel(line[i - 1], line[i])) return true;
        }

        return false;
    }

    private static bool IsLevel(in Glyph first, in Glyph second) =>
        MathF.Abs(first.Baseline - second.Baseline) < LeastRise * Math.Max(first.Size, second.Size);

    private static CharacterTraits LevelOf(ReadOnlySpan<Glyph> line, int start, int end)
    {
        CharacterTraits level = CharacterTraits.None;
        if (start > 0) level = LevelBeside(line[start], line[start - 1], line[start].Left - line[start - 1].Right);
        if (level != CharacterTraits.None || end == line.Length) return level;
        return LevelBeside(line[end - 1], line[end], line[end].Left - line[end - 1].Right);
    }

    private static CharacterTraits LevelBeside(in Glyph glyph, in Glyph other, float gap)
    {
        float size = Math.Max(glyph.Size, other.Size);
        float rise = (glyph.Baseline - other.Baseline) / size;
        bool isSmaller = glyph.Size < Smaller * other.Size;
        if (gap > Nearest * size || glyph.Size > other.Size / Smaller) return CharacterTraits.None;
        if (rise >= (isSmaller ? LeastRise : LeastRiseOfSameSize)) return CharacterTraits.Raised;
        return isSmaller && rise <= -LeastRise ? CharacterTraits.Lowered : CharacterTraits.None;
    }
}
