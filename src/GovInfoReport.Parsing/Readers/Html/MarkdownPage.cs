namespace GovInfoReport.Parsing;

/// <summary>Tells Markdown that has tables of HTML: its lines are lines, where those of a page are one run of text.</summary>
internal static class MarkdownPage
{
    private const int DeepestHeading = 6;

    /// <summary>
    /// Markdown with its framed tables written as HTML, row by row at their places, so that all else stays where it is; a page, and a
    /// table whose rows have no room, as they are.
    /// </summary>
    /// <param name="html">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> WithTables(ReadOnlyMemory<char> html, WorkMeter work)
    {
        if (!IsOne(html.Span) || FrameMarks.FindCorner(html.Span) < 0) return html;
        char[]? written = null;
        foreach (FramedTable table in FramedTable.FindAll(html.Span, work))
        {
            if (table.ToHtml(html.Span) is not { } text) continue;
            written ??= html.ToArray();
            text.CopyTo(0, written, table.Start, text.Length);
        }

        return written ?? html;
    }

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
