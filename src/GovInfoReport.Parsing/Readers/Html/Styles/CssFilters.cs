namespace GovInfoReport.Parsing;

/// <summary>Tells what filters leave of text.</summary>
internal static class CssFilters
{
    private const double LeastOpacity = 0.1, LeastShare = 0.5, MaxShare = 3, MaxBlur = 1;

    /// <summary>Nothing that matters, or they leave nothing, or what is left is in doubt (<see cref="CssCode.Other"/>).</summary>
    public static int Read(ReadOnlySpan<char> value)
    {
        int code = CssCode.None;
        while (value.IndexOf('(') is int open and >= 0)
        {
            ReadOnlySpan<char> name = value[..open].Trim(" ,\t\n\r"), rest = value[(open + 1)..];
            int close = CssText.IndexOf(rest, ')', ')');
            code = Math.Max(code, ReadOne(name, rest[..close].Trim()));
            value = rest[Math.Min(rest.Length, close + 1)..];
        }

        return code;
    }

    private static int ReadOne(ReadOnlySpan<char> name, ReadOnlySpan<char> amount)
    {
        bool isNumber = CssValues.TryReadNumber(amount, out double share, out ReadOnlySpan<char> unit);
        if (unit is "%") share /= 100;
        if (CssText.Is(name, "opacity")) return !isNumber ? CssCode.Other : share < LeastOpacity ? CssCode.Nothing : CssCode.None;
        if (CssText.Is(name, "blur")) return isNumber && share <= MaxBlur ? CssCode.None : CssCode.Other;
        return !ChangesColors(name) || IsHarmless(name, isNumber ? share : -1) ? CssCode.None : CssCode.Other;
    }

    private static bool ChangesColors(ReadOnlySpan<char> name) => CssText.Is(name, "invert") || CssText.Is(name, "brightness")
        || CssText.Is(name, "contrast") || CssText.Is(name, "url");

    private static bool IsHarmless(ReadOnlySpan<char> name, double share) =>
        CssText.Is(name, "invert") ? share == 0 : !CssText.Is(name, "url") && share is >= LeastShare and <= MaxShare;
}
