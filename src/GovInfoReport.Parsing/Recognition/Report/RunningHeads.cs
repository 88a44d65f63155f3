namespace GovInfoReport.Parsing;

/// <summary>
/// The lines of a text that are no part of it, as pages carry them: heads and feet that stand again beside page numbers and page breaks,
/// the title that stands again within the sections, numbers of pages.
/// </summary>
internal sealed class RunningHeads
{
    private const int LongestLine = 60;
    private const int LongestNumber = 3;
    private const char PageBreak = '\f';
    private const string Blanks = " \t\r\n\u3000";

    private readonly HashSet<string> _lines = [];

    /// <summary>Finds them.</summary>
    /// <returns>Those of the document; <see langword="null"/> where it has none.</returns>
    public static RunningHeads? Of(Document document)
    {
        LineCounts beside = new(), titles = new();
        bool isBehindPage = false;
        ReadOnlySpan<char> text = document.Text.Span, before = default;
        bool hasBreaks = text.Contains(PageBreak);
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (block.Kind != BlockKind.Paragraph || block.Length == 0) continue;
            document.Work.Add(1);
            ReadOnlySpan<char> line = document.GetText(block);
            bool isPage = hasBreaks ? IsPage(text, block) : IsOfPage(line);
            isBehindPage |= hasBreaks && IsBehindBreak(text, block);
            // The line before a page number, and that behind it.
            if (isPage) Count(ref beside, before);
            else if (isBehindPage) Count(ref beside, line);
            CountTitle(ref titles, line);
            before = isPage || isBehindPage ? default : line;
            isBehindPage = isPage;
        }

        return OfRepeated(beside, titles);
    }

    private static RunningHeads? OfRepeated(in LineCounts beside, in LineCounts titles)
    {
        if (!beside.HasRepeated && !titles.HasRepeated) return null;
        RunningHeads heads = new();
        beside.AddRepeatedTo(heads._lines);
        titles.AddRepeatedTo(heads._lines);
        return heads;
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> line) => _lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line);

    /// <summary>Whether a line is the number of a page: of its form, or a number alone beside a page break.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="block">The line.</param>
    public static bool IsPage(ReadOnlySpan<char> text, in Block block)
    {
        ReadOnlySpan<char> line = text[block.Start..block.End];
        if (IsOfPage(line)) return true;
        if (line.Length > LongestNumber || line.IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        return IsBehindBreak(text, block) || text[block.End..].TrimStart(Blanks) is [PageBreak, ..];
    }

    private static bool IsOfPage(ReadOnlySpan<char> line) => PageNumbers.IsPageNumber(line) || EndsInPage(line);

    private static bool IsBehindBreak(ReadOnlySpan<char> text, in Block block) => text[..block.Start].TrimEnd(Blanks) is [.., PageBreak];

    // 云溪县水务局　　　第 3 页 共 8 页
    private static bool EndsInPage(ReadOnlySpan<char> line)
    {
        int page = line.Length > LongestLine || line[^1] != '页' ? -1 : line.IndexOfAny('第', '共');
        return page > 1 && TextBlanks.IsBlank(line[page - 1]) && PageNumbers.IsPageNumber(line[page..]);
    }

    private static void Count(ref LineCounts lines, ReadOnlySpan<char> line)
    {
        if (line.Length is > 1 and <= LongestLine && line.IndexOfAny('。', '；') < 0) lines.Add(line);
    }

    private static void CountTitle(ref LineCounts titles, ReadOnlySpan<char> line)
    {
        bool isTitle = line[^1] is '告' or '报' && TitleForm.TryRead(line, out ReadOnlySpan<char> title) && title.Length == line.Length
            && TitleForm.Rank(title) > 1;
        if (isTitle) Count(ref titles, line);
    }
}
