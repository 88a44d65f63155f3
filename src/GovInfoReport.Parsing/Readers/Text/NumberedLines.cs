namespace GovInfoReport.Parsing;

/// <summary>Takes off the numbers that a program wrote before each line: <c>31:</c>, <c>31  </c>.</summary>
internal static class NumberedLines
{
    // Fewer may be a table's own numbers.
    private const int MinLines = 20;

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
            int end = source[start..].IndexOf('\n') is >= 0 and var length ? start + length : source.Length;
            work.Add(end - start + 1);
            if (source[start..end].IsWhiteSpace())
            {
                skipped++;
            }
            else
            {
                // Empty lines are counted, or they are not.
                Range number = NumberOf(source, start, end, out long value);
                if (value < 0 || (last >= 0 && value != last + 1 && value != last + 1 + skipped)) return text;
                numbers.Add(number);
                (last, skipped) = (value, 0);
            }

            start = end + 1;
        }

        return numbers.Count < MinLines ? text : Without(text, numbers);
    }

    private static Range NumberOf(ReadOnlySpan<char> text, int start, int end, out long value)
    {
        value = -1;
        while (start < end && text[start] is ' ' or '\t') start++;
        int behind = start;
        while (behind < end && char.IsAsciiDigit(text[behind])) behind++;
        // A number alone is that of an empty line.
        bool isNumber = behind > start && (behind == end || Marks.Contains(text[behind]) || text[behind] == '\r');
        if (isNumber && FigureReader.TryReadDigits(text[start..behind], out long digits)) value = digits;
        return start..(behind < end && text[behind] != '\r' ? behind + 1 : behind);
    }

    private static ReadOnlyMemory<char> Without(ReadOnlyMemory<char> text, List<Range> numbers)
    {
        char[] plain = text.ToArray();
        foreach (Range number in numbers) plain.AsSpan(number).Fill(' ');
        return plain;
    }
}
