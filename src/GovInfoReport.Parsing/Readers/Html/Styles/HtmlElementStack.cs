using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>The open elements, innermost last; inline elements are kept apart.</summary>
internal sealed class HtmlElementStack
{
    private const int UsualDepth = 64;

    private readonly HtmlInlineElements _inlines = new();
    private HtmlOpenElement[] _elements = ArrayPool<HtmlOpenElement>.Shared.Rent(UsualDepth);

    public HtmlElementStack() => Clear();

    /// <summary>The index of the innermost element; 0 is the page itself.</summary>
    public int Top { get; private set; }

    /// <summary>The innermost element.</summary>
    public ref HtmlOpenElement Innermost => ref _elements[Top];

    /// <summary>What is passed on to the text that comes next.</summary>
    public HtmlStates States { get; private set; }

    /// <summary>How the text looks that comes next.</summary>
    public HtmlLook Look { get; private set; } = HtmlLook.Plain;

    /// <summary>What selectors ask of <c>body</c>, and of <c>html</c>.</summary>
    public HtmlElementFacts Body { get; private set; }
    public HtmlElementFacts Page { get; private set; }

    /// <summary>The elements around what comes next.</summary>
    public HtmlAncestors Ancestors => new(this, Top, _inlines.Count);

    /// <summary>The bits of the elements around what comes next.</summary>
    public ulong Bits => HasInlines ? _inlines.Facts(_inlines.Count - 1).Bits : _elements[Top].Look.Facts.Bits;

    /// <summary>The number of the element that comes next stands in, in the <see cref="HtmlSurvey"/>.</summary>
    public int Node => HasInlines ? _inlines.Facts(_inlines.Count - 1).Node : _elements[Top].Look.Facts.Node;

    /// <summary>Whether line feeds outside of all elements end lines, as in Markdown with tables of HTML.</summary>
    public bool KeepsLines { get; set; }

    /// <summary>Whether a line feed here does.</summary>
    public bool EndsLines => KeepsLines && IsEmpty;

    /// <summary>Whether no element is open but the page itself.</summary>
    public bool IsEmpty => Top == 0 && _inlines.Count == 0;

    /// <summary>Whether the innermost element is hidden, or stands in what is.</summary>
    public bool IsInnermostHidden => _inlines.AnyHidden || (_elements[Top].States & HtmlStates.Hidden) != 0;

    /// <summary>An open element.</summary>
    /// <param name="index">Its index.</param>
    public ref HtmlOpenElement this[int index] => ref _elements[index];

    /// <summary>Opens an element.</summary>
    /// <param name="tag">Which element it is.</param>
    /// <param name="own">What it passes on to all that it holds.</param>
    /// <param name="facts">What selectors ask of it.</param>
    /// <param name="style">What it has of its own.</param>
    public void Push(HtmlTag tag, HtmlStates own, in HtmlElementFacts facts, HtmlStyle? style)
    {
        ulong bits = Bits;
        int index = Top + 1;
        if (index == _elements.Length) PooledArray.Grow(ref _elements, index, index + 1);
        HtmlTagTraits traits = HtmlTags.Traits(tag);
        ref HtmlOpenElement around = ref _elements[Top];
        ref HtmlOpenElement element = ref _elements[index];
        element.Tag = tag;
        element.Traits = traits;
        element.Own = own;
        element.IsWritten = false;
        element.Inlines = _inlines.Count;
        element.Look = new HtmlElementLook(facts with { Bits = facts.Bits | bits }, style, default, default);
        element.Paragraph = tag == HtmlTag.Paragraph ? index : (traits & (HtmlTagTraits.Scope | HtmlTagTraits.ParagraphScope)) != 0 ? 0
            : around.Paragraph;
        element.TablePart = (traits & HtmlTagTraits.TablePart) != 0 ? index : around.TablePart;
        element.TakeFrom(around, tag == HtmlTag.Summary && around.Tag == HtmlTag.Details ? _elements[Top - 1].Look.Text : Look);
        Top = index;
        UpdateStates();
        if ((traits & HtmlTagTraits.Border) != 0) _inlines.BeginCell();
    }

    /// <summary>Closes the innermost element.</summary>
    public void Pop()
    {
        ref HtmlOpenElement element = ref _elements[Top--];
        _inlines.CutTo(element.Inlines);
        if ((element.Traits & HtmlTagTraits.Border) != 0) _inlines.EndCell();
        UpdateStates();
    }

    /// <summary>Whether inline elements stand directly in the innermost element.</summary>
    public bool HasInlines => _inlines.Count > _elements[Top].Inlines;

    /// <summary>Closes the inline elements that stand directly in the innermost element.</summary>
    public void CloseInlines()
    {
        _inlines.CutTo(_elements[Top].Inlines);
        UpdateStates();
    }

    /// <summary>Whether formatting waits to go on that a block cut off.</summary>
    public bool IsFormattingCut => _inlines.IsCut;

    /// <summary>Opens the formatting again that a block cut off. To be called where text or an inline element follows.</summary>
    public void GoOnFormatting()
    {
        _inlines.GoOn(Bits);
        UpdateStates();
    }

    /// <summary>Whether an element of formatting is open, or goes on in the next block.</summary>
    /// <param name="key">The key of its name.</param>
    public bool HoldsFormatting(ulong key) => _inlines.HoldsFormatting(key);

    /// <summary>Opens an inline element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The element's start tag.</param>
    /// <param name="facts">What selectors ask of it.</param>
    /// <param name="style">What it has of its own.</param>
    /// <param name="isDrawing">Whether it is a drawing with an end tag.</param>
    public void OpenInline(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlElementFacts facts, HtmlStyle? style, bool isDrawing)
    {
        _inlines.Open(html, ref token, facts with { Bits = facts.Bits | Bits }, style, isDrawing);
        UpdateStates();
    }

    /// <summary>What selectors ask of an open inline element.</summary>
    /// <param name="index">Its index.</param>
    public HtmlElementFacts InlineFacts(int index) => _inlines.Facts(index);

    /// <summary>Notes the start tag of <c>body</c> or <c>html</c>, whose hiding counts for nothing: a script shows such pages.</summary>
    /// <param name="facts">What selectors ask of it.</param>
    /// <param name="style">What it has of its own.</param>
    /// <param name="isBody">Whether it is <c>body</c>.</param>
    public void SetPage(in HtmlElementFacts facts, HtmlStyle? style, bool isBody)
    {
        if (isBody) Body = facts;
        else Page = facts;
        ref HtmlOpenElement root = ref _elements[0];
        const HtmlLookFlags passedOn = HtmlLookFlags.Struck | HtmlLookFlags.Positions;
        HtmlLook look = style is null ? root.Look.Own : root.Look.Own.Under(style with { Adds = style.Adds & passedOn });
        root.Look = new HtmlElementLook(new HtmlElementFacts { Bits = Body.Bits | Page.Bits }, null, look, look);
        UpdateStates();
    }

    /// <summary>Notes that text is passed over as hidden.</summary>
    /// <param name="source">Where it stands in the page.</param>
    public void PassOver(int source) => _inlines.HiddenText = source;

    /// <summary>Where the first hidden element starts that did not end in its place, text of it passed over; -1 where none does.</summary>
    public int OpenHidden => _inlines.OpenHidden;

    /// <summary>Opens an element of a drawing.</summary>
    /// <param name="key">The key of its name.</param>
    public void OpenInDrawing(ulong key) => _inlines.OpenInDrawing(key);

    /// <summary>Closes an element of the drawing that is the innermost element.</summary>
    /// <param name="key">The key of its name.</param>
    /// <returns>Whether there is one.</returns>
    public bool CloseInDrawing(ulong key)
    {
        int index = _inlines.Find(key, isFormatting: false, _elements[Top].Inlines);
        if (index >= 0) _inlines.Close(index);
        return index >= 0;
    }

    /// <summary>Closes the innermost inline element if an end tag means it and it stands directly in the innermost element.</summary>
    /// <param name="key">The key of the end tag's name.</param>
    /// <returns>Whether it did.</returns>
    public bool TryCloseInnermostInline(ulong key)
    {
        if (!_inlines.TryCloseInnermost(key, _elements[Top].Inlines)) return false;
        UpdateStates();
        return true;
    }

    /// <summary>Finds what an end tag of an inline element closes.</summary>
    /// <param name="key">The key of its name.</param>
    /// <param name="isFormatting">Whether it is an element of formatting.</param>
    /// <param name="outermost">The outermost element that ends with it, where any does; else an index beyond all.</param>
    /// <returns>The index of the inline element; -1 where there is none.</returns>
    public int FindInline(ulong key, bool isFormatting, out int outermost)
    {
        outermost = Top + 1;
        int block = Top;
        while ((_elements[block].Traits & HtmlTagTraits.Special) == 0) block--;
        int index = _inlines.Find(key, isFormatting, _elements[block].Inlines);
        if (index < 0 || index >= _elements[Top].Inlines) return index;
        while (_elements[outermost - 1].Inlines > index) outermost--;
        return index;
    }

    /// <summary>Closes an inline element.</summary>
    /// <param name="index">Its index.</param>
    public void CloseInline(int index)
    {
        _inlines.Close(index);
        UpdateStates();
    }

    /// <summary>Ends the effect of an inline element that holds open blocks.</summary>
    /// <param name="index">Its index.</param>
    public void NeutralizeInline(int index)
    {
        _inlines.Neutralize(index, _elements[Top].Inlines);
        Refresh(1);
        CloseInlines();
    }

    /// <summary>Finds the innermost open element of a kind.</summary>
    /// <param name="tag">The kind.</param>
    /// <param name="boundary">Elements of these traits are not looked beyond.</param>
    /// <returns>Its index; 0 where there is none.</returns>
    public int Find(HtmlTag tag, HtmlTagTraits boundary = HtmlTagTraits.Scope)
    {
        for (int i = Top; ; i--)
        {
            ref HtmlOpenElement element = ref _elements[i];
            if (element.Tag == tag) return i;
            if ((element.Traits & boundary) != 0) return 0;
        }
    }

    /// <summary>Finds the part of the innermost table that a tag of the table means.</summary>
    /// <param name="tag">The kind of part.</param>
    /// <returns>Its index; 0 where there is none.</returns>
    public int FindTablePart(HtmlTag tag)
    {
        for (int i = _elements[Top].TablePart; i > 0; i = _elements[i - 1].TablePart)
        {
            if (_elements[i].Tag == tag) return i;
            if (_elements[i].Tag == HtmlTag.Table) return 0;
        }

        return 0;
    }

    /// <summary>Finds the innermost open element of a kind that is closed only within its block.</summary>
    /// <param name="tag">The kind.</param>
    public int FindWithinBlock(HtmlTag tag) => Find(tag, HtmlTagTraits.Special);

    /// <summary>Takes what an element brings away from it and from what it holds.</summary>
    /// <param name="index">Its index.</param>
    public void Neutralize(int index)
    {
        ref HtmlOpenElement element = ref _elements[index];
        element = new HtmlOpenElement
        {
            Tag = HtmlTag.Inline,
            Inlines = element.Inlines,
            Paragraph = element.Paragraph,
            TablePart = element.TablePart,
            Look = element.Look with { Style = null }
        };
        Refresh(index);
        UpdateStates();
    }

    /// <summary>Forgets all elements but the page itself.</summary>
    public void Clear()
    {
        PooledArray.Shrink(ref _elements, UsualDepth);
        Array.Clear(_elements);
        _elements[0] = new HtmlOpenElement
        {
            Tag = HtmlTag.Root,
            Traits = HtmlTags.Traits(HtmlTag.Root),
            Look = new HtmlElementLook(default, null, HtmlLook.Plain, HtmlLook.Plain)
        };
        Top = 0;
        States = HtmlStates.None;
        Look = HtmlLook.Plain;
        Body = Page = default;
        _inlines.Clear();
    }

    // What stands in an element that lost its effect looks otherwise from here on.
    private void Refresh(int first)
    {
        for (int i = first; i <= Top; i++)
        {
            ref HtmlOpenElement around = ref _elements[i - 1];
            _elements[i].TakeFrom(around, _inlines.LookOf(around.Look.Text, around.Inlines, _elements[i].Inlines));
        }
    }

    private void UpdateStates()
    {
        ref HtmlOpenElement top = ref _elements[Top];
        Look = _inlines.AnyStyled ? _inlines.LookOf(top.Look.Text, top.Inlines, _inlines.Count) : top.Look.Text;
        States = HtmlOpenElement.WithLook(_inlines.AnyHidden ? top.TextStates | HtmlStates.Hidden : top.TextStates, Look);
    }
}
