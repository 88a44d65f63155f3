namespace GovInfoReport.Parsing;

/// <summary>
/// The open inline elements. They shape nothing, but some are hidden, and the standard's rules for formatting say how far they reach:
/// formatting that a block cuts off goes on in the next one.
/// </summary>
internal sealed class HtmlInlineElements
{
    /// <summary>Elements beyond this number are passed over: real pages do not nest so deep, and searches stay short.</summary>
    private const int MaxCount = 256;

    private const int MostAlike = 3;
    private const int NotOpen = -1;

    private readonly Element[] _open = new Element[MaxCount];
    private readonly HtmlFormatting[] _formatting = new HtmlFormatting[MaxCount];
    private int _formattingCount;
    private int _hiddenCount;
    private int _styledCount;
    private bool _everStyled;
    private bool _anyCut;

    /// <summary>The number of open elements: where those of the next block start.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of them is hidden.</summary>
    public bool AnyHidden => _hiddenCount > 0;

    /// <summary>Whether one of them has a look of its own.</summary>
    public bool AnyStyled => _styledCount > 0;

    /// <summary>What selectors ask of an open element.</summary>
    public HtmlElementFacts Facts(int index) => _open[index].Facts;

    /// <summary>How text looks in some of the open elements.</summary>
    /// <param name="around">How it looks around them.</param>
    /// <param name="first">The index of the outermost.</param>
    /// <param name="end">The end of their indexes.</param>
    public HtmlLook LookOf(HtmlLook around, int first, int end)
    {
        for (int i = first; i < end; i++) around = around.Under(_open[i].Style);
        return around;
    }

    /// <summary>Where the last text in the page stands that was passed over as hidden.</summary>
    public int HiddenText { get; set; }

    /// <summary>Where the first hidden element starts that did not end in its place, text of it passed over; -1 where none does.</summary>
    public int OpenHidden { get; private set; } = NotOpen;

    /// <summary>Whether formatting waits to go on that a block cut off.</summary>
    public bool IsCut => _anyCut && _formattingCount > 0 && IsCutOff(_formattingCount - 1);

    /// <summary>Opens an element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="token">The element's start tag.</param>
    /// <param name="facts">What selectors ask of it.</param>
    /// <param name="style">What it has of its own.</param>
    /// <param name="isDrawing">Whether it is a drawing with an end tag.</param>
    public void Open(ReadOnlySpan<char> html, ref HtmlTokenizer token, in HtmlElementFacts facts, HtmlStyle? style, bool isDrawing)
    {
        if (Count == MaxCount) return;
        int formatting = NotOpen;
        if (token.Tag is HtmlTag.Formatting or HtmlTag.Anchor)
        {
            int attributes = token.NameEnd, attributesLength = token.TagEnd - token.NameEnd;
            if (_formattingCount >= MostAlike) MakeRoom(html, token.Key, html.Slice(attributes, attributesLength));
            if (_formattingCount < MaxCount)
            {
                formatting = _formattingCount;
                ref HtmlFormatting entry = ref _formatting[_formattingCount++];
                entry.Key = token.Key;
                entry.Facts = facts;
                entry.Style = style;
                entry.Open = Count;
                entry.Attributes = attributes;
                entry.AttributesLength = attributesLength;
            }
        }

        Push(facts, style, formatting, token.TextEnd, isDrawing);
    }

    /// <summary>Opens an element of SVG, which is never shown.</summary>
    /// <param name="key">The key of its name.</param>
    public void OpenInDrawing(ulong key)
    {
        if (Count < MaxCount) Push(new HtmlElementFacts { Key = key }, null, NotOpen, start: 0);
    }

    /// <summary>Whether an element of formatting is open, or goes on in the next block.</summary>
    /// <param name="key">The key of its name.</param>
    public bool HoldsFormatting(ulong key)
    {
        for (int i = _formattingCount - 1; i >= 0 && !_formatting[i].IsBorder; i--)
        {
            if (_formatting[i].Key == key) return true;
        }

        return false;
    }

    /// <summary>Opens the formatting again that a block cut off. To be called where text or an inline element follows.</summary>
    /// <param name="bits">The bits of the elements around it.</param>
    public void GoOn(ulong bits)
    {
        int first = _formattingCount;
        while (first > 0 && IsCutOff(first - 1)) first--;
        for (int i = first; i < _formattingCount && Count < MaxCount; i++)
        {
            _formatting[i].Open = Count;
            Push(_formatting[i].Facts with { Bits = _formatting[i].Facts.Bits | bits }, _formatting[i].Style, i, start: 0);
        }
    }

    /// <summary>Notes that a cell starts: formatting does not go on across its borders.</summary>
    public void BeginCell()
    {
        if (_formattingCount < MaxCount) _formatting[_formattingCount++].Key = 0;
    }

    /// <summary>Forgets the formatting of the cell that ends.</summary>
    public void EndCell()
    {
        while (_formattingCount > 0 && !_formatting[--_formattingCount].IsBorder) ;
    }

    /// <summary>Closes elements because a block ends.</summary>
    /// <param name="count">How many stay open.</param>
    public void CutTo(int count)
    {
        while (Count > count)
        {
            ref Element element = ref _open[--Count];
            if (element.IsDrawing) NoteOpen(element.Start);
            Uncount(element);

            if (element.Formatting == NotOpen || element.Formatting >= _formattingCount) continue;
            _formatting[element.Formatting].Open = NotOpen;
            _anyCut = true;
        }
    }

    /// <summary>Closes the innermost element, if an end tag means it.</summary>
    /// <param name="key">The key of the end tag's name.</param>
    /// <param name="first">Where the elements of the innermost block start.</param>
    /// <returns>Whether it did.</returns>
    public bool TryCloseInnermost(ulong key, int first)
    {
        int index = Count - 1;
        if (index < first) return false;
        ref Element element = ref _open[index];
        if (element.Key != key) return false;
        if (element.Formatting != NotOpen)
        {
            if (element.Formatting != _formattingCount - 1) return false;
            _formattingCount--;
        }

        Uncount(element);
        Count = index;
        return true;
    }

    /// <summary>Finds the element that an end tag means.</summary>
    /// <param name="key">The key of its name.</param>
    /// <param name="isFormatting">Whether it is an element of formatting, which an end tag may close from within blocks.</param>
    /// <param name="first">Where the elements of the innermost block start.</param>
    /// <returns>Its index; -1 where there is none, or none that is still open.</returns>
    public int Find(ulong key, bool isFormatting, int first)
    {
        if (isFormatting)
        {
            for (int i = _formattingCount - 1; i >= 0 && !_formatting[i].IsBorder; i--)
            {
                if (_formatting[i].Key != key) continue;
                if (_formatting[i].Open == NotOpen) RemoveFormatting(i);
                else return _formatting[i].Open;
                return NotOpen;
            }
        }

        for (int i = Count - 1; i >= first; i--)
        {
            if (_open[i].Key == key) return i;
        }

        return NotOpen;
    }

    /// <summary>Closes an element and all within it.</summary>
    /// <param name="index">Its index.</param>
    public void Close(int index)
    {
        int formatting = _open[index].Formatting;
        _open[index].IsDrawing = false;
        CutTo(index);
        if (formatting != NotOpen) RemoveFormatting(formatting);
    }

    /// <summary>
    /// Ends the effect of an element of formatting whose end tag stands in a block within it, and of what is between the two.
    /// </summary>
    /// <param name="index">Its index.</param>
    /// <param name="block">How many inline elements are open around the block.</param>
    public void Neutralize(int index, int block)
    {
        int formatting = _open[index].Formatting;
        for (int i = index; i < block; i++)
        {
            if (i > index && _open[i].Formatting != NotOpen) continue;
            // By the standard the block leaves the hidden element, with all text that it holds already.
            if (i > index && _open[i].IsHidden) NoteOpen(_open[i].Start);
            Uncount(_open[i]);
            _open[i].Facts = _open[i].Facts with { Key = 0 };
            _open[i].Style = null;
            _open[i].IsDrawing = _open[i].IsHidden = false;
            _open[i].Formatting = NotOpen;
        }

        if (formatting != NotOpen) RemoveFormatting(formatting);
    }

    /// <summary>Forgets all elements.</summary>
    public void Clear()
    {
        Count = _formattingCount = _hiddenCount = _styledCount = HiddenText = 0;
        OpenHidden = NotOpen;
        _anyCut = false;
        if (!_everStyled) return;
        Array.Clear(_open);
        Array.Clear(_formatting);
        _everStyled = false;
    }

    private void Uncount(in Element element)
    {
        if (element.IsHidden) _hiddenCount--;
        if (element.Style is not null) _styledCount--;
    }

    private void Push(in HtmlElementFacts facts, HtmlStyle? style, int formatting, int start, bool isDrawing = false)
    {
        // In place: to make an element and then copy it would hold the processor up, as its parts were only just stored.
        ref Element element = ref _open[Count++];
        element.Facts = facts;
        element.Style = style;
        element.Formatting = formatting;
        element.Start = start;
        element.IsDrawing = isDrawing;
        element.IsHidden = isDrawing || style is { IsHidden: true };
        if (element.IsHidden) _hiddenCount++;
        if (style is null) return;
        _styledCount++;
        _everStyled = true;
    }

    private void NoteOpen(int start)
    {
        if (OpenHidden == NotOpen && HiddenText > start) OpenHidden = start;
    }

    // The standard lets no more than three elements of formatting go on that are alike; the fourth takes the place of the first.
    private void MakeRoom(ReadOnlySpan<char> html, ulong key, ReadOnlySpan<char> attributes)
    {
        int alike = 0, first = NotOpen;
        for (int i = _formattingCount - 1; i >= 0 && !_formatting[i].IsBorder; i--)
        {
            ref HtmlFormatting entry = ref _formatting[i];
            if (entry.Key != key || !html.Slice(entry.Attributes, entry.AttributesLength).SequenceEqual(attributes)) continue;
            alike++;
            first = i;
        }

        if (alike < MostAlike) return;
        if (_formatting[first].Open != NotOpen) _open[_formatting[first].Open].Formatting = NotOpen;
        RemoveFormatting(first);
    }

    private bool IsCutOff(int formatting) => _formatting[formatting].Open == NotOpen && !_formatting[formatting].IsBorder;

    private void RemoveFormatting(int index)
    {
        if (index >= _formattingCount) return;
        _formattingCount--;
        for (int i = index; i < _formattingCount; i++)
        {
            _formatting[i] = _formatting[i + 1];
            if (!_formatting[i].IsBorder && _formatting[i].Open != NotOpen) _open[_formatting[i].Open].Formatting = i;
        }
    }

    private struct Element
    {
        public HtmlElementFacts Facts;
        public HtmlStyle? Style;
        public int Formatting;
        public int Start;
        public bool IsDrawing;

        public bool IsHidden;

        public readonly ulong Key => Facts.Key;
    }
}
