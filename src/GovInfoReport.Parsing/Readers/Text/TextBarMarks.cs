namespace GovInfoReport.Parsing;

/// <summary>Takes lines that tables are drawn with for bars where they part the cells of lines, and nothing else does: 规章│7│8│9.</summary>
internal static class TextBarMarks
{
    // Fewer lines with so many may be a site's words: 首页｜公开.
    private const int MinLines = 5, MinMarks = 3;

    private const string Marks = "│┃║｜";

    /// <summary>The text with bars in place of such marks, so that all else stays where it is; as it is where there are few.</summary>
    /// <param name="text">The text, without its framed tables.</param>
    /// <param name="framed">The framed tables: they keep their lines.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> Take(ReadOnlyMemory<char> text, List<FramedTable> framed, WorkMeter work)
    {
        if (!text.Span.ContainsAny(Marks) || CountLines(text.Span, framed, work) < MinLines) return text;
        char[] plain = text.ToArray();
        foreach (Range part in Outside(framed, plain.Length))
        {
            foreach (ref char c in plain.AsSpan(part)) c = IsMark(c) ? '|' : c;
        }

        return plain;
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    private static int CountLines(ReadOnlySpan<char> text, List<FramedTable> framed, WorkMeter work)
    {
        int lines = 0;
        foreach (Range part in Outside(framed, text.Length))
        {
            ReadOnlySpan<char> outside = text[part];
            work.Add(outside.Length);
            foreach (Range line in outside.Split('\n'))
            {
                int marks = 0;
                foreach (char c in outside[line]) marks += IsMark(c) ? 1 : 0;
                lines += marks >= MinMarks ? 1 : 0;
            }
        }

        return lines;
    }

    private static IEnumerable<Range> Outside(List<FramedTable> framed, int length)
    {
        int start = 0;
        foreach (FramedTable table in framed)
        {
            yield return start..table.Start;
            start = table.End;
        }

        yield return start..length;
    }
}
