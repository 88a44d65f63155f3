namespace GovInfoReport.Parsing;

/// <summary>Takes off the numbers that a program wrote before each line: <c>31:</c>, <c>31  </c>.</summary>
internal static class NumberedLines
{
    // Fewer may be a table's own numbers.
    private const int MinLines = 20;

    // Blanks and a number are not longer.
    private const int LongestStart = 16;

    // What may stand between a number and its line.
    private const string Marks = " \t:|";

    /// <summary>
    /// The text with blanks in place of the numbers, so that all else stays where it is; as it is where a line has none, or one that does
    /// not follow.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> TakeOff(ReadOnlyMemory<char> text, WorkMeter work)
    {
        ReadOnlySpan<char> source = text.Span;
        List<Range> numbers = [];
        long last = -1;
        int skipped = 0;
        for (int start = 0; start < source.Length;)
        {
            int length = source[start..].IndexOf('\n'), end = length < 0 ? source.Length : start + length;
            // Its start says whether a line has a number: what follows is passed over.
            work.Add(LongestStart);
            Range? number = NumberOf(source[..end], start, out long value);
            if (number is null && !source[start..Math.Min(end, start + LongestStart)].IsWhiteSpace()) return text;
            if (number is { } found)
            {
                // Empty lines are counted, or they are not.
                if (last >= 0 && value != last + 1 && value != last + 1 + skipped) return text;
                numbers.Add(found);
                (last, skipped) = (value, 0);
            }
            else
            {
                skipped++;
            }

            start = end + 1;
        }

        return numbers.Count < MinLines ? text : Without(text, numbers);
    }

    private static Range? NumberOf(ReadOnlySpan<char> text, int start, out long value)
    {
        ReadOnlySpan<char> line = text[start..Math.Min(text.Length, start + LongestStart)];
        int first = line.IndexOfAnyExcept(" \t");
        int length = first < 0 ? 0 : line[first..].IndexOfAnyExceptInRange('0', '9');
        if (first >= 0 && length < 0) length = line.Length - first;
        value = 0;
        if (length == 0 || !FigureReader.TryReadDigits(line.Slice(first, length), out value)) return null;
        int behind = first + length;
        // A number alone is that of an empty line.
        if (behind == line.Length || line[behind] == '\r') return start..(start + behind);
        return Marks.Contains(line[behind]) ? start..(start + behind + 1) : null;
    }

    private static ReadOnlyMemory<char> Without(ReadOnlyMemory<char> text, List<Range> numbers)
    {
        char[] plain = text.ToArray();
        foreach (Range number in numbers) plain.AsSpan(number).Fill(' ');
        return plain;
    }
}
