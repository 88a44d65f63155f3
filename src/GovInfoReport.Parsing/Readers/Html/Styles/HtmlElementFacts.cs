namespace GovInfoReport.Parsing;

/// <summary>What selectors ask of an element: its name and, read from its tag only when they are asked for, its attributes.</summary>
internal struct HtmlElementFacts
{
    /// <summary>The key of its name.</summary>
    public ulong Key;

    /// <summary>Where its attributes start in the page; 0 for an element without a tag.</summary>
    public int NameEnd;

    /// <summary>Its number in the <see cref="HtmlSurvey"/>, where there is one.</summary>
    public int Node;

    /// <summary>A bit each for its name, id and classes, and for those of all elements around it.</summary>
    public ulong Bits;

    /// <summary>The bit of a name.</summary>
    public static ulong BitOf(ulong name) => name == 0 ? 0 : 1UL << (int)((name * 0x9E3779B97F4A7C15) >> 58);

    /// <summary>Whether a part of a selector matches it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="compound">The part.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    public readonly bool Matches(ReadOnlySpan<char> html, CssCompound compound, bool foldsCase)
    {
        if (compound.Tag != 0 && compound.Tag != Key) return false;
        if (compound.Id != 0 && (!TryFind(html, "id", out ReadOnlySpan<char> id) || CssText.Hash(id, foldsCase) != compound.Id))
            return false;
        if (compound.Classes.Count > 0
            && (!TryFind(html, "class", out ReadOnlySpan<char> classes) || !HasAll(classes, compound.Classes, foldsCase))) return false;
        foreach (CssAttribute attribute in compound.Attributes)
        {
            if (!TryFind(html, attribute.Name, out ReadOnlySpan<char> found) || !attribute.Matches(found)) return false;
        }

        foreach (List<CssCompound> choices in compound.Choices)
        {
            if (!MatchesAny(html, choices, foldsCase)) return false;
        }

        return !MatchesAny(html, compound.Others, foldsCase);
    }

    private readonly bool MatchesAny(ReadOnlySpan<char> html, List<CssCompound> compounds, bool foldsCase)
    {
        foreach (CssCompound compound in compounds)
        {
            if (Matches(html, compound, foldsCase)) return true;
        }

        return false;
    }

    /// <summary>Finds an attribute.</summary>
    public readonly bool TryFind(ReadOnlySpan<char> html, string name, out ReadOnlySpan<char> value)
    {
        value = default;
        return NameEnd > 0 && HtmlAttributes.TryFind(html, NameEnd, name, out value);
    }

    /// <summary>The bits of its own name, id and classes.</summary>
    public readonly ulong OwnBits(ReadOnlySpan<char> html, bool foldsCase)
    {
        ulong bits = BitOf(Key);
        if (TryFind(html, "id", out ReadOnlySpan<char> id)) bits |= BitOf(CssText.Hash(id, foldsCase));
        if (!TryFind(html, "class", out ReadOnlySpan<char> classes)) return bits;
        foreach (Range range in classes.SplitAny(" \t\n\r\f"))
        {
            if (!classes[range].IsEmpty) bits |= BitOf(CssText.Hash(classes[range], foldsCase));
        }

        return bits;
    }

    private static bool HasAll(ReadOnlySpan<char> classes, List<ulong> names, bool foldsCase)
    {
        foreach (ulong name in names)
        {
            bool isFound = false;
            foreach (Range range in classes.SplitAny(" \t\n\r\f")) isFound |= CssText.Hash(classes[range], foldsCase) == name;
            if (!isFound) return false;
        }

        return true;
    }
}
