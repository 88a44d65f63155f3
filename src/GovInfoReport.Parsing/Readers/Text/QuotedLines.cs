namespace GovInfoReport.Parsing;

/// <summary>Takes off the marks that quote lines, as in Markdown and letters: <c>&gt; 规章 | 7 | 8 | 9</c>.</summary>
internal static class QuotedLines
{
    private const char Mark = '>';

    // Fewer may be words of a site: > 更多.
    private const int MinLines = 3;

    /// <summary>
    /// The text with blanks in place of the marks, so that all else stays where it is; as it is where lines are not quoted.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> TakeOff(ReadOnlyMemory<char> text, WorkMeter work)
    {
        if (!text.Span.Contains(Mark)) return text;
        ReadOnlySpan<char> source = text.Span;
        char[]? plain = null;
        for (int start = 0; start < source.Length;)
        {
            int end = EndOfQuote(source, start, out int lines);
            work.Add(end - start);
            if (lines >= MinLines) TakeOff(source[..end], start, plain ??= source.ToArray());
            start = end;
        }

        return plain ?? text;
    }

    // Where lines end that are quoted one after another, or the one that is not.
    private static int EndOfQuote(ReadOnlySpan<char> text, int start, out int lines)
    {
        int end = start;
        for (lines = 0; end < text.Length; lines++)
        {
            int next = text[end..].IndexOf('\n') is >= 0 and var length ? end + length + 1 : text.Length;
            if (LengthOfMarks(text[end..next]) == 0) return lines > 0 ? end : next;
            end = next;
        }

        return end;
    }

    private static void TakeOff(ReadOnlySpan<char> quote, int start, Span<char> plain)
    {
        while (start < quote.Length)
        {
            int marks = LengthOfMarks(quote[start..]);
            plain.Slice(start, marks).Replace(Mark, ' ');
            start += quote[start..].IndexOf('\n') is >= 0 and var length ? length + 1 : quote.Length - start;
        }
    }

    // A mark right before a figure is none: >5.
    private static int LengthOfMarks(ReadOnlySpan<char> line)
    {
        int length = line.IndexOfAnyExcept(" >");
        if (length < 0) length = line.Length;
        int last = line[..length].LastIndexOf(Mark) + 1;
        bool isBeforeFigure = last == length && length < line.Length
            && FigureReader.Read(line[length..].TrimEnd()).Kind is FigureKind.Number or FigureKind.ZeroLed or FigureKind.Split;
        return isBeforeFigure ? 0 : last;
    }
}
