namespace GovInfoReport.Parsing;

/// <summary>How many columns of characters text takes where Chinese characters take two.</summary>
internal static class TextWidth
{
    /// <summary>The columns of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text) width += Of(c);
        return width;
    }

    /// <summary>The columns of a character.</summary>
    public static int Of(char c) =>
        c is (>= '\u2E80' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF01' and <= '\uFF60') ? 2 : 1;

    /// <summary>Whether a character takes two columns in Chinese fonts and one in others: quotes, dashes, numbers in circles.</summary>
    public static bool IsAmbiguous(char c) =>
        c is (>= '\u2010' and <= '\u203B') or (>= '\u2160' and <= '\u217F') or (>= '\u2460' and <= '\u24FF') or '\u00B7' or '\u00D7';
}
