namespace GovInfoReport.Parsing;

/// <summary>Tells Markdown that has tables of HTML: its lines are lines, where those of a page are one run of text.</summary>
internal static class MarkdownPage
{
    private const int DeepestHeading = 6;

    /// <summary>
    /// Whether a text that is read as a page is Markdown: it opens with no tag, and a heading (<c>## …</c>) stands before the first.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> html)
    {
        if (html.TrimStart("\uFEFF \t\r\n") is not [not '<', ..]) return false;
        int tag = html.IndexOf('<');
        foreach (Range line in html[..(tag < 0 ? html.Length : tag)].Split('\n'))
        {
            ReadOnlySpan<char> text = html[line].TrimStart('\uFEFF');
            int marks = text.IndexOfAnyExcept('#');
            if (marks is > 0 and <= DeepestHeading && text[marks] is ' ' or '\t') return true;
        }

        return false;
    }
}
