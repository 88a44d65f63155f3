namespace GovInfoReport.Parsing;

/// <summary>Reads the pseudo-classes that ask for places among siblings, or for more selectors: what <see cref="CssPlaceMatcher"/>
/// tells.</summary>
/// <param name="selector">The selector that is read.</param>
/// <param name="compound">The part of it that the pseudo-class is of.</param>
/// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
/// <param name="depth">How many selectors are around it.</param>
internal readonly struct CssPlaceParser(CssSelector selector, CssCompound compound, bool foldsCase, int depth)
{
    /// <summary>Reads a pseudo-class.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">What stands in its brackets.</param>
    /// <returns>Whether it is one of those, and all in it is understood.</returns>
    public bool TryRead(string name, ReadOnlySpan<char> arguments) => name switch
    {
        "not" or "is" or "where" or "-webkit-any" or "has" => TryReadSelectors(name, arguments),
        "empty" => Take(new CssPlace(CssPlaceKind.Empty, []), CssSelectorParser.OfClass),
        "lang" => Take(new CssPlace(CssPlaceKind.Language, []) { Language = arguments.Trim(" \"'").ToString() }, CssSelectorParser.OfClass),
        _ => TryReadNth(name, arguments),
    };

    private bool Take(CssPlace place, int specificity)
    {
        compound.Places.Add(place);
        selector.Specificity += specificity;
        selector.AsksForPlaces = true;
        selector.LooksAhead |= place.LooksAhead;
        return true;
    }

    private bool TryReadNth(string name, ReadOnlySpan<char> arguments)
    {
        bool isFromEnd = name.Contains("last-", StringComparison.Ordinal);
        bool isOfType = name.EndsWith("of-type", StringComparison.Ordinal);
        CssPlace first = new(CssPlaceKind.Nth, []) { Start = 1, IsFromEnd = isFromEnd, IsOfType = isOfType };
        if (name is "first-child" or "first-of-type" or "last-child" or "last-of-type") return Take(first, CssSelectorParser.OfClass);
        if (name is "only-child" or "only-of-type")
            return Take(first, CssSelectorParser.OfClass) && Take(first with { IsFromEnd = true }, 0);
        if (name is not ("nth-child" or "nth-last-child" or "nth-of-type" or "nth-last-of-type")) return false;
        List<CssSelector> counted = [];
        int of = arguments.IndexOf(" of ", StringComparison.OrdinalIgnoreCase), specificity = 0;
        if (of > 0 && (isOfType || !TryRead(arguments[(of + 4)..], counted, isForgiving: false, out specificity))) return false;
        if (of > 0 && counted.Count == 0) return false;
        if (!CssPlace.TryReadNth(of > 0 ? arguments[..of] : arguments, out int step, out int start)) return false;
        return Take(first with { Selectors = counted, Step = step, Start = start }, CssSelectorParser.OfClass + specificity);
    }

    private bool TryReadSelectors(string name, ReadOnlySpan<char> list)
    {
        List<CssSelector> selectors = [];
        CssPlaceKind kind = name switch { "not" => CssPlaceKind.Not, "has" => CssPlaceKind.Has, _ => CssPlaceKind.Is };
        if (!TryRead(list, selectors, isForgiving: kind == CssPlaceKind.Is, out int specificity)) return false;
        return Take(new CssPlace(kind, selectors), name == "where" ? 0 : specificity);
    }

    // Of a list that forgives, what is not understood counts for nothing.
    private bool TryRead(ReadOnlySpan<char> list, List<CssSelector> selectors, bool isForgiving, out int specificity)
    {
        specificity = 0;
        while (!list.IsEmpty)
        {
            int end = CssText.IndexOf(list, ',', ',');
            ReadOnlySpan<char> text = list[..end].Trim();
            list = list[Math.Min(list.Length, end + 1)..];
            char relation = text.Length > 0 && text[0] is '>' or '+' or '~' ? text[0] : ' ';
            CssSelector? other = CssSelectorParser.Parse(relation == ' ' ? text : text[1..], foldsCase, depth + 1);
            if (other is null && isForgiving) continue;
            if (other is null or { IsDoubtful: true } or { Generated: not null }) return false;
            specificity = Math.Max(specificity, other.Specificity);
            // What stands in an element behind this one is not looked for.
            if (relation is '+' or '~' && other.Compounds.Count > 1) return false;
            other.Relation = relation;
            if (!other.NeverMatches) selectors.Add(other);
        }

        return true;
    }
}
