namespace GovInfoReport.Parsing;

/// <summary>
/// The elements of a page and where they stand among their siblings, as far as rules of the page ask for that. It is filled while the page
/// is read; what asks for elements that come later is told when the page is read once more.
/// </summary>
internal sealed class HtmlSurvey
{
    /// <summary>The elements that every page has.</summary>
    public const int Body = 0, Page = 1;

    private const int MaxCount = 1_000_000;

    private readonly List<Element> _elements = [];
    private bool _hasBody;

    /// <summary>Whether the page was read to its end.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Whether elements were passed over, for there are too many.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The number of elements.</summary>
    public int Count => _elements.Count;

    /// <summary>An element.</summary>
    public Element this[int index] => _elements[index];

    /// <summary>Starts with a page.</summary>
    public void Start()
    {
        Clear();
        _elements.Add(new Element { Key = HtmlTags.BodyKey, Parent = Page, Previous = -1, Next = -1, Last = -1 });
        ulong page = HtmlTags.ReadKey("html", 0, out _);
        _elements.Add(new Element { Key = page, Parent = -1, Previous = -1, Next = -1, Last = Body, Children = 1 });
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _elements.Clear();
        IsComplete = IsFull = _hasBody = false;
    }

    /// <summary>What selectors ask of an element.</summary>
    public HtmlElementFacts FactsOf(int index) => new() { Key = _elements[index].Key, NameEnd = _elements[index].NameEnd, Node = index };

    /// <summary>The element that starts at a place; it is added, unless the page was read before.</summary>
    /// <param name="position">Where the tag stands that opens it, or implies it.</param>
    /// <param name="facts">What selectors ask of it.</param>
    /// <param name="parent">The element that it stands in.</param>
    public int Find(int position, in HtmlElementFacts facts, int parent)
    {
        int known = Find(position, facts.Key);
        if (known >= 0) return known;
        if (IsComplete || _elements.Count >= MaxCount)
        {
            IsFull |= !IsComplete;
            return parent;
        }

        Element around = _elements[parent];
        int index = _elements.Count;
        bool isInHead = parent == Body && !_hasBody && around is { Children: 0, HasText: false } && IsOfHead(facts.Key);
        Element element = new() { Key = facts.Key, NameEnd = facts.NameEnd, Position = position, Parent = parent, Next = -1, Last = -1 };
        if (isInHead)
        {
            _elements.Add(element with { Previous = -1, Parent = Page, Index = 1 });
            return index;
        }

        _elements.Add(element with { Previous = around.Last, Index = around.Children + 1 });
        if (around.Last >= 0) _elements[around.Last] = _elements[around.Last] with { Next = index };
        _elements[parent] = around with { Children = around.Children + 1, Last = index };
        return index;
    }

    /// <summary>Notes the tag of <c>body</c> or <c>html</c>.</summary>
    /// <param name="isBody">Which of them.</param>
    /// <param name="facts">What selectors ask of it.</param>
    public void SetPage(bool isBody, in HtmlElementFacts facts)
    {
        int index = isBody ? Body : Page;
        _hasBody |= isBody;
        _elements[index] = _elements[index] with { NameEnd = facts.NameEnd };
    }

    /// <summary>Notes that an element holds text.</summary>
    public void AddText(int index)
    {
        if (!_elements[index].HasText) _elements[index] = _elements[index] with { HasText = true };
    }

    /// <summary>The place of an element among its siblings of the same name, from 1.</summary>
    /// <param name="index">The element.</param>
    /// <param name="work">Takes away what it costs.</param>
    public int PlaceInType(int index, ref long work)
    {
        Element element = _elements[index];
        if (element.PlaceInType > 0) return element.PlaceInType;
        int before = element.Previous, between = 1;
        while (before >= 0 && work > 0 && (_elements[before].Key != element.Key || _elements[before].PlaceInType == 0))
        {
            work--;
            if (_elements[before].Key == element.Key) between++;
            before = _elements[before].Previous;
        }

        int place = between + (before >= 0 ? _elements[before].PlaceInType : 0);
        _elements[index] = element with { PlaceInType = place };
        return place;
    }

    private int Find(int position, ulong key)
    {
        int low = Page + 1, high = _elements.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_elements[middle].Position > position) high = middle - 1;
            else low = middle;
        }

        // A tag that implies others stands at the same place as they do.
        for (int i = high; i > Page && _elements[i].Position == position; i--)
        {
            if (_elements[i].Key == key) return i;
        }

        return -1;
    }

    private static bool IsOfHead(ulong key) => HtmlTags.Find(key) is HtmlTag.Meta or HtmlTag.Title or HtmlTag.Style or HtmlTag.Script
        or HtmlTag.Void or HtmlTag.Template;

    /// <summary>An element, and where it stands.</summary>
    public readonly record struct Element
    {
        /// <summary>The key of its name.</summary>
        public ulong Key { get; init; }

        /// <summary>Where its attributes start; 0 for one without a tag.</summary>
        public int NameEnd { get; init; }

        /// <summary>Where its tag stands.</summary>
        public int Position { get; init; }

        /// <summary>The element that it stands in; -1 for none.</summary>
        public int Parent { get; init; }

        /// <summary>The sibling before it; -1 for none.</summary>
        public int Previous { get; init; }

        /// <summary>The sibling behind it; -1 for none.</summary>
        public int Next { get; init; }

        /// <summary>The last element that it holds; -1 for none.</summary>
        public int Last { get; init; }

        /// <summary>How many elements it holds.</summary>
        public int Children { get; init; }

        /// <summary>Its place among its siblings, from 1.</summary>
        public int Index { get; init; }

        /// <summary>Its place among those of the same name; 0 while nobody asked.</summary>
        public int PlaceInType { get; init; }

        /// <summary>Whether text stands directly in it.</summary>
        public bool HasText { get; init; }
    }
}
