namespace GovInfoReport.Parsing;

/// <summary>The rules of the <c>style</c> elements of a page, found by the id, class or name that an element must have.</summary>
internal sealed class CssStyleSheet
{
    /// <summary>Rules beyond this number are passed over, and that is said.</summary>
    public const int MaxRules = 20_000;

    private const int MaxDepth = 16;

    private readonly Dictionary<ulong, List<CssRule>> _byName = [];
    private readonly List<CssDeclaration> _declarations = [];
    private readonly List<CssSelector> _selectors = [];
    private bool _foldsCase;

    /// <summary>The texts that rules add before or after elements.</summary>
    public List<string> Contents { get; } = [];

    /// <summary>The number of rules.</summary>
    public int Count { get; private set; }

    /// <summary>Whether rules were passed over.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether what is around an element may decide what it looks like.</summary>
    public bool AsksForAncestors { get; private set; }

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    /// <param name="css">Its text.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    public void Add(ReadOnlySpan<char> css, bool foldsCase)
    {
        _foldsCase = foldsCase;
        AddRules(CssText.WithoutComments(css), 0);
    }

    /// <summary>The rules that ask for a name: that of a class, an id or an element, or none (0).</summary>
    public List<CssRule>? Find(ulong name) => _byName.GetValueOrDefault(name);

    /// <summary>Forgets all rules.</summary>
    public void Clear()
    {
        if (Count == 0 && !IsFull) return;
        _byName.Clear();
        Contents.Clear();
        Count = 0;
        IsFull = AsksForAncestors = false;
    }

    private void AddRules(ReadOnlySpan<char> css, int depth)
    {
        while (!(css = css.TrimStart()).IsEmpty && !IsFull)
        {
            bool isAtRule = css[0] == '@';
            int open = isAtRule ? CssText.IndexOf(css, '{', ';') : CssText.IndexOf(css, '{', '{');
            if (open >= css.Length) return;
            int end = css[open] == ';' ? open : CssText.BlockEnd(css, open + 1);
            if (css[open] == '{')
            {
                ReadOnlySpan<char> body = css[(open + 1)..Math.Min(end, css.Length)];
                if (!isAtRule) AddRule(css[..open], body);
                else if (depth < MaxDepth && Applies(css[1..open])) AddRules(body, depth + 1);
            }

            css = css[Math.Min(css.Length, end + 1)..];
        }
    }

    private static bool Applies(ReadOnlySpan<char> atRule)
    {
        int end = 0;
        while (end < atRule.Length && (char.IsAsciiLetter(atRule[end]) || atRule[end] == '-')) end++;
        ReadOnlySpan<char> name = atRule[..end];
        return CssText.Is(name, "media") ? CssMedia.Matches(atRule[end..]) : CssText.Is(name, "supports") || CssText.Is(name, "layer");
    }

    private void AddRule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> body)
    {
        _declarations.Clear();
        CssDeclarationParser.Parse(body, Contents, _declarations);
        if (_declarations.Count == 0 || !ReadSelectors(selectors)) return;
        CssDeclaration[] own = [.. _declarations.Where(d => d.Property != CssProperty.Before)];
        foreach (CssSelector selector in _selectors)
        {
            CssDeclaration[] declarations = selector.Generated is { } side
                ? [.. _declarations.Where(d => d.Property == CssProperty.Before).Select(d => d with { Property = side })] : own;
            if (selector.NeverMatches || declarations.Length == 0) continue;
            if (Count == MaxRules)
            {
                IsFull = true;
                return;
            }

            Add(new CssRule(selector, declarations, Count++));
        }
    }

    // One selector that browsers do not understand makes the whole rule void.
    private bool ReadSelectors(ReadOnlySpan<char> list)
    {
        _selectors.Clear();
        while (true)
        {
            int end = CssText.IndexOf(list, ',', ',');
            if (CssSelectorParser.Parse(list[..end], _foldsCase) is not { } selector) return false;
            _selectors.Add(selector);
            if (end == list.Length) return true;
            list = list[(end + 1)..];
        }
    }

    private void Add(CssRule rule)
    {
        CssCompound subject = rule.Selector.Compounds[0];
        ulong name = subject.Id != 0 ? subject.Id : subject.Classes.Count > 0 ? subject.Classes[0] : subject.Tag;
        if (!_byName.TryGetValue(name, out List<CssRule>? rules)) _byName[name] = rules = [];
        rules.Add(rule);
        AsksForAncestors |= rule.AsksForAncestors;
    }
}
