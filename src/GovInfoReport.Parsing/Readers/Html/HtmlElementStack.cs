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

    /// <summary>Whether the innermost element is hidden, or stands in what is.</summary>
    public bool IsInnermostHidden => _inlines.AnyHidden || (_elements[Top].States & HtmlStates.Hidden) != 0;

    /// <summary>An open element.</summary>
    /// <param name="index">Its index.</param>
    public ref HtmlOpenElement this[int index] => ref _elements[index];

    /// <summary>Opens an element.</summary>
    /// <param name="tag">Which element it is.</param>
    /// <param name="own">What it passes on to all that it holds.</param>
    public void Push(HtmlTag tag, HtmlStates own)
    {
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
        element.Paragraph = tag == HtmlTag.Paragraph ? index : (traits & (HtmlTagTraits.Scope | HtmlTagTraits.ParagraphScope)) != 0 ? 0 : around.Paragraph;
        element.TablePart = (traits & HtmlTagTraits.TablePart) != 0 ? index : around.TablePart;
        PassOnStates(ref element, around);
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
        _inlines.GoOn();
        UpdateStates();
    }

    /// <summary>Whether an element of formatting is open, or goes on in the next block.</summary>
    /// <param name="key">The key of its name.</param>
    public bool HoldsFormatting(ulong key) => _inlines.HoldsFormatting(key);

    /// <summary>Opens an inline element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The element's start tag.</param>
    /// <param name="hidden">Whether it is hidden.</param>
    /// <param name="isDrawing">Whether it is a drawing with an end tag.</param>
    public void OpenInline(ReadOnlySpan<char> html, ref HtmlTokenizer token, bool hidden, bool isDrawing)
    {
        if (_inlines.IsCut) _inlines.GoOn();
        _inlines.Open(html, ref token, hidden, isDrawing);
        UpdateStates();
    }

    /// <summary>Notes that text is passed over as hidden.</summary>
    /// <param name="source">Where it stands in the page.</param>
    public void PassOver(int source) => _inlines.HiddenText = source;

    /// <summary>Where the first hidden element starts that did not end where it should after text in it was passed over; -1 where there is none.</summary>
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

    /// <summary>Closes the innermost inline element, if an end tag means it and it stands directly in the innermost element: nearly always.</summary>
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
        element = new HtmlOpenElement { Tag = HtmlTag.Inline, Inlines = element.Inlines, Paragraph = element.Paragraph, TablePart = element.TablePart };
        for (int i = index; i <= Top; i++) PassOnStates(ref _elements[i], _elements[i - 1]);
        UpdateStates();
    }

    /// <summary>Forgets all elements but the page itself.</summary>
    public void Clear()
    {
        PooledArray.Shrink(ref _elements, UsualDepth);
        _elements[0] = new HtmlOpenElement { Tag = HtmlTag.Root, Traits = HtmlTags.Traits(HtmlTag.Root) };
        Top = 0;
        States = HtmlStates.None;
        _inlines.Clear();
    }

    private static void PassOnStates(ref HtmlOpenElement element, in HtmlOpenElement around)
    {
        bool isPart = (element.Traits & HtmlTagTraits.TablePart) != 0 && element.Tag != HtmlTag.Table;
        element.States = (isPart ? around.States : around.TextStates) | element.Own;
        element.TextStates = (element.Traits & HtmlTagTraits.BetweenCells) != 0 ? around.TextStates : element.States;
    }

    private void UpdateStates() => States = _inlines.AnyHidden ? _elements[Top].TextStates | HtmlStates.Hidden : _elements[Top].TextStates;
}
