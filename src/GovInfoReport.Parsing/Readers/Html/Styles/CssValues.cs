using System.Collections.Frozen;
using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>Reads the values of properties, as far as they matter; <see cref="CssCode"/> has what they come to.</summary>
internal static class CssValues
{
    private static readonly string[] Boxes = ["flex", "grid", "table-row", "-webkit-box", "-webkit-flex", "-ms-flexbox"];

    private const int PixelsOfFont = 16, PixelsOfWindow = 10;
    private const double LeastZoom = 0.15;

    private static readonly FrozenDictionary<string, double> Units = new Dictionary<string, double>
    {
        ["px"] = 1,
        ["pt"] = 4.0 / 3,
        ["pc"] = 16,
        ["in"] = 96,
        ["cm"] = 96 / 2.54,
        ["mm"] = 96 / 25.4,
        ["em"] = PixelsOfFont,
        ["rem"] = PixelsOfFont,
        ["ic"] = PixelsOfFont,
        ["ex"] = PixelsOfFont / 2.0,
        ["ch"] = PixelsOfFont / 2.0,
        ["%"] = PixelsOfWindow,
        ["vw"] = PixelsOfWindow,
        ["vh"] = PixelsOfWindow,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="value">The value, trimmed and not empty.</param>
    /// <param name="code">What it comes to.</param>
    /// <returns>Whether browsers understand it, as far as is told here; a declaration that they do not understand counts for
    /// nothing.</returns>
    public static bool TryRead(CssProperty property, ReadOnlySpan<char> value, out int code)
    {
        switch (property)
        {
            case CssProperty.Color or CssProperty.TextFill:
                return CssColors.TryRead(value, out code);
            case CssProperty.Background:
                return CssColors.TryReadBackground(value, out code);
            case CssProperty.Opacity:
                return TryReadOpacity(value, out code);
            case CssProperty.FontSize:
                return TryReadFontSize(value, out code);
            case CssProperty.VerticalAlign:
                return TryReadVerticalAlign(value, out code);
            case CssProperty.TextIndent or CssProperty.Left or CssProperty.Right or CssProperty.Top or CssProperty.Bottom
                or CssProperty.MarginLeft or CssProperty.MarginTop:
                return TryReadLength(value, out code) || CssText.Is(value, "auto");
            case CssProperty.Height or CssProperty.MaxHeight or CssProperty.Width or CssProperty.MaxWidth:
                if (!TryReadLength(value, out code)) code = int.MaxValue;
                return true;
            case CssProperty.LineHeight:
                return TryReadLineHeight(value, out code);
            default:
                code = ReadShown(property, value);
                return true;
        }
    }

    private static int ReadShown(CssProperty property, ReadOnlySpan<char> value) => property switch
    {
        CssProperty.Transform or CssProperty.Scale or CssProperty.Translate or CssProperty.Rotate =>
            CssShapes.ReadTransform(property, value),
        CssProperty.Filter => CssFilters.Read(value),
        CssProperty.Zoom => ReadZoom(value),
        CssProperty.Clip or CssProperty.ClipPath => CssShapes.IsEmpty(value) ? CssCode.Nothing : CssCode.None,
        _ => ReadWord(property, value),
    };

    // Without a unit it is a number of sizes of the font.
    private static bool TryReadLineHeight(ReadOnlySpan<char> value, out int code)
    {
        if (!TryReadNumber(value, out double number, out ReadOnlySpan<char> unit) || !unit.IsEmpty)
            return TryReadLength(value, out code) || char.IsAsciiLetter(value[0]);
        code = (int)Math.Clamp(number * PixelsOfFont, 0, 1_000_000);
        return true;
    }

    private static int ReadZoom(ReadOnlySpan<char> value)
    {
        bool isZoom = TryReadNumber(value, out double zoom, out ReadOnlySpan<char> unit);
        return isZoom && (unit is "%" ? zoom / 100 : zoom) is > 0 and < LeastZoom ? CssCode.Nothing : CssCode.None;
    }

    /// <summary>Reads the size of the shorthand <c>font</c>.</summary>
    public static bool TryReadFont(ReadOnlySpan<char> value, out int code)
    {
        code = CssCode.Other;
        foreach (Range part in value.SplitAny(" /"))
        {
            ReadOnlySpan<char> piece = value[part];
            if (!piece.IsEmpty && (char.IsAsciiDigit(piece[0]) || piece[0] == '.') && TryReadFontSize(piece, out code)) return true;
        }

        return false;
    }

    /// <summary>Reads a length as pixels: an em has as many as a font usually has, a percent as many as a hundredth of a small
    /// window.</summary>
    public static bool TryReadLength(ReadOnlySpan<char> value, out int pixels)
    {
        if (value.StartsWith("calc(", StringComparison.OrdinalIgnoreCase) && value[^1] == ')') return TryReadSum(value[5..^1], out pixels);
        bool isNumber = TryReadNumber(value, out double number, out ReadOnlySpan<char> unit);
        double factor = UnitFactor(unit, number);
        pixels = isNumber && factor >= 0 ? (int)Math.Clamp(Math.Round(number * factor), -1_000_000, 1_000_000) : 0;
        // What is not nothing at all does not become so by rounding.
        if (pixels == 0 && number * factor is > 0.5 or < -0.5) pixels = Math.Sign(number);
        return isNumber && factor >= 0;
    }

    // Lengths that are added and taken away; products are not computed.
    private static bool TryReadSum(ReadOnlySpan<char> terms, out int pixels)
    {
        pixels = 0;
        int sign = 1;
        foreach (Range range in terms.Split(' '))
        {
            ReadOnlySpan<char> term = terms[range];
            if (term.IsEmpty) continue;
            if (term is "+" or "-") sign = term is "-" ? -1 : 1;
            else if (TryReadLength(term, out int length)) pixels = Math.Clamp(pixels + (sign * length), -1_000_000, 1_000_000);
            else return false;
        }

        return true;
    }

    public static bool TryReadNumber(ReadOnlySpan<char> value, out double number, out ReadOnlySpan<char> unit)
    {
        int end = 0;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '.' or '+' or '-')) end++;
        unit = value[end..];
        return double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static double UnitFactor(ReadOnlySpan<char> unit, double number)
    {
        if (unit.IsEmpty) return number == 0 ? 1 : -1;
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(unit, out double pixels) ? pixels : -1;
    }

    private static bool TryReadOpacity(ReadOnlySpan<char> value, out int code)
    {
        if (value.StartsWith("calc(", StringComparison.OrdinalIgnoreCase) && value[^1] == ')') value = value[5..^1].Trim();
        bool isNumber = TryReadNumber(value, out double number, out ReadOnlySpan<char> unit) && (unit.IsEmpty || unit is "%");
        if (unit is "%") number /= 100;
        code = number < CssColors.LeastAlpha / 255.0 ? CssCode.Nothing : CssCode.None;
        return isNumber;
    }

    private static bool TryReadFontSize(ReadOnlySpan<char> value, out int code)
    {
        code = CssText.Is(value, "smaller") ? CssCode.Smaller : CssText.Is(value, "larger") ? CssCode.Relative : CssCode.Other;
        if (!TryReadNumber(value, out double number, out ReadOnlySpan<char> unit)) return char.IsAsciiLetter(value[0]);
        if (number < 0 || (number > 0 && unit.IsEmpty)) return false;
        if (unit is "%") code = ReadShareOfFont(number / 100);
        else if (CssText.Is(unit, "em")) code = ReadShareOfFont(number);
        else if (CssText.Is(unit, "ex") || CssText.Is(unit, "ch")) code = ReadShareOfFont(number / 2);
        else if (TryReadLength(value, out int pixels) && pixels <= 1) code = CssCode.Vanishing;
        return true;
    }

    // Text of a pixel is a line of dots to a person.
    private static int ReadShareOfFont(double share) => share <= 0.1 ? CssCode.Vanishing : share < 1 ? CssCode.Smaller : CssCode.Relative;

    private static bool TryReadVerticalAlign(ReadOnlySpan<char> value, out int code)
    {
        if (TryReadNumber(value, out double number, out ReadOnlySpan<char> unit))
        {
            // A percent is one of the line's height.
            if (!TryReadLength(value, out code)) return false;
            if (unit is "%") code = (int)(number * PixelsOfFont / 100);
            code = code >= 2 ? CssCode.Super : code <= -2 ? CssCode.Sub : CssCode.Other;
            return true;
        }

        code = CssText.Is(value, "super") ? CssCode.Super : CssText.Is(value, "sub") ? CssCode.Sub :
            CssText.Is(value, "text-top") || CssText.Is(value, "top") ? CssCode.TextTop :
            CssText.Is(value, "text-bottom") || CssText.Is(value, "bottom") ? CssCode.TextBottom : CssCode.Other;
        return char.IsAsciiLetter(value[0]);
    }

    private static int ReadWord(CssProperty property, ReadOnlySpan<char> value) => property switch
    {
        CssProperty.Display => ReadDisplay(value),
        CssProperty.Visibility => ReadVisibility(value),
        CssProperty.Position => ReadPosition(value),
        CssProperty.TextDecoration => Code(value.Contains("line-through", StringComparison.OrdinalIgnoreCase)),
        CssProperty.Overflow => Code(!CssText.Is(value, "visible")),
        CssProperty.FontFamily => Code(value.Contains("dings", StringComparison.OrdinalIgnoreCase)),
        CssProperty.Bidi => Code(value.Contains("override", StringComparison.OrdinalIgnoreCase)),
        CssProperty.Direction => Code(CssText.Is(value, "rtl")),
        CssProperty.ContentVisibility => Code(CssText.Is(value, "hidden")),
        CssProperty.Blend => Code(!CssText.Is(value, "normal")),
        CssProperty.TextShadow => Code(!CssText.Is(value, "none") && !CssColors.IsShadowLost(value)),
        CssProperty.OfficeHide => Code(CssText.Is(value, "all")),
        _ => Code(!CssText.Is(value, "none")),
    };

    private static int Code(bool matters) => matters ? CssCode.Other : CssCode.None;

    private static int ReadVisibility(ReadOnlySpan<char> value) =>
        CssText.Is(value, "hidden") ? CssCode.Hidden : CssText.Is(value, "collapse") ? CssCode.Collapse : CssCode.Other;

    private static int ReadPosition(ReadOnlySpan<char> value)
    {
        if (CssText.Is(value, "absolute") || CssText.Is(value, "fixed")) return CssCode.OutOfFlow;
        return CssText.Is(value, "relative") || CssText.Is(value, "sticky") ? CssCode.Moved : CssCode.Other;
    }

    private static int ReadDisplay(ReadOnlySpan<char> value)
    {
        // A column shows nothing of what stands in it.
        if (CssText.Is(value, "none") || value.StartsWith("table-column", StringComparison.OrdinalIgnoreCase)) return CssCode.None;
        if (CssText.Is(value, "inline") || CssText.Is(value, "contents")) return CssCode.Inline;
        if (value.StartsWith("inline", StringComparison.OrdinalIgnoreCase)) return CssCode.Atomic;
        foreach (string boxes in Boxes)
        {
            if (CssText.Is(value, boxes)) return CssCode.Boxes;
        }

        return CssCode.Other;
    }
}
