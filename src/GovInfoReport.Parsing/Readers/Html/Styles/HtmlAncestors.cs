namespace GovInfoReport.Parsing;

/// <summary>The elements around a place, innermost first; <c>body</c> and <c>html</c> come last.</summary>
internal struct HtmlAncestors(HtmlElementStack elements, int block, int inline)
{
    private int _block = block, _inline = inline;

    /// <summary>The bits of all of them.</summary>
    public readonly ulong Bits => elements.Bits;

    /// <summary>The current element.</summary>
    public HtmlElementFacts Current { get; private set; }

    /// <summary>Goes to the next one.</summary>
    public bool MoveNext()
    {
        if (_block < -1) return false;
        if (_block >= 0 && _inline > elements[_block].Inlines) Current = elements.InlineFacts(--_inline);
        else if (_block > 0) Current = elements[_block--].Look.Facts;
        else Current = _block-- == 0 ? elements.Body : elements.Page;
        return true;
    }
}
