namespace GovInfoReport.Parsing.Pdf;

/// <summary>Decides which lines are one paragraph.</summary>
internal static class ParagraphRules
{
    // In units of the font's size: the room that a full line may leave at its end, because no character fits any more or signs are
    // squeezed.
    private const float FullLine = 1.8f;

    /// <summary>The least indentation that starts a paragraph, in units of the font's size; two characters are usual.</summary>
    public const float Indentation = 1;

    // The width of a digit or a Latin letter, near enough.
    private const float NarrowCharacter = 0.5f;

    /// <summary>The widest distance from base line to base line within a paragraph, in units of the font's size.</summary>
    public const float WidestLeading = 2.6f;

    private const float SameSize = 0.15f;

    /// <summary>Whether a line goes on in the next one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line.</param>
    /// <param name="block">Where the lines of the text start and end.</param>
    /// <param name="isSamePage">Whether both stand on one page.</param>
    /// <param name="text">The characters of the document.</param>
    public static bool GoesOn(LineItem line, LineItem next, TextBlock block, bool isSamePage, TextBuffer text)
    {
        if (!AreAlike(line, next)) return false;
        if (block.Right - line.Box.Right > (FullLine + FirstPiece(text.Get(next.Text))) * line.Size) return false;
        if (IsSetRight(line, block)) return false;
        if (next.Box.Left - block.Left >= Indentation * next.Size)
            return AreTitle(line, next, block, text) && isSamePage && !IsFarBelow(line, next);
        if (isSamePage && IsFarBelow(line, next)) return false;
        // After the end of a sentence a numbered item starts anew even where nothing is indented. And where no indentation at all is seen,
        // a line may be a paragraph of its own, as long as the others: then only lines set closer than paragraphs show that it goes on.
        char last = text.Get(line.Text)[^1];
        if (last is '。' or '；' or '：' or '！' or '？' && TextForms.IsNumberedItem(text.Get(next.Text))) return false;
        if (block.HasIndentation || last is not ('。' or '！' or '？')) return true;
        return isSamePage && line.Baseline - next.Baseline <= block.Leading * line.Size;
    }

    // Of running text, in letters of one size.
    private static bool AreAlike(LineItem line, LineItem next) =>
        !line.HasColumns && !next.HasColumns && MathF.Abs(line.Size - next.Size) <= SameSize * line.Size;

    private static bool IsFarBelow(LineItem line, LineItem next) => line.Baseline - next.Baseline > WidestLeading * line.Size;

    // A title is wider than the page: what is left of it stands in the middle below, and a full line of it leaves as much at both sides.
    private static bool AreTitle(LineItem line, LineItem next, TextBlock block, TextBuffer text)
    {
        const float Near = 0.5f, LeastRoom = 4.5f;
        float middle = (block.Left + block.Right) / 2;
        bool areCentred = MathF.Abs(Middle(line) - middle) < Near * line.Size && MathF.Abs(Middle(next) - middle) < Near * next.Size;
        return areCentred && next.Box.Left - block.Left > LeastRoom * next.Size
            && text.Get(line.Text)[^1] is not ('。' or '；' or '：' or '！' or '？') && !TextForms.IsNumberedItem(text.Get(next.Text));
    }

    private static float Middle(LineItem line) => (line.Box.Left + line.Box.Right) / 2;

    // A signature ends at the right as full lines do; no line of running text starts so far from the left.
    private static bool IsSetRight(LineItem line, TextBlock block)
    {
        const float Part = 0.25f;
        return line.Box.Left - block.Left > (block.Right - block.Left) * Part;
    }

    // A figure or a word is not broken, no line ends in an opening sign or starts with a closing one: a line before them may be left with
    // as much room beyond that for one character.
    private static float FirstPiece(ReadOnlySpan<char> text)
    {
        int i = 0;
        float width = 0;
        for (; i < text.Length && OpeningSigns.Contains(text[i]); i++) width++;
        int start = i;
        while (i < text.Length && char.IsAscii(text[i]) && text[i] != ' ') i++;
        width += (i - start) * NarrowCharacter;
        if (i == start) i++;
        for (; i < text.Length && ClosingSigns.Contains(text[i]); i++) width++;
        return width;
    }

    private const string OpeningSigns = "（〔［【《〈“‘「『";
    private const string ClosingSigns = "）〕］】》〉”’」』，。、；：！？…";
}
