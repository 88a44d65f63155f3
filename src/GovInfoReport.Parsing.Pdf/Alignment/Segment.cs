namespace GovInfoReport.Parsing.Pdf;

/// <summary>A piece of a line of text that wide gaps set apart from the others.</summary>
/// <param name="Text">The text.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Baseline">The height of its base line.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Line">The number of its line on the page.</param>
internal sealed record Segment(TextRange Text, float Left, float Right, float Baseline, float Size, int Line)
{
    // The gap between neighbouring heads, in units of the font's size, and the characters of one.
    private const float LeastGap = 0.4f;
    private const int FewestInPart = 2;

    /// <summary>Its first character among those of all lines.</summary>
    public required int Start { get; init; }

    /// <summary>The number of its characters.</summary>
    public required int Count { get; init; }

    /// <summary>Whether it is a figure, or a mark for none.</summary>
    public required bool IsFigure { get; init; }

    /// <summary>Whether it starts with the number of an item.</summary>
    public required bool IsNumberedItem { get; init; }

    /// <summary>
    /// The pieces that smaller gaps set apart, as those between neighbouring heads are; none where it has no such gap.
    /// </summary>
    public IReadOnlyList<Segment> Parts { get; private init; } = [];

    /// <summary>Cuts a line at its gaps.</summary>
    /// <param name="line">The characters of the line, from the left.</param>
    /// <param name="number">The number of the line.</param>
    /// <param name="first">The first character of the line among those of all lines.</param>
    /// <param name="text">Takes the texts.</param>
    public static List<Segment> Cut(ReadOnlySpan<Glyph> line, int number, int first, TextBuffer text)
    {
        List<Segment> segments = [];
        for (int start = 0; start < line.Length;)
        {
            int end = EndOf(line, start);
            Segment segment = Of(line[start..end], number, first + start, text);
            segments.Add(segment.IsFigure ? segment : segment with { Parts = PartsOf(line[start..end], number, first + start, text) });
            start = end;
        }

        return segments;
    }

    private static Segment Of(ReadOnlySpan<Glyph> piece, int number, int first, TextBuffer text)
    {
        int at = text.Length;
        LineSetter.Write(piece, text, " ");
        TextRange range = text.From(at);
        float size = 0;
        foreach (ref readonly Glyph glyph in piece) size = Math.Max(size, glyph.Size);
        return new Segment(range, piece[0].Left, piece[^1].Right, piece[0].Baseline, size, number)
        {
            Start = first,
            Count = piece.Length,
            IsFigure = TextForms.IsFigure(text.Get(range)),
            IsNumberedItem = TextForms.IsNumberedItem(text.Get(range)),
        };
    }

    // Heads of several characters each, with the same gaps of ideographs that are set apart within none.
    private static List<Segment> PartsOf(ReadOnlySpan<Glyph> piece, int number, int first, TextBuffer text)
    {
        List<Segment> parts = [];
        int start = 0;
        for (int i = 1; i <= piece.Length; i++)
        {
            if (i < piece.Length && piece[i].Left - piece[i - 1].Right < LeastGap * piece[i].Size) continue;
            if (i - start < FewestInPart || (i == piece.Length && start == 0)) return [];
            parts.Add(Of(piece[start..i], number, first + start, text));
            start = i;
        }

        return parts;
    }

    /// <summary>Where a piece of a line ends.</summary>
    /// <param name="line">The characters of the line, from the left.</param>
    /// <param name="start">The first character of the piece.</param>
    public static int EndOf(ReadOnlySpan<Glyph> line, int start)
    {
        int end = start + 1;
        while (end < line.Length && !IsGap(line[end - 1], line[end])) end++;
        return end;
    }

    // Between figures of neighbouring columns the gap may be as small as a blank.
    private static bool IsGap(in Glyph left, in Glyph right)
    {
        int blanks = Spacing.Blanks(left, right);
        return blanks == 2 || (blanks == 1 && left.Class != CharacterClass.Wide && right.Class == CharacterClass.Figure);
    }
}
