using System.Globalization;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>How many columns of a terminal text takes: Chinese characters take two, combining marks none.</summary>
internal static class DisplayWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        int value = rune.Value;
        if (value < 0x300) return 1;
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return IsWide(value) ? 2 : 1;
    }

    /// <summary>The text with blanks after it up to a width.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The text with blanks before it up to a width.</summary>
    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>The start of the text that fits a width, with an ellipsis where something is left out.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width) return text;
        return text[..FittingLength(text, width - 1)] + "…";
    }

    /// <summary>
    /// How much of the start of a text fits a width, in UTF-16: at least one character, so that a width too small for any still comes to an
    /// end.
    /// </summary>
    public static int FittingLength(ReadOnlySpan<char> text, int width)
    {
        int used = 0, length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > width && length > 0) break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    // The ranges of East Asian wide and full-width characters (Unicode Standard Annex 11).
    private static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
