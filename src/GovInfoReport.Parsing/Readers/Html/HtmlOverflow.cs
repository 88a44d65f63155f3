namespace GovInfoReport.Parsing;

/// <summary>Counts the elements that nest deeper than the bound, so that their end tags do not close what is outside.</summary>
internal sealed class HtmlOverflow
{
    private int[]? _open;
    private int _count;

    /// <summary>Whether any is open.</summary>
    public bool IsOpen => _count > 0;

    /// <summary>Whether a table is among them.</summary>
    public bool HoldsTable => _count > 0 && _open![(int)HtmlTag.Table] > 0;

    /// <summary>An element starts beyond the bound.</summary>
    /// <param name="tag">The element. Only tables and elements that hold blocks are counted: the end tags of others may be missing.</param>
    public void Start(HtmlTag tag)
    {
        if (tag != HtmlTag.Table && (HtmlTags.Traits(tag) & HtmlTagTraits.Container) == 0) return;
        _open ??= new int[(int)HtmlTag.Cell + 1];
        _open[(int)tag]++;
        _count++;
    }

    /// <summary>An element ends.</summary>
    /// <param name="tag">The element.</param>
    /// <returns>Whether it is one beyond the bound.</returns>
    public bool End(HtmlTag tag)
    {
        if (!IsOpen || _open![(int)tag] == 0) return false;
        _open[(int)tag]--;
        _count--;
        return true;
    }

    /// <summary>An element within the bound ends, or the page does, and with it all beyond.</summary>
    public void Clear()
    {
        if (_count == 0) return;
        Array.Clear(_open!);
        _count = 0;
    }
}
