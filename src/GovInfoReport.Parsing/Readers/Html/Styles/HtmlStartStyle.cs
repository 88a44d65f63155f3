namespace GovInfoReport.Parsing;

/// <summary>What the element looks like whose start tag is being read. It is told only when asked for, once the elements are closed that
/// the tag ends.</summary>
/// <param name="styles">The styles of the page.</param>
/// <param name="around">The open elements.</param>
internal sealed class HtmlStartStyle(HtmlStyles styles, HtmlElementStack around)
{
    private ReadOnlyMemory<char> _html;
    private HtmlStartTag _tag;
    private HtmlStyle? _style;
    private bool _isKnown;
    private bool _isSettled;

    /// <summary>The tag.</summary>
    public HtmlStartTag Tag => _tag;

    /// <summary>What the element has of its own.</summary>
    public HtmlStyle? Style
    {
        get
        {
            if (_isKnown) return _style;
            _isKnown = true;
            Settle();
            return _style = styles.Find(_html.Span, _tag, around);
        }
    }

    /// <summary>Whether it is not displayed.</summary>
    public bool IsHidden => Style is { IsHidden: true };

    /// <summary>What selectors ask of it.</summary>
    public HtmlElementFacts Facts
    {
        get
        {
            Settle();
            return _tag.Facts with { Bits = styles.OwnBits(_html.Span, _tag) };
        }
    }

    /// <summary>Starts with a page.</summary>
    public void Start(ReadOnlyMemory<char> html) => _html = html;

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _html = default;
        _tag = default;
        _style = null;
    }

    /// <summary>Goes to a start tag.</summary>
    public void Set(in HtmlTokenizer token)
    {
        HtmlElementFacts facts = new() { Key = token.Key, NameEnd = token.NameEnd };
        _tag = new HtmlStartTag(token.Tag, token.TextEnd + 1, token.TagEnd, facts);
        _isKnown = _isSettled = false;
    }

    /// <summary>Notes where the element stands, if rules ask for that; to be called once what the tag ends is closed.</summary>
    public void Settle()
    {
        if (_isSettled || !styles.AsksForPlaces) return;
        _isSettled = true;
        bool isPage = _tag.Tag is HtmlTag.Page or HtmlTag.Document;
        int node = !isPage ? styles.Survey.Find(_tag.NameStart, _tag.Facts, around.Node)
            : _tag.Facts.Key == HtmlTags.BodyKey ? HtmlSurvey.Body : HtmlSurvey.Page;
        _tag = _tag with { Facts = _tag.Facts with { Node = node } };
    }

    /// <summary>What an element has of its own that is opened now. Elements that a tag implies have nothing.</summary>
    public HtmlStyle? StyleOf(HtmlTag tag) => tag == _tag.Tag ? Style : null;

    /// <summary>What selectors ask of an element that is opened now. Elements that a tag implies have a name only.</summary>
    public HtmlElementFacts FactsOf(HtmlTag tag)
    {
        if (tag == _tag.Tag) return Facts;
        ulong key = tag == HtmlTag.TableBody ? HtmlTags.BodyOfTableKey : HtmlTags.RowKey;
        HtmlElementFacts facts = new() { Key = key, Bits = HtmlElementFacts.BitOf(key) };
        if (styles.AsksForPlaces) facts.Node = styles.Survey.Find(_tag.NameStart, facts, around.Node);
        return facts;
    }
}
