using System.Buffers;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <content>What is no markup: raw text, comments, declarations.</content>
internal ref partial struct HtmlTokenizer
{
    private static readonly SearchValues<string> CommentEnds = SearchValues.Create(["-->", "--!>"], StringComparison.Ordinal);

    /// <summary>Passes over the content of an element that holds no markup, and its end tag, after the element's start tag.</summary>
    /// <returns>The stretch of the content in the page.</returns>
    public Range SkipRawText()
    {
        int start = TagEnd + 1;
        int end = HtmlRawText.FindEnd(_html, start, Tag);
        if (end < 0)
        {
            OpenAtEnd = start;
            end = _html.Length;
            GoTo(end);
        }
        else
        {
            HtmlAttributes attributes = new(_html, HtmlRawText.NameEnd(Tag, end));
            while (attributes.MoveNext()) ;
            if (attributes.End < 0) OpenAtEnd = end;
            GoTo(attributes.End < 0 ? _html.Length : attributes.End + 1);
        }

        return start..end;
    }

    /// <summary>
    /// Passes over character data in the manner of XML, if the current token starts some. Only in drawings it is not a mere comment.
    /// </summary>
    public void SkipCharacterData()
    {
        ReadOnlySpan<char> html = _html;
        if (!html[TextEnd..].StartsWith("<![CDATA[", StringComparison.Ordinal)) return;
        int length = html[TextEnd..].IndexOf("]]>", StringComparison.Ordinal);
        OpenAtEnd = length < 0 ? TextEnd : -1;
        GoTo(length < 0 ? html.Length : TextEnd + length + 3);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SkipComment(int start, int next)
    {
        ReadOnlySpan<char> html = _html;
        IsTag = false;
        int end;
        if (html[next] == '!' && html[next..].StartsWith("!--", StringComparison.Ordinal))
        {
            end = FindCommentEnd(next + 3);
        }
        else
        {
            int length = html[next..].IndexOf('>');
            end = length < 0 ? -1 : next + length + 1;
        }

        if (end < 0) OpenAtEnd = start;
        GoTo(end < 0 ? html.Length : end);
    }

    private readonly int FindCommentEnd(int content)
    {
        // A comment may end at once, its two hyphens serving twice: <!--> and <!--->.
        ReadOnlySpan<char> html = _html;
        if (html[content..].StartsWith(">", StringComparison.Ordinal)) return content + 1;
        if (html[content..].StartsWith("->", StringComparison.Ordinal)) return content + 2;
        int length = html[content..].IndexOfAny(CommentEnds);
        if (length < 0) return -1;
        return content + length + (html[content + length + 2] == '>' ? 3 : 4);
    }
}
