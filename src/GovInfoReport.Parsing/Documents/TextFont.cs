namespace GovInfoReport.Parsing;

/// <summary>How many columns characters take in aligned text: programs count them differently.</summary>
/// <param name="Chinese">Those of a Chinese character.</param>
/// <param name="Ambiguous">Those of quotes, dashes and the like.</param>
internal readonly record struct TextFont(int Chinese, int Ambiguous)
{
    /// <summary>Those that are met.</summary>
    public static TextFont[] All { get; } = [new(2, 1), new(2, 2), new(1, 1)];

    /// <summary>The columns of a character.</summary>
    public int WidthOf(char c) => TextWidth.Of(c) == 2 ? Chinese : TextWidth.IsAmbiguous(c) ? Ambiguous : 1;

    /// <summary>The columns of a text.</summary>
    public int WidthOf(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text) width += WidthOf(c);
        return width;
    }
}
