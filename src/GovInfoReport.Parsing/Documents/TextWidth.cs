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
}
