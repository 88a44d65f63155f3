namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which drawings of a Word paste (<c>v:</c> elements) have an end: what one holds is passed over, and without an end that would be
/// the text after it.
/// </summary>
internal sealed class HtmlDrawings
{
    private Dictionary<ulong, int>? _lastEndTags;

    /// <summary>Whether an end tag for a drawing comes later in the page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">The tokenizer at the drawing's start tag; it does not move.</param>
    public bool HasEnd(ReadOnlySpan<char> html, HtmlTokenizer start)
    {
        _lastEndTags ??= FindLastEndTags(html, start);
        return _lastEndTags.GetValueOrDefault(start.Key) > start.TextEnd;
    }

    /// <summary>Forgets the page.</summary>
    public void Clear() => _lastEndTags = null;

    // Called at the first drawing of a page, so that pages without drawings, nearly all, are not gone through twice.
    private static Dictionary<ulong, int> FindLastEndTags(ReadOnlySpan<char> html, HtmlTokenizer tokens)
    {
        Dictionary<ulong, int> last = [];
        while (tokens.Read())
        {
            if (!tokens.IsTag) continue;
            if (tokens.IsEndTag && tokens.Tag == HtmlTag.VectorGraphics) last[tokens.Key] = tokens.TextEnd;
            else if (!tokens.IsEndTag && (HtmlTags.Traits(tokens.Tag) & HtmlTagTraits.RawText) != 0) tokens.SkipRawText();
        }

        return last;
    }
}
