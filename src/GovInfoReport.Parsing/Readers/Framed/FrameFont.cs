namespace GovInfoReport.Parsing;

/// <summary>How many columns the characters of a framed table take: programs count them differently.</summary>
/// <param name="Chinese">Those of a Chinese character.</param>
/// <param name="Ambiguous">Those of quotes, dashes and the like.</param>
internal readonly record struct FrameFont(int Chinese, int Ambiguous)
{
    /// <summary>Those that are met.</summary>
    public static FrameFont[] All { get; } = [new(2, 1), new(2, 2), new(1, 1)];

    /// <summary>The columns of a character.</summary>
    public int WidthOf(char c) => TextWidth.Of(c) == 2 ? Chinese : TextWidth.IsAmbiguous(c) ? Ambiguous : 1;
}
