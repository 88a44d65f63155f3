using System.Numerics;
using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing;

/// <summary>Tells what elements of a page look like: by their names, their attributes and the page's own style sheets.</summary>
/// <remarks>Tags that are written alike are read once; what is around an element is asked only where a rule does.</remarks>
internal sealed class HtmlStyles
{
    private const int SlotBits = 8;
    private const int WorkForCharacter = 32, LeastWork = 4_000_000;

    private readonly CssStyleSheet _sheet = new();
    private readonly Entry?[] _entries = new Entry?[1 << SlotBits];
    private readonly HtmlDeclared _declared = new(), _possible = new();
    private readonly CssAttributeReader _attributes = new();
    private readonly List<CssRule> _matched = [];
    private bool _foldsCase;
    private int _loadedTo;
    private long _work;
    private bool _isUsed;

    /// <summary>Whether text came that rules may be for.</summary>
    public bool AnyText { get; set; }

    /// <summary>Whether rules were found only after what they are for: the page is to be read again.</summary>
    public bool IsLate { get; set; }

    /// <summary>Whether the page has rules of its own.</summary>
    public bool HasRules => _sheet.Count > 0;

    /// <summary>Whether what is around an element may decide what it looks like.</summary>
    public bool AsksForAncestors => _sheet.AsksForAncestors;

    /// <summary>Whether places of elements among their siblings decide what they look like.</summary>
    public bool AsksForPlaces => _sheet.AsksForPlaces;

    /// <summary>Whether elements that come later decide, and are not known yet: the page is to be read again.</summary>
    public bool IsOpen => _sheet.LooksAhead && !Survey.IsComplete;

    /// <summary>The elements of the page, where <see cref="AsksForPlaces"/>.</summary>
    public HtmlSurvey Survey { get; } = new();

    /// <summary>Whether rules were passed over, for there are too many of them, or they ask for too much.</summary>
    public bool IsOverBound => _sheet.IsFull || Survey.IsFull || _work < 0;

    /// <summary>Starts with a page.</summary>
    public void Start(ReadOnlySpan<char> html)
    {
        IsLate = false;
        Survey.Start();
        _foldsCase = HtmlDoctype.IsQuirky(html);
        _work = LeastWork + ((long)html.Length * WorkForCharacter);
    }

    /// <summary>Whether the page is shown in the manner of old browsers.</summary>
    public bool IsQuirky => _foldsCase;

    /// <summary>Adds the rules of a <c>style</c> element, unless that was done before.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the text of the element starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="media">What it is for.</param>
    /// <returns>Whether rules were added.</returns>
    public bool AddSheet(ReadOnlySpan<char> html, int start, int length, ReadOnlySpan<char> media)
    {
        if (start <= _loadedTo) return false;
        _loadedTo = start;
        bool? isForScreen = CssMedia.Matches(media);
        if (isForScreen == false) return false;
        int count = _sheet.Count;
        _sheet.Add(html.Slice(start, length), _foldsCase, isForScreen is null);
        if (_sheet.Count == count) return false;
        Array.Clear(_entries);
        return true;
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _sheet.Clear();
        Survey.Clear();
        if (_isUsed) Array.Clear(_entries);
        _attributes.Clear();
        _loadedTo = 0;
        _isUsed = IsLate = AnyText = false;
    }

    /// <summary>What an element has of its own.</summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The element's start tag.</param>
    /// <param name="around">The elements around it, of which those are asked for that a selector names.</param>
    public HtmlStyle? Find(ReadOnlySpan<char> html, in HtmlStartTag token, HtmlElementStack around)
    {
        if (!HasRules && token.HasNoAttributes
            && (token.Tag > HtmlTag.VectorGraphics ? !IsSpecial(token.Tag) : !HtmlDefaults.HasLook(token.Facts.Key))) return null;
        Entry entry = FindEntry(html, token);
        return entry.Asking is null ? entry.Style : FindAround(html, token, entry, around);
    }

    private bool IsSpecial(HtmlTag tag) => tag is HtmlTag.Dialog or HtmlTag.Details or HtmlTag.Input or HtmlTag.TextArea or HtmlTag.Select
        or HtmlTag.Button || (tag == HtmlTag.Table && _foldsCase);

    private Entry FindEntry(ReadOnlySpan<char> html, in HtmlStartTag token)
    {
        ReadOnlySpan<char> text = html[token.NameStart..token.End];
        ref Entry? slot = ref _entries[SlotOf(token.Facts.Key, text)];
        if (slot is { } known && html.Slice(known.Start, known.Length).SequenceEqual(text)) return known;
        _isUsed = true;
        return slot = MakeEntry(html, token);
    }

    // Tags of one table differ in a digit of their spans: what stands at either end tells them apart, four characters at a time.
    private static int SlotOf(ulong key, ReadOnlySpan<char> text)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        const int Told = 16;
        ulong hash = (key * Factor) ^ (ulong)text.Length;
        int told = Math.Min(Told, text.Length);
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(text[^told..])) hash = BitOperations.RotateLeft((hash ^ four) * Factor, 29);
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(text[..told])) hash = BitOperations.RotateLeft((hash ^ four) * Factor, 29);
        return (int)((hash * Factor) >> (64 - SlotBits));
    }

    private Entry MakeEntry(ReadOnlySpan<char> html, in HtmlStartTag token)
    {
        _declared.Clear();
        _matched.Clear();
        HtmlDefaults.Add(_declared, html, token.Facts, token.Tag);
        if (!token.HasNoAttributes) HtmlDefaults.AddAttributes(_declared, html, token.Facts, token.Tag);
        if (token.Tag == HtmlTag.Table && _foldsCase) _declared.Add(CssProperty.FontSize, CssCode.Other);
        if (HasRules) AddRules(html, token.Facts, token.End - token.NameStart);
        if (token.Facts.TryFind(html, "style", out ReadOnlySpan<char> style))
            _declared.Add(_attributes.Read(style, _sheet.Variables));

        ulong bits = _sheet.AsksForAncestors ? token.Facts.OwnBits(html, _foldsCase) : 0;
        Entry entry = new() { Start = token.NameStart, Length = token.End - token.NameStart, Bits = bits };
        if (_matched.Count > 0)
        {
            entry.Asking = [.. _matched];
            entry.Declared = new HtmlDeclared();
            entry.Declared.CopyFrom(_declared);
            entry.Known = [];
        }

        entry.Style = Build(_declared, token);
        return entry;
    }

    // The rules that match the element itself: at once where they ask for nothing more, else they are kept.
    private void AddRules(ReadOnlySpan<char> html, in HtmlElementFacts facts, int length)
    {
        AddRules(_sheet.Find(0), html, facts, length);
        AddRules(_sheet.Find(facts.Key), html, facts, length);
        if (facts.TryFind(html, "id", out ReadOnlySpan<char> id)) AddRules(_sheet.Find(CssText.Hash(id, _foldsCase)), html, facts, length);
        if (!facts.TryFind(html, "class", out ReadOnlySpan<char> classes)) return;
        foreach (Range range in classes.SplitAny(" \t\n\r\f"))
        {
            if (!classes[range].IsEmpty) AddRules(_sheet.Find(CssText.Hash(classes[range], _foldsCase)), html, facts, length);
        }
    }

    private void AddRules(List<CssRule>? rules, ReadOnlySpan<char> html, in HtmlElementFacts facts, int length)
    {
        if (rules is null) return;
        foreach (CssRule rule in rules)
        {
            _work -= 1 + (length / 16);
            if (_work < 0) return;
            if (!facts.Matches(html, rule.Selector.Compounds[0], _foldsCase)) continue;
            if (rule.AsksForAncestors || rule.Selector.IsDoubtful) _matched.Add(rule);
            else _declared.Add(rule);
        }
    }

    private HtmlStyle? FindAround(ReadOnlySpan<char> html, in HtmlStartTag token, Entry entry, HtmlElementStack around)
    {
        ulong matching = 0;
        for (int i = 0; i < entry.Asking!.Length; i++)
        {
            CssRule rule = entry.Asking[i];
            if (!Matches(html, rule, token.Facts.Node, around)) continue;
            // With so many rules the last ones are told anew each time.
            matching |= 1UL << Math.Min(i, 63);
        }

        if (entry.Asking.Length <= 63 && entry.Known!.TryGetValue(matching, out HtmlStyle? known)) return known;
        _declared.CopyFrom(entry.Declared!);
        bool isDoubtful = false;
        for (int i = 0; i < entry.Asking.Length; i++)
        {
            if (!IsAmong(html, entry.Asking, i, matching, token.Facts.Node, around)) continue;
            if (entry.Asking[i].Selector.IsDoubtful) isDoubtful = true;
            else _declared.Add(entry.Asking[i]);
        }

        HtmlStyle? style = Build(_declared, token);
        if (isDoubtful)
        {
            _possible.CopyFrom(_declared);
            for (int i = 0; i < entry.Asking.Length; i++)
            {
                if (!entry.Asking[i].Selector.IsDoubtful) continue;
                if (IsAmong(html, entry.Asking, i, matching, token.Facts.Node, around)) _possible.Add(entry.Asking[i]);
            }

            style = HtmlStyleBuilder.Doubt(style, Build(_possible, token), _sheet.AnyDoubtfulBackground);
        }

        return entry.Known![matching] = style;
    }

    private bool IsAmong(ReadOnlySpan<char> html, CssRule[] rules, int index, ulong matching, int node, HtmlElementStack around) =>
        index < 63 ? (matching >> index & 1) != 0 : Matches(html, rules[index], node, around);

    private bool Matches(ReadOnlySpan<char> html, CssRule rule, int node, HtmlElementStack around)
    {
        if (!rule.AsksForAncestors) return true;
        return rule.Selector.AsksForPlaces ? new CssPlaceMatcher(html, Survey, _foldsCase, ref _work).Matches(rule.Selector, node)
            : CssMatcher.Matches(html, rule.Selector, around, _foldsCase, ref _work);
    }

    private HtmlStyle? Build(HtmlDeclared declared, in HtmlStartTag token)
    {
        if (HtmlDefaults.IsFallback(token.Facts.Key)) return HtmlStyle.NotDisplayed;
        return HtmlStyleBuilder.Build(declared, HtmlDefaults.BoxOf(token.Tag), HtmlDefaults.IsNoteMark(token.Facts.Key), _sheet.Contents);
    }

    /// <summary>The bits of an element's own name, id and classes, for what stands in it.</summary>
    public ulong OwnBits(ReadOnlySpan<char> html, in HtmlStartTag token) => AsksForAncestors ? FindEntry(html, token).Bits : 0;

    /// <summary>What is known of tags that are written alike.</summary>
    private sealed class Entry
    {
        public int Start;
        public int Length;
        public ulong Bits;
        public HtmlStyle? Style;
        public CssRule[]? Asking;
        public HtmlDeclared? Declared;

        public Dictionary<ulong, HtmlStyle?>? Known;
    }
}
