using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Searches ahead for what makes an attribute matter, and so spares reading the attributes of nearly all tags.</summary>
internal struct HtmlHints
{
    // Every way of hiding an element holds "display" or "hid"; the other two are the spans of cells.
    private static readonly SearchValues<string> Hints = SearchValues.Create(["display", "hid", "colspan", "rowspan"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the next one stands.</summary>
    public int Next { get; private set; }

    /// <summary>Whether the attributes of a tag may matter. To be asked for tags in their order.</summary>
    /// <param name="html">The page.</param>
    /// <param name="nameEnd">The end of the tag's name.</param>
    /// <param name="tagEnd">Where the tag's <c>&gt;</c> stands.</param>
    public bool AreIn(ReadOnlySpan<char> html, int nameEnd, int tagEnd)
    {
        if (Next < nameEnd)
        {
            int found = html[nameEnd..].IndexOfAny(Hints);
            Next = found < 0 ? int.MaxValue : nameEnd + found;
        }

        return Next < tagEnd;
    }
}
