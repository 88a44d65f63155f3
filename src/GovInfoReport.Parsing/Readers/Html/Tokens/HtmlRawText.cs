using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds where elements end whose content is no markup.</summary>
internal static class HtmlRawText
{
    private static readonly SearchValues<string> ScriptMarks =
        SearchValues.Create(["<!--", "-->", "<script", "</script"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string>?[] EndTags = new SearchValues<string>?[(int)HtmlTag.Title + 1];

    /// <summary>Finds the end tag of an element.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the element's content starts.</param>
    /// <param name="tag">The element.</param>
    /// <returns>Where the end tag starts; -1 where there is none.</returns>
    public static int FindEnd(ReadOnlySpan<char> html, int start, HtmlTag tag)
    {
        if (tag == HtmlTag.Script) return FindScriptEnd(html, start);
        SearchValues<string> endTag = EndTags[(int)tag] ??= SearchValues.Create(["</" + Name(tag)], StringComparison.OrdinalIgnoreCase);
        for (int i = start; ;)
        {
            int length = html[i..].IndexOfAny(endTag);
            if (length < 0) return -1;
            i += length;
            int nameEnd = NameEnd(tag, i);
            if (IsName(html, nameEnd)) return i;
            i = nameEnd;
        }
    }

    /// <summary>The end of the name of an element's end tag.</summary>
    /// <param name="tag">The element.</param>
    /// <param name="endTag">Where the end tag starts.</param>
    public static int NameEnd(HtmlTag tag, int endTag) => endTag + 2 + Name(tag).Length;

    private static string Name(HtmlTag tag) => tag switch
    {
        HtmlTag.Script => "script",
        HtmlTag.Style => "style",
        HtmlTag.NoScript => "noscript",
        HtmlTag.InlineFrame => "iframe",
        HtmlTag.NoEmbed => "noembed",
        HtmlTag.NoFrames => "noframes",
        HtmlTag.TextArea => "textarea",
        HtmlTag.Example => "xmp",
        _ => "title",
    };

    // A comment within a script may hold a script with its end tag: <script><!-- <script></script> --></script>.
    private static int FindScriptEnd(ReadOnlySpan<char> html, int start)
    {
        bool inComment = false, inInnerScript = false;
        for (int i = start; ;)
        {
            int length = html[i..].IndexOfAny(ScriptMarks);
            if (length < 0) return -1;
            i += length;
            if (html[i] == '-')
            {
                inComment = inInnerScript = false;
                i += 3;
            }
            else if (html[i + 1] == '!')
            {
                inComment = true;
                i += 2;
            }
            else
            {
                bool isEndTag = html[i + 1] == '/';
                int nameEnd = i + (isEndTag ? "</script" : "<script").Length;
                if (IsName(html, nameEnd))
                {
                    if (isEndTag && !inInnerScript) return i;
                    inInnerScript = inComment && !isEndTag;
                }

                i = nameEnd;
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> html, int end) =>
        end < html.Length && (html[end] is '>' or '/' || HtmlAttributes.IsSpace(html[end]));
}
