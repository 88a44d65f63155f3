using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <content>What is no markup: raw text, comments, declarations.</content>
internal ref partial struct HtmlTokenizer
{
    /// <summary>Passes over the content of an element that holds no markup, and its end tag, after the element's start tag.</summary>
    /// <returns>The stretch of the content in the page.</returns>
    public Range SkipRawText()
    {
        int start = TagEnd + 1, end = HtmlRawText.FindEnd(_html, start, Tag);
        int tagEnd = end < 0 ? -1 : HtmlAttributes.FindTagEnd(_html, HtmlRawText.NameEnd(Tag, end));
        if (tagEnd < 0) OpenAtEnd = end < 0 ? start : end;
        GoTo(tagEnd < 0 ? _html.Length : tagEnd + 1);
        return start..(end < 0 ? _html.Length : end);
    }

    /// <summary>
    /// Passes over character data in the manner of XML, if the current token starts some. Only in drawings it is not a mere comment.
    /// </summary>
    public void SkipCharacterData()
    {
        if (!HtmlComments.TryFindCharacterData(_html, TextEnd, out int end)) return;
        OpenAtEnd = end < 0 ? TextEnd : -1;
        GoTo(end < 0 ? _html.Length : end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipComment(int start, int next)
    {
        IsTag = false;
        int end = HtmlComments.FindEnd(_html, next);
        if (end < 0) OpenAtEnd = start;
        GoTo(end < 0 ? _html.Length : end);
    }
}
