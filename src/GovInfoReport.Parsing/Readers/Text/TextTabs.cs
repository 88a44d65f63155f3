namespace GovInfoReport.Parsing;

/// <summary>Tells texts whose cells stand on lines of their own with a tab alone on the line between two of them.</summary>
internal static class TextTabs
{
    /// <summary>
    /// Whether lines that hold a tab alone set the cells on the lines around them apart: most of them stand between two lines of words.
    /// Where cells have the tab before them on their own line, a tab alone is a blank cell.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters that are looked at.</param>
    public static bool AreSeparators(ReadOnlySpan<char> text, WorkMeter work)
    {
        int between = 0, others = 0;
        LineKind before = LineKind.Blank, line = LineKind.Blank;
        foreach (Range range in text.SplitAny('\n', '\f'))
        {
            ReadOnlySpan<char> next = text[range];
            work.Add(next.Length + 1);
            LineKind after = KindOf(next);
            if (line == LineKind.Tab && before == LineKind.Words && after == LineKind.Words) between++;
            if (line == LineKind.Tab && after == LineKind.Tab) others++;
            if (line == LineKind.TabAndWords) others++;
            (before, line) = (line, after);
        }

        return between > others;
    }

    private static LineKind KindOf(ReadOnlySpan<char> line)
    {
        bool hasTab = line.Contains('\t'), hasWords = line.ContainsAnyExcept(" \t\r\u00A0\u3000");
        return hasWords ? hasTab ? LineKind.TabAndWords : LineKind.Words : hasTab ? LineKind.Tab : LineKind.Blank;
    }

    private enum LineKind
    {
        Blank,
        Words,
        Tab,
        TabAndWords,
    }
}
