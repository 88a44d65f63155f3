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
    private readonly CssLayers _layers = new();
    private bool _foldsCase;

    /// <summary>The texts that rules add before or after elements.</summary>
    public List<string> Contents { get; } = [];

    /// <summary>The number of rules.</summary>
    public int Count { get; private set; }

    /// <summary>Whether rules were passed over.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether what is around an element may decide what it looks like.</summary>
    public bool AsksForAncestors { get; private set; }

    /// <summary>Whether rules ask for places among siblings, and whether for elements that come later.</summary>
    public bool AsksForPlaces { get; private set; }
    public bool LooksAhead { get; private set; }

    /// <summary>Whether rules that may match or not give backgrounds.</summary>
    public bool AnyDoubtfulBackground { get; private set; }

    /// <summary>The custom properties.</summary>
    public CssVariables Variables { get; } = new();

    /// <summary>Adds the rules of a <c>style</c> element.</summary>
    /// <param name="css">Its text.</param>
    /// <param name="foldsCase">Whether classes and ids are told whatever their case.</param>
    /// <param name="isDoubtful">Whether they may not count.</param>
    public void Add(ReadOnlySpan<char> css, bool foldsCase, bool isDoubtful)
    {
        _foldsCase = foldsCase;
        ReadOnlySpan<char> text = CssText.WithoutComments(css);
        // What a custom property is may be said behind where it is asked for.
        if (text.Contains("--", StringComparison.Ordinal)) AddRules(text, new Around { IsOfVariables = true });
        AddRules(text, new Around { IsDoubtful = isDoubtful, Layer = CssLayers.None });
    }

    /// <summary>The rules that ask for a name: that of a class, an id or an element, or none (0).</summary>
    public List<CssRule>? Find(ulong name) => _byName.GetValueOrDefault(name);

    /// <summary>Forgets all rules.</summary>
    public void Clear()
    {
        _byName.Clear();
        Contents.Clear();
        Variables.Clear();
        _layers.Clear();
        Count = 0;
        IsFull = AsksForAncestors = AsksForPlaces = LooksAhead = AnyDoubtfulBackground = false;
    }

    private void AddRules(ReadOnlySpan<char> css, in Around around)
    {
        while (!(css = css.TrimStart()).IsEmpty && !IsFull)
        {
            bool isAtRule = css[0] == '@';
            int open = isAtRule ? CssText.IndexOf(css, '{', ';') : CssText.IndexOf(css, '{', '{');
            if (open >= css.Length) return;
            int end = css[open] == ';' ? open : CssText.BlockEnd(css, open + 1);
            ReadOnlySpan<char> body = css[open] == '{' ? css[(open + 1)..Math.Min(end, css.Length)] : default;
            if (!isAtRule) AddRule(css[..open], body, around);
            else if (Enter(css[1..open], around) is { } within && css[open] == '{') AddWithin(body, within);
            css = css[Math.Min(css.Length, end + 1)..];
        }
    }

    // Within a rule a block of a condition holds declarations of that rule, too.
    private void AddWithin(ReadOnlySpan<char> body, in Around around)
    {
        if (around.Selectors is { } selectors) AddRule(selectors, body, around with { Selectors = null });
        else AddRules(body, around);
    }

    /// <summary>What is around the rules of an at-rule; <see langword="null"/>: they do not count.</summary>
    private Around? Enter(ReadOnlySpan<char> atRule, in Around around)
    {
        int end = 0;
        while (end < atRule.Length && (char.IsAsciiLetter(atRule[end]) || atRule[end] == '-')) end++;
        ReadOnlySpan<char> name = atRule[..end], rest = atRule[end..].Trim();
        if (around.Depth == MaxDepth) return null;
        Around within = around with { Depth = around.Depth + 1 };
        bool isMedia = CssText.Is(name, "media");
        if (isMedia || CssText.Is(name, "supports"))
        {
            bool? counts = isMedia ? CssMedia.Matches(rest) : CssDeclarationParser.IsSupported(rest);
            return counts == false ? null : within with { IsDoubtful = around.IsDoubtful || counts is null };
        }

        if (CssText.Is(name, "layer"))
        {
            byte layer = around.IsOfVariables ? CssLayers.None : _layers.Find(rest);
            return around.Layer == CssLayers.None ? within with { Layer = layer } : within;
        }

        return CssText.Is(name, "container") || CssText.Is(name, "scope") ? within with { IsDoubtful = true } : null;
    }

    private void AddRule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> body, in Around around)
    {
        if (around.IsOfVariables)
        {
            Variables.Add(body, CssText.IsPage(selectors.Trim()));
            return;
        }

        _declarations.Clear();
        CssDeclarationParser.Parse(body, Contents, Variables, _declarations);
        if (_declarations.Count > 0 && ReadSelectors(selectors)) AddDeclarations(around);
        if (body.Contains('{')) AddNested(selectors, body, around);
    }

    private void AddDeclarations(in Around around)
    {
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

            selector.IsDoubtful |= around.IsDoubtful;
            AnyDoubtfulBackground |= selector.IsDoubtful && declarations.Any(d => d.Property == CssProperty.Background);
            Add(new CssRule(selector, declarations, Count++, around.Layer));
        }
    }

    // Rules within a rule: their selectors go on from those of the rule around.
    private void AddNested(ReadOnlySpan<char> selectors, ReadOnlySpan<char> body, in Around around)
    {
        while (!body.IsEmpty && around.Depth < MaxDepth && !IsFull)
        {
            int end = CssText.IndexOf(body, ';', '{');
            if (end < body.Length && body[end] == '{')
            {
                ReadOnlySpan<char> prelude = body[..end].Trim();
                int close = CssText.BlockEnd(body, end + 1);
                ReadOnlySpan<char> inner = body[(end + 1)..Math.Min(close, body.Length)];
                if (prelude.StartsWith('@'))
                {
                    if (Enter(prelude[1..], around with { Selectors = selectors.ToString() }) is { } within) AddWithin(inner, within);
                }
                else if (CssText.Nest(selectors, prelude) is { } nested) AddRule(nested, inner, around with { Depth = around.Depth + 1 });
                else IsFull = true;
                end = close;
            }

            body = body[Math.Min(body.Length, end + 1)..];
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
        AsksForPlaces |= rule.Selector.AsksForPlaces;
        LooksAhead |= rule.Selector.LooksAhead;
    }

    /// <summary>What is around rules.</summary>
    private readonly record struct Around
    {
        public int Depth { get; init; }

        /// <summary>Whether they may not count.</summary>
        public bool IsDoubtful { get; init; }

        /// <summary>Their layer; <see cref="CssLayers"/>.</summary>
        public byte Layer { get; init; }

        /// <summary>Whether only the custom properties are asked for.</summary>
        public bool IsOfVariables { get; init; }

        /// <summary>The selectors of the rule around; <see langword="null"/> for none.</summary>
        public string? Selectors { get; init; }
    }
}
