namespace GovInfoReport.Parsing;

/// <summary>Tells whether a selector matches an element that asks for its place among others.</summary>
internal readonly ref struct CssPlaceMatcher
{
    private readonly ReadOnlySpan<char> _html;
    private readonly HtmlSurvey _survey;
    private readonly bool _foldsCase;
    private readonly ref long _work;

    /// <summary>A matcher.</summary>
    /// <param name="html">The page.</param>
    /// <param name="survey">Its elements.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    /// <param name="work">Takes away what it costs; where none is left, nothing matches.</param>
    public CssPlaceMatcher(ReadOnlySpan<char> html, HtmlSurvey survey, bool foldsCase, ref long work)
    {
        _html = html;
        _survey = survey;
        _foldsCase = foldsCase;
        _work = ref work;
    }

    /// <summary>Whether a selector matches an element.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="node">The element.</param>
    /// <param name="outermost">Elements around or before it count that come behind this one.</param>
    public bool Matches(CssSelector selector, int node, int outermost = -1) => MatchesPart(selector.Compounds[0], node)
        && MatchesRest(selector, 1, node, outermost);

    private bool MatchesRest(CssSelector selector, int index, int node, int outermost)
    {
        if (index == selector.Compounds.Count) return true;
        char combinator = selector.Compounds[index - 1].Combinator;
        bool isBeside = combinator is '+' or '~';
        for (int other = Next(node, isBeside); other > outermost && _work > 0; other = Next(other, isBeside))
        {
            if (MatchesPart(selector.Compounds[index], other) && MatchesRest(selector, index + 1, other, outermost)) return true;
            if (combinator is '+' or '>') return false;
        }

        return false;
    }

    private int Next(int node, bool isBeside)
    {
        _work--;
        return isBeside ? _survey[node].Previous : _survey[node].Parent;
    }

    private bool MatchesPart(CssCompound part, int node)
    {
        _work--;
        if (_work < 0 || !_survey.FactsOf(node).Matches(_html, part, _foldsCase)) return false;
        foreach (CssPlace place in part.Places)
        {
            if (!IsAt(place, node)) return false;
        }

        return true;
    }

    private bool IsAt(CssPlace place, int node) => place.Kind switch
    {
        CssPlaceKind.Is => MatchesAny(place.Selectors, node),
        CssPlaceKind.Not => !MatchesAny(place.Selectors, node),
        CssPlaceKind.Has => HasAny(place.Selectors, node),
        CssPlaceKind.Empty => _survey[node] is { Children: 0, HasText: false },
        CssPlaceKind.Language => IsInLanguage(node, place.Language),
        _ => IsNth(place, node),
    };

    private bool MatchesAny(List<CssSelector> selectors, int node)
    {
        foreach (CssSelector selector in selectors)
        {
            if (Matches(selector, node)) return true;
        }

        return false;
    }

    private bool IsNth(CssPlace place, int node)
    {
        HtmlSurvey.Element element = _survey[node];
        if (place.Selectors.Count > 0) return MatchesAny(place.Selectors, node) && place.Holds(CountOf(place, node));
        if (!place.IsOfType) return place.Holds(place.IsFromEnd ? ChildrenAround(element) - element.Index + 1 : element.Index);
        int own = _survey.PlaceInType(node, ref _work);
        return place.Holds(place.IsFromEnd ? LastPlaceInType(node) - own + 1 : own);
    }

    private int ChildrenAround(in HtmlSurvey.Element element) => element.Parent < 0 ? element.Index : _survey[element.Parent].Children;

    private int LastPlaceInType(int node)
    {
        int parent = _survey[node].Parent, last = parent < 0 ? node : _survey[parent].Last;
        while (last > node && _survey[last].Key != _survey[node].Key) last = Next(last, isBeside: true);
        return _survey.PlaceInType(last, ref _work);
    }

    private int CountOf(CssPlace place, int node)
    {
        int count = 0;
        for (int other = node; other >= 0 && _work > 0; other = place.IsFromEnd ? _survey[other].Next : _survey[other].Previous)
        {
            if (MatchesAny(place.Selectors, other)) count++;
        }

        return count;
    }

    private bool IsInLanguage(int node, string language)
    {
        for (int around = node; around >= 0; around = _survey[around].Parent)
        {
            if (!_survey.FactsOf(around).TryFind(_html, "lang", out ReadOnlySpan<char> found)) continue;
            return found.StartsWith(language, StringComparison.OrdinalIgnoreCase)
                && (found.Length == language.Length || found[language.Length] == '-');
        }

        return false;
    }

    private bool HasAny(List<CssSelector> selectors, int node)
    {
        foreach (CssSelector selector in selectors)
        {
            if (selector.Relation is '+' or '~' ? HasBehind(selector, node) : HasWithin(selector, node)) return true;
        }

        return false;
    }

    private bool HasBehind(CssSelector selector, int node)
    {
        for (int other = _survey[node].Next; other >= 0 && _work > 0; other = _survey[other].Next)
        {
            if (Matches(selector, other)) return true;
            if (selector.Relation == '+') return false;
        }

        return false;
    }

    // What an element holds stands right behind it.
    private bool HasWithin(CssSelector selector, int node)
    {
        bool isPage = node <= HtmlSurvey.Page;
        for (int other = isPage ? HtmlSurvey.Page + 1 : node + 1; other < _survey.Count && _work > 0; other++)
        {
            if (!isPage && _survey[other].Parent < node) return false;
            if ((selector.Relation != '>' || _survey[other].Parent == node) && Matches(selector, other, isPage ? -1 : node)) return true;
        }

        return false;
    }
}
