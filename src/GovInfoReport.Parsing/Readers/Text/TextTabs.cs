namespace GovInfoReport.Parsing;

/// <summary>Tells texts whose cells stand on lines of their own with a tab alone on the line between two of them.</summary>
internal static class TextTabs
{
    /// <summary>
    /// Where tabs alone on a line stand: most of them between two lines of words, where they set cells apart, or between two empty lines,
    /// where those cells are paragraphs. Where cells have the tab before them on their own line, a tab alone is a blank cell.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters that are looked at.</param>
    public static TabPlace FindPlace(ReadOnlySpan<char> text, WorkMeter work)
    {
        int between = 0, amongEmpty = 0, others = 0;
        LineKind before = LineKind.Empty, line = LineKind.Empty;
        foreach (Range range in text.SplitAny('\n', '\f'))
        {
            ReadOnlySpan<char> next = text[range];
            work.Add(next.Length + 1);
            LineKind after = KindOf(next);
            if (line == LineKind.Tab && before == LineKind.Words && after == LineKind.Words) between++;
            if (line == LineKind.Tab && before == LineKind.Empty && after == LineKind.Empty) amongEmpty++;
            if (line == LineKind.Tab && after == LineKind.Tab) others++;
            if (line == LineKind.TabAndWords) others++;
            (before, line) = (line, after);
        }

        if (between > others) return TabPlace.BetweenCells;
        return amongEmpty > 2 * others ? TabPlace.BetweenEmptyLines : TabPlace.InCell;
    }

    private static LineKind KindOf(ReadOnlySpan<char> line)
    {
        bool hasTab = line.Contains('\t'), hasWords = line.ContainsAnyExcept(" \t\r\u00A0\u3000");
        if (hasWords) return hasTab ? LineKind.TabAndWords : LineKind.Words;
        return hasTab ? LineKind.Tab : IsEmpty(line) ? LineKind.Empty : LineKind.Blank;
    }

    /// <summary>Whether nothing stands on a line, not even the blank of a blank cell.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(' ', '\r');

    private enum LineKind
    {
        Empty,
        Blank,
        Words,
        Tab,
        TabAndWords,
    }
}
