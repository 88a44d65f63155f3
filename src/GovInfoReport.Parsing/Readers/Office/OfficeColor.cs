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

    /// <summary>Text that is not drawn, whatever is behind it.</summary>
    public const int None = -3;

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
        if (text < 0) return (text == None, false);
        // Of the colours that are published on paper only white hides on what is not known.
        if (background < 0) return (false, Difference(text, White) <= Close);
        int difference = Difference(text, background);
        return (difference <= Same, difference <= Close);
    }

    /// <summary>Whether two colours are hard to tell apart.</summary>
    public static bool IsClose(int a, int b) => a >= 0 && b >= 0 && Difference(a, b) <= Close;

    /// <summary>A colour over another that shines through; <see cref="Unknown"/> where either is not known.</summary>
    /// <param name="color">The colour.</param>
    /// <param name="behind">What is behind it.</param>
    /// <param name="share">How much of the colour is left, from 0 to 1.</param>
    public static int Mix(int color, int behind, double share)
    {
        if (color < 0 || behind < 0) return Unknown;
        return (Part(16) << 16) | (Part(8) << 8) | Part(0);

        int Part(int shift) => (int)Math.Round((((color >> shift) & 0xFF) * share) + (((behind >> shift) & 0xFF) * (1 - share)));
    }

    private static int Difference(int a, int b) =>
        Math.Abs((a >> 16) - (b >> 16)) + Math.Abs(((a >> 8) & 0xFF) - ((b >> 8) & 0xFF)) + Math.Abs((a & 0xFF) - (b & 0xFF));
}
