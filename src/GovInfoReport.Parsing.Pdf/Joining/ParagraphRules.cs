namespace GovInfoReport.Parsing.Pdf;

/// <summary>Decides which lines are one paragraph.</summary>
internal static class ParagraphRules
{
    // In units of the font's size: the room that a full line may leave at its end, because no character fits any more or signs are squeezed.
    private const float FullLine = 1.8f;

    // The least indentation that starts a paragraph; two characters are usual.
    private const float Indentation = 1;

    // The widest distance from base line to base line within a paragraph.
    private const float WidestLeading = 2.6f;

    private const float SameSize = 0.15f;

    /// <summary>Whether a line goes on in the next one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line.</param>
    /// <param name="block">Where the lines of the text start and end.</param>
    /// <param name="isSamePage">Whether both stand on one page.</param>
    /// <param name="text">The characters of the document.</param>
    public static bool GoesOn(LineItem line, LineItem next, TextBlock block, bool isSamePage, TextBuffer text)
    {
        if (line.HasColumns || next.HasColumns) return false;
        if (MathF.Abs(line.Size - next.Size) > SameSize * line.Size) return false;
        if (block.Right - line.Box.Right > FullLine * line.Size) return false;
        if (next.Box.Left - block.Left >= Indentation * next.Size) return false;
        if (isSamePage && line.Baseline - next.Baseline > WidestLeading * line.Size) return false;
        // A numbered item after the end of a sentence starts anew even where nothing is indented.
        return !(TextForms.IsNumberedItem(text.Get(next.Text)) && text.Get(line.Text)[^1] is '。' or '；' or '：' or '！' or '？');
    }
}
