using System.Buffers;
using System.Drawing;
using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Reads colours.</summary>
internal static class CssColors
{
    /// <summary>Stands for a background that is a picture or cannot be told: fully transparent, and no colour that can be
    /// written.</summary>
    public const int Unknown = 0x00BADBAD;

    /// <summary>The colour of text where nothing is said.</summary>
    public const int Black = unchecked((int)0xFF000000);

    /// <summary>The colour behind text where nothing is said.</summary>
    public const int Paper = -1;

    /// <summary>Below this share of 255 nothing is seen.</summary>
    public const int LeastAlpha = 26;

    /// <summary>Colours that differ no more than this in each part look alike.</summary>
    private const int Alike = 8;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Reads a colour as CSS has it.</summary>
    /// <param name="value">The colour as written.</param>
    /// <param name="color">The colour.</param>
    /// <param name="depth">How many functions are around.</param>
    public static bool TryRead(ReadOnlySpan<char> value, out int color, int depth = 0)
    {
        color = Black;
        if (value.StartsWith('#')) return TryReadHex(value[1..], out color);
        int open = value.IndexOf('(');
        if (open > 0) return value[^1] == ')' && CssColorFunctions.TryRead(value[..open], value[(open + 1)..^1], out color, depth);
        return TryReadName(value, out color);
    }

    /// <summary>Reads the colour of a background; one with a picture is <see cref="Unknown"/>.</summary>
    public static bool TryReadBackground(ReadOnlySpan<char> value, out int color)
    {
        color = 0;
        bool isPicture = value.Contains("url(", StringComparison.OrdinalIgnoreCase);
        if (isPicture || value.Contains("gradient(", StringComparison.OrdinalIgnoreCase))
        {
            color = isPicture ? Unknown : ReadGradient(value);
            return true;
        }

        bool isFound = CssText.Is(value, "none") || CssText.Is(value, "0");
        while (!value.IsEmpty)
        {
            int end = CssText.IndexOf(value, ' ', '/');
            if (end > 0 && TryRead(value[..end], out int found)) (color, isFound) = (found, true);
            value = value[Math.Min(value.Length, end + 1)..];
        }

        return isFound;
    }

    /// <summary>Whether none of the shadows of a text is seen on paper.</summary>
    public static bool IsShadowLost(ReadOnlySpan<char> value)
    {
        bool isFound = false;
        while (!value.IsEmpty)
        {
            int end = CssText.IndexOf(value, ' ', ',');
            if (end > 0 && TryRead(value[..end], out int color))
            {
                if (!IsLost(color, Paper)) return false;
                isFound = true;
            }

            value = value[Math.Min(value.Length, end + 1)..];
        }

        return isFound;
    }

    // From one colour to the same is a colour; else it is a picture.
    private static int ReadGradient(ReadOnlySpan<char> value)
    {
        int? first = null;
        int open = value.IndexOf('('), close = value.LastIndexOf(')');
        ReadOnlySpan<char> stops = close > open ? value[(open + 1)..close] : default;
        while (!stops.IsEmpty)
        {
            int end = CssText.IndexOf(stops, ',', ','), length = CssText.IndexOf(stops[..end].Trim(), ' ', ' ');
            if (TryRead(stops[..end].Trim()[..length], out int color))
            {
                first ??= color;
                if (!IsLost(color, first.Value)) return Unknown;
            }

            stops = stops[Math.Min(stops.Length, end + 1)..];
        }

        return first ?? Unknown;
    }

    /// <summary>Reads a colour as attributes of HTML have it: a name, or digits with or without a number sign.</summary>
    public static bool TryReadAttribute(ReadOnlySpan<char> value, out int color)
    {
        value = value.Trim();
        return TryReadName(value, out color) || TryReadHex(value.TrimStart('#'), out color);
    }

    /// <summary>Whether text of a colour is not seen on a background.</summary>
    public static bool IsLost(int color, int background)
    {
        if ((uint)color >> 24 < LeastAlpha) return true;
        int seen = Over(color, background);
        return Differ(seen, background, 16) && Differ(seen, background, 8) && Differ(seen, background, 0);
    }

    /// <summary>Whether text of a colour is plain to see on light paper.</summary>
    public static bool IsDark(int color) => (uint)color >> 24 > 128 && ((color >> 16) & 255) + ((color >> 8) & 255) + (color & 255) < 384;

    /// <summary>A colour over an opaque one.</summary>
    public static int Over(int color, int under)
    {
        int alpha = (int)((uint)color >> 24);
        if (alpha == 255) return color;
        return Black | Mix(16) | Mix(8) | Mix(0);

        int Mix(int shift) => ((((color >> shift) & 255) * alpha) + (((under >> shift) & 255) * (255 - alpha))) / 255 << shift;
    }

    private static bool Differ(int one, int other, int shift) => Math.Abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= Alike;

    private static bool TryReadName(ReadOnlySpan<char> value, out int color)
    {
        color = Black;
        if (value.Length is < 3 or > 24 || value.ContainsAnyExcept(Letters)) return false;
        if (CssText.Is(value, "windowtext") || CssText.Is(value, "canvastext")) return true;
        if (CssText.Is(value, "window") || CssText.Is(value, "canvas"))
        {
            color = Paper;
            return true;
        }

        Color known = Color.FromName(value.ToString().Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        color = known.A == 0 ? 0 : known.ToArgb();
        return known.IsKnownColor && !known.IsSystemColor;
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out int color)
    {
        color = Black;
        if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number)) return false;
        uint red, green, blue, alpha = 255;
        switch (digits.Length)
        {
            case 3 or 4:
                if (digits.Length == 4) (alpha, number) = ((number & 15) * 17, number >> 4);
                (red, green, blue) = ((number >> 8) * 17, ((number >> 4) & 15) * 17, (number & 15) * 17);
                break;
            case 6 or 8:
                if (digits.Length == 8) (alpha, number) = (number & 255, number >> 8);
                (red, green, blue) = (number >> 16, (number >> 8) & 255, number & 255);
                break;
            default:
                return false;
        }

        color = (int)((alpha << 24) | (red << 16) | (green << 8) | blue);
        return true;
    }
}
