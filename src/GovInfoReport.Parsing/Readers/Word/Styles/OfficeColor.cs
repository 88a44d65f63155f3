using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Colours as 24 bits of red, green and blue.</summary>
internal static class OfficeColor
{
    public const int White = 0xFFFFFF;

    /// <summary>Text that is black or white as the background asks for; a background that lets through what is behind it.</summary>
    public const int Automatic = -1;

    /// <summary>A pattern, a picture, a theme that was not looked up.</summary>
    public const int Unknown = -2;

    /// <summary>Two colours are taken for the same within these sums of differences: not to be seen, hard to see.</summary>
    private const int Same = 24, Close = 60;

    /// <summary>
    /// Reads six hexadecimal digits, with or without a number sign; <see cref="Automatic"/> for <c>auto</c>, <see cref="Unknown"/> for all
    /// else.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text is "auto") return Automatic;
        if (text.StartsWith('#')) text = text[1..];
        return text.Length == 6 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int color) ? color
            : Unknown;
    }

    /// <summary>Whether text of a colour cannot be seen on a background, and whether it hardly can, or nobody knows.</summary>
    public static (bool IsUnseen, bool IsDoubtful) Compare(int text, int background)
    {
        if (text < 0) return (false, false);
        // Of the colours that are published on paper only white hides on what is not known.
        if (background < 0) return (false, Difference(text, White) <= Close);
        int difference = Difference(text, background);
        return (difference <= Same, difference <= Close);
    }

    private static int Difference(int a, int b) =>
        Math.Abs((a >> 16) - (b >> 16)) + Math.Abs(((a >> 8) & 0xFF) - ((b >> 8) & 0xFF)) + Math.Abs((a & 0xFF) - (b & 0xFF));
}
