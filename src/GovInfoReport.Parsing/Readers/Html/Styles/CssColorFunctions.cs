namespace GovInfoReport.Parsing;

/// <summary>Reads colours that are written as functions.</summary>
internal static class CssColorFunctions
{
    private const int MaxDepth = 4;

    /// <summary>Reads a colour.</summary>
    /// <param name="name">The name of the function.</param>
    /// <param name="inner">Its arguments.</param>
    /// <param name="color">The colour.</param>
    /// <param name="depth">How many functions are around.</param>
    public static bool TryRead(ReadOnlySpan<char> name, ReadOnlySpan<char> inner, out int color, int depth = 0)
    {
        color = CssColors.Black;
        name = name.Trim();
        if (CssText.Is(name, "color-mix")) return depth < MaxDepth && TryMix(inner, out color, depth + 1);
        Space? space = SpaceOf(name, ref inner);
        if (space is not { } found) return false;
        Span<double> parts = stackalloc double[4];
        parts[3] = 1;
        if (!TryReadParts(inner, found, parts)) return false;
        switch (found)
        {
            case Space.Hsl: FromHue(parts, parts[0], parts[1], parts[2]); break;
            case Space.Hwb: FromWhiteness(parts); break;
            case Space.Lab or Space.Oklab: FromLab(parts, parts[0], parts[1], parts[2]); break;
            case Space.Lch or Space.Oklch:
                double angle = parts[2] * Math.PI / 180;
                FromLab(parts, parts[0], parts[1] * Math.Cos(angle), parts[1] * Math.Sin(angle));
                break;
        }

        color = (Channel(parts[3]) << 24) | (Channel(parts[0]) << 16) | (Channel(parts[1]) << 8) | Channel(parts[2]);
        return true;
    }

    private static Space? SpaceOf(ReadOnlySpan<char> name, ref ReadOnlySpan<char> inner)
    {
        if (CssText.Is(name, "rgb") || CssText.Is(name, "rgba")) return Space.Rgb;
        if (CssText.Is(name, "hsl") || CssText.Is(name, "hsla")) return Space.Hsl;
        if (CssText.Is(name, "hwb")) return Space.Hwb;
        if (CssText.Is(name, "lab")) return Space.Lab;
        if (CssText.Is(name, "lch")) return Space.Lch;
        if (CssText.Is(name, "oklab")) return Space.Oklab;
        if (CssText.Is(name, "oklch")) return Space.Oklch;
        if (!CssText.Is(name, "color")) return null;
        inner = inner.TrimStart();
        int end = inner.IndexOf(' ');
        if (end < 0 || !(CssText.Is(inner[..end], "srgb") || CssText.Is(inner[..end], "display-p3"))) return null;
        inner = inner[end..];
        return Space.Color;
    }

    private static bool TryReadParts(ReadOnlySpan<char> inner, Space space, Span<double> parts)
    {
        int count = 0;
        foreach (Range range in inner.SplitAny(" ,/\t\n\r"))
        {
            ReadOnlySpan<char> part = inner[range].Trim();
            if (part.IsEmpty) continue;
            double number = 0;
            ReadOnlySpan<char> unit = default;
            if (count == 4 || (!CssText.Is(part, "none") && !CssValues.TryReadNumber(part, out number, out unit))) return false;
            if (!unit.IsEmpty && unit is not "%" && !TryTurn(ref number, unit)) return false;
            parts[count] = number * ScaleOf(space, count, unit is "%");
            count++;
        }

        return count >= 3;
    }

    private static bool TryTurn(ref double angle, ReadOnlySpan<char> unit)
    {
        double degrees = CssText.Is(unit, "deg") ? 1 : CssText.Is(unit, "turn") ? 360 : CssText.Is(unit, "rad") ? 180 / Math.PI
            : CssText.Is(unit, "grad") ? 0.9 : 0;
        angle *= degrees;
        return degrees > 0;
    }

    // Parts of one, but for hues in degrees and the two axes of lab.
    private static double ScaleOf(Space space, int index, bool isPercent)
    {
        const double Chroma = 0.4, Axis = 125;
        if (index == 3) return isPercent ? 0.01 : 1;
        bool isHue = index == (space is Space.Hsl or Space.Hwb ? 0 : 2) && space is Space.Hsl or Space.Hwb or Space.Lch or Space.Oklch;
        if (isHue) return 1;
        return space switch
        {
            Space.Rgb => isPercent ? 0.01 : 1 / 255.0,
            Space.Hsl or Space.Hwb => 0.01,
            Space.Lab or Space.Lch => index == 0 ? 0.01 : isPercent ? Chroma / 100 : Chroma / Axis,
            Space.Oklab or Space.Oklch when index > 0 => isPercent ? Chroma / 100 : 1,
            _ => isPercent ? 0.01 : 1,
        };
    }

    // Shares of two colours; whatever the space they are mixed in, light ones stay light and dark ones dark.
    private static bool TryMix(ReadOnlySpan<char> inner, out int color, int depth)
    {
        color = CssColors.Black;
        int first = CssText.IndexOf(inner, ',', ',');
        if (first >= inner.Length) return false;
        inner = inner[(first + 1)..];
        int second = CssText.IndexOf(inner, ',', ',');
        if (second >= inner.Length || !TryReadShare(inner[..second], out int one, out double? share, depth)
            || !TryReadShare(inner[(second + 1)..], out int other, out double? otherShare, depth)) return false;
        double part = share ?? 1 - (otherShare ?? 0.5), rest = otherShare ?? 1 - part, sum = part + rest;
        if (sum <= 0) return false;
        double weight = part / sum;
        color = Mix(24) | Mix(16) | Mix(8) | Mix(0);
        return true;

        int Mix(int shift) => (int)Math.Round((((one >> shift) & 255) * weight) + (((other >> shift) & 255) * (1 - weight))) << shift;
    }

    private static bool TryReadShare(ReadOnlySpan<char> text, out int color, out double? share, int depth)
    {
        text = text.Trim();
        share = null;
        int blank = text.LastIndexOf(' ');
        if (blank > 0 && text[^1] == '%' && CssValues.TryReadNumber(text[(blank + 1)..], out double percent, out _))
        {
            share = percent / 100;
            text = text[..blank].TrimEnd();
        }

        return CssColors.TryRead(text, out color, depth);
    }

    private static int Channel(double value) => (int)Math.Clamp(Math.Round(value * 255), 0, 255);

    private static void FromHue(Span<double> parts, double hue, double saturation, double light)
    {
        double spread = saturation * Math.Min(light, 1 - light);
        for (int i = 0; i < 3; i++)
        {
            double at = ((((i == 0 ? 0 : i == 1 ? 8 : 4) + (hue / 30)) % 12) + 12) % 12;
            parts[i] = light - (spread * Math.Max(-1, Math.Min(Math.Min(at - 3, 9 - at), 1)));
        }
    }

    private static void FromWhiteness(Span<double> parts)
    {
        double white = parts[1], black = parts[2];
        if (white + black >= 1)
        {
            parts[..3].Fill(white / (white + black));
            return;
        }

        FromHue(parts, parts[0], 1, 0.5);
        for (int i = 0; i < 3; i++) parts[i] = (parts[i] * (1 - white - black)) + white;
    }

    // Oklab to sRGB (Björn Ottosson); lab, whose lightness is nearly the same, is taken for it.
    private static void FromLab(Span<double> parts, double light, double a, double b)
    {
        double l = Cube(light + (0.3963377774 * a) + (0.2158037573 * b)), m = Cube(light - (0.1055613458 * a) - (0.0638541728 * b)),
            s = Cube(light - (0.0894841775 * a) - (1.2914855480 * b));
        parts[0] = Gamma((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s));
        parts[1] = Gamma((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s));
        parts[2] = Gamma((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static double Cube(double value) => value * value * value;

    private static double Gamma(double value) => value <= 0.0031308 ? value * 12.92 : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055;

    private enum Space
    {
        Rgb,
        Hsl,
        Hwb,
        Lab,
        Lch,
        Oklab,
        Oklch,
        Color,
    }
}
