namespace GovInfoReport.Parsing;

/// <summary>Takes two bars for one where a text has them in pairs alone: 规章||7||8||9.</summary>
internal static class DoubleBars
{
    // Fewer may be a table with blank cells.
    private const int MinLines = 5, MinPairs = 2;

    // A row of blank cells has no more.
    private const int MaxBars = 64;

    /// <summary>
    /// The text with a blank and a bar in place of each pair, so that all else stays where it is; as it is where one bar is single.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> Take(ReadOnlyMemory<char> text, WorkMeter work)
    {
        if (!text.Span.Contains("||", StringComparison.Ordinal)) return text;
        ReadOnlySpan<char> source = text.Span;
        int lines = 0;
        foreach (Range range in source.Split('\n'))
        {
            ReadOnlySpan<char> line = source[range];
            if (CountPairs(line, work) is not { } pairs) return text;
            lines += pairs >= MinPairs ? 1 : 0;
        }

        return lines < MinLines ? text : Single(text);
    }

    // Null where a bar is single.
    private static int? CountPairs(ReadOnlySpan<char> line, WorkMeter work)
    {
        int pairs = 0;
        for (int i = line.IndexOf('|'); i >= 0 && i < line.Length;)
        {
            int length = line[i..].IndexOfAnyExcept('|');
            if (length < 0) length = line.Length - i;
            if (length % 2 != 0 || length > MaxBars) return null;
            pairs += length / 2;
            work.Add(length + 1);
            int next = line[(i + length)..].IndexOf('|');
            i = next < 0 ? -1 : i + length + next;
        }

        return pairs;
    }

    private static ReadOnlyMemory<char> Single(ReadOnlyMemory<char> text)
    {
        char[] plain = text.ToArray();
        for (int i = 0; i + 1 < plain.Length; i++)
        {
            if (plain[i] != '|') continue;
            plain[i++] = ' ';
        }

        return plain;
    }
}
