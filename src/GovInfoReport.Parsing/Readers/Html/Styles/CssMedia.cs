namespace GovInfoReport.Parsing;

/// <summary>Tells which media queries the window of a usual screen meets.</summary>
internal static class CssMedia
{
    private static readonly string[] Others = ["print", "speech", "tty", "tv", "projection", "handheld", "braille", "embossed", "aural"];

    private static readonly (string Feature, string Value)[] Usual =
    [
        ("orientation", "landscape"), ("prefers-color-scheme", "light"), ("prefers-reduced-motion", "no-preference"),
        ("prefers-contrast", "no-preference"), ("forced-colors", "none"), ("inverted-colors", "none"),
        ("hover", "hover"), ("pointer", "fine"),
    ];

    private const int WindowWidth = 1280, WindowHeight = 800;

    /// <summary>Whether a list of queries, of which one is enough, is met; <see langword="null"/> where that is not known.</summary>
    public static bool? Matches(ReadOnlySpan<char> queries)
    {
        if (queries.IsWhiteSpace()) return true;
        bool? matches = false;
        foreach (Range range in queries.Split(','))
        {
            bool? one = MatchesOne(queries[range].Trim());
            if (one == true) return true;
            if (one is null) matches = null;
        }

        return matches;
    }

    private static bool? MatchesOne(ReadOnlySpan<char> query)
    {
        bool isNegated = TakeWord(ref query, "not");
        TakeWord(ref query, "only");
        bool? matches = true;
        while (!query.IsEmpty && matches != false)
        {
            TakeWord(ref query, "and");
            bool? one;
            if (query.StartsWith('('))
            {
                int end = CssText.IndexOf(query[1..], ')', ')') + 1;
                one = MeetsFeature(query[1..Math.Min(end, query.Length)].Trim());
                query = query[Math.Min(query.Length, end + 1)..].TrimStart();
            }
            else
            {
                one = IsOfScreen(ref query);
            }

            matches = one == true ? matches : one;
        }

        return matches is null ? null : matches != isNegated;
    }

    // A type of medium other than the screen; anything else is not known.
    private static bool? IsOfScreen(ref ReadOnlySpan<char> query)
    {
        if (TakeWord(ref query, "all") || TakeWord(ref query, "screen")) return true;
        foreach (string other in Others)
        {
            if (TakeWord(ref query, other)) return false;
        }

        query = default;
        return null;
    }

    private static bool TakeWord(ref ReadOnlySpan<char> query, string word)
    {
        if (!query.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            || (query.Length > word.Length && char.IsAsciiLetterOrDigit(query[word.Length]))) return false;
        query = query[word.Length..].TrimStart();
        return true;
    }

    private static bool? MeetsFeature(ReadOnlySpan<char> feature)
    {
        int colon = feature.IndexOf(':');
        if (colon < 0) return feature.ContainsAny('<', '>', '=') ? MeetsRange(feature) : MeetsWord(feature);
        ReadOnlySpan<char> name = feature[..colon].Trim(), value = feature[(colon + 1)..].Trim();
        foreach ((string word, string usual) in Usual)
        {
            if (CssText.Is(name, word)) return CssText.Is(value, usual);
        }

        return MeetsSize(name, value);
    }

    private static bool? MeetsSize(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (!CssValues.TryReadLength(value, out int length)) return null;
        if (CssText.Is(name, "min-width") || CssText.Is(name, "min-device-width")) return WindowWidth >= length;
        if (CssText.Is(name, "max-width") || CssText.Is(name, "max-device-width")) return WindowWidth <= length;
        if (CssText.Is(name, "min-height")) return WindowHeight >= length;
        return CssText.Is(name, "max-height") ? WindowHeight <= length : null;
    }

    private static bool? MeetsWord(ReadOnlySpan<char> feature) =>
        CssText.Is(feature, "color") || CssText.Is(feature, "width") || CssText.Is(feature, "height") || CssText.Is(feature, "hover") ? true
        : CssText.Is(feature, "monochrome") || CssText.Is(feature, "prefers-reduced-motion") ? false : null;

    // width >= 600px, 400px < width <= 700px
    private static bool? MeetsRange(ReadOnlySpan<char> feature)
    {
        int first = feature.IndexOfAny("<>="), last = feature.LastIndexOfAny("<>=");
        ReadOnlySpan<char> left = feature[..first].Trim(), right = feature[(last + 1)..].Trim();
        ReadOnlySpan<char> between = feature[first..(last + 1)], name = between.Trim("<>= ");
        int mark = between.IndexOfAnyExcept("<>=");
        ReadOnlySpan<char> one = mark < 0 ? between : between[..mark];
        if (!name.IsEmpty)
        {
            ReadOnlySpan<char> other = between[between.LastIndexOf(' ')..].Trim(' ');
            return And(Compare(left, one, name), Compare(name, other.Trim("abcdefghijklmnopqrstuvwxyz "), right));
        }

        return Compare(left, one.Trim(), right);
    }

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one is null ? null : other;

    private static bool? Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> sign, ReadOnlySpan<char> right)
    {
        if (SizeOf(left) is not { } one || SizeOf(right) is not { } other) return null;
        return sign switch
        {
            "<" => one < other,
            "<=" => one <= other,
            ">" => one > other,
            ">=" => one >= other,
            "=" => one == other,
            _ => null,
        };
    }

    private static int? SizeOf(ReadOnlySpan<char> text)
    {
        if (CssText.Is(text, "width")) return WindowWidth;
        if (CssText.Is(text, "height")) return WindowHeight;
        return CssValues.TryReadLength(text, out int length) ? length : null;
    }
}
