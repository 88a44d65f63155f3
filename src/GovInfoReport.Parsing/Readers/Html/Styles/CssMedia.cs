namespace GovInfoReport.Parsing;

/// <summary>Tells which media queries the window of a usual screen meets.</summary>
internal static class CssMedia
{
    private const int WindowWidth = 1280, WindowHeight = 800;

    /// <summary>Whether a list of queries, of which one is enough, is met. What is not known is not met.</summary>
    public static bool Matches(ReadOnlySpan<char> queries)
    {
        if (queries.IsWhiteSpace()) return true;
        foreach (Range range in queries.Split(','))
        {
            if (MatchesOne(queries[range].Trim())) return true;
        }

        return false;
    }

    private static bool MatchesOne(ReadOnlySpan<char> query)
    {
        bool isNegated = TakeWord(ref query, "not");
        TakeWord(ref query, "only");
        bool matches = true;
        while (!query.IsEmpty && matches)
        {
            TakeWord(ref query, "and");
            if (query.StartsWith('('))
            {
                int end = CssText.IndexOf(query[1..], ')', ')') + 1;
                matches = MeetsFeature(query[1..Math.Min(end, query.Length)]);
                query = query[Math.Min(query.Length, end + 1)..].TrimStart();
            }
            else
            {
                matches = TakeWord(ref query, "all") || TakeWord(ref query, "screen");
            }
        }

        return matches != isNegated;
    }

    private static bool TakeWord(ref ReadOnlySpan<char> query, string word)
    {
        if (!query.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            || (query.Length > word.Length && char.IsAsciiLetterOrDigit(query[word.Length]))) return false;
        query = query[word.Length..].TrimStart();
        return true;
    }

    private static bool MeetsFeature(ReadOnlySpan<char> feature)
    {
        int colon = feature.IndexOf(':');
        if (colon < 0) return CssText.Is(feature.Trim(), "color") || CssText.Is(feature.Trim(), "width");
        ReadOnlySpan<char> name = feature[..colon].Trim(), value = feature[(colon + 1)..].Trim();
        if (!CssValues.TryReadLength(value, out int length)) return CssText.Is(name, "orientation") && CssText.Is(value, "landscape");
        if (CssText.Is(name, "min-width") || CssText.Is(name, "min-device-width")) return WindowWidth >= length;
        if (CssText.Is(name, "max-width") || CssText.Is(name, "max-device-width")) return WindowWidth <= length;
        if (CssText.Is(name, "min-height")) return WindowHeight >= length;
        return CssText.Is(name, "max-height") && WindowHeight <= length;
    }
}
