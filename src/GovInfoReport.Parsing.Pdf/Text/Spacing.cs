namespace GovInfoReport.Parsing.Pdf;

/// <summary>Decides which gaps on a page are blanks. All distances are in units of the font's size.</summary>
internal static class Spacing
{
    /// <summary>How many blanks stand between two neighbours on a line: 0, 1, or 2 where a gap sets columns apart.</summary>
    public static int Blanks(in Glyph left, in Glyph right)
    {
        float gap = (right.Left - left.Right) / Math.Max(Math.Max(left.Size, right.Size), 1);
        bool isWideLeft = left.Class == CharacterClass.Wide;
        bool isWideRight = right.Class == CharacterClass.Wide;
        // Justification sets ideographs apart by up to a character; that is no blank.
        if (isWideLeft && isWideRight) return gap >= 1.8f ? 2 : AreTwoFigures(left, right) ? 1 : 0;
        if (isWideLeft || isWideRight)
        {
            if (gap >= 1.2f) return 2;
            // Word processors put a quarter of a character between ideographs and figures without a blank.
            return gap >= 0.6f || (right.IsAfterBlank && gap >= 0.1f) ? 1 : 0;
        }

        if (gap >= 0.75f) return 2;
        return gap >= 0.18f || (right.IsAfterBlank && gap >= 0.05f) ? 1 : 0;
    }

    // A blank between digits as wide as ideographs parts two figures.
    private static bool AreTwoFigures(in Glyph left, in Glyph right) => right.IsAfterBlank && IsDigit(left) && IsDigit(right);

    /// <summary>Whether a character is a digit.</summary>
    public static bool IsDigit(in Glyph glyph) => glyph.Text.Length == 1 && FormText.IsDigit(glyph.Text[0]);

    /// <summary>
    /// Whether two characters that follow each other in the page's content are drawn as one run: next to each other on one line, and of one
    /// kind.
    /// </summary>
    public static bool IsRun(in Glyph first, in Glyph second) =>
        !second.IsAfterBlank
        && (first.Class == CharacterClass.Wide) == (second.Class == CharacterClass.Wide)
        && MathF.Abs(first.EndX - second.StartX) + MathF.Abs(first.EndY - second.StartY) <= 0.15f * Math.Max(first.Size, second.Size);

    /// <summary>What stands between the end of a line and the start of the next where both belong to one text.</summary>
    /// <remarks>
    /// Between two figures that is a line feed: they may be two figures, or one that a narrow column cuts. Who reads the text knows which.
    /// </remarks>
    public static ReadOnlySpan<char> BetweenLines(char last, char first)
    {
        if (FormText.IsDigit(last) && FormText.IsDigit(first)) return "\n";
        if (CharacterForms.IsWide(last) || CharacterForms.IsWide(first)) return "";
        // No figure ends in a comma: what is cut there is one.
        return last is '-' or '/' or '@' or '.' || (last is ',' && char.IsAsciiDigit(first)) || first is '.' or ',' or '@' ? "" : " ";
    }
}
