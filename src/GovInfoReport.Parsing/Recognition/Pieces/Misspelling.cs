namespace GovInfoReport.Parsing;

/// <summary>Tells how many characters of a label are lost, added or changed.</summary>
internal static class Misspelling
{
    private const int MaxFuzzyLength = 48;
    private const int MaxDistance = 4;
    private const int ShortLength = 6;
    private const int CharactersForEach = 4;

    /// <summary>Whether two short texts differ by no more than some lost, added or changed characters.</summary>
    public static bool AreSimilar(ReadOnlySpan<char> words, string label, int limit) =>
        Math.Abs(words.Length - label.Length) <= limit && Distance(words, label, limit, wholeWords: true) <= limit;

    /// <summary>
    /// How many characters at the end of words differ from a label; <see cref="int.MaxValue"/> where more than a limit do.
    /// </summary>
    public static int DistanceAtEnd(ReadOnlySpan<char> words, string label, int limit) => Distance(words, label, limit, wholeWords: false);

    /// <summary>How many characters may differ in a label of a length.</summary>
    public static int AllowedIn(int length) => length < ShortLength ? 1 : Math.Min(MaxDistance, length / CharactersForEach);

    // The edit distance between the label and all of the words, or the best-fitting end of them; int.MaxValue where it is above the limit.
    private static int Distance(ReadOnlySpan<char> words, string label, int limit, bool wholeWords)
    {
        if (label.Length > MaxFuzzyLength) return int.MaxValue;
        if (words.Length > label.Length + limit) words = words[^(label.Length + limit)..];
        // Rows: the label from its end; columns: the words from their end; the words may go on before the label begins.
        // Only columns next to the diagonal can stay within the limit; those before and behind them count as beyond it.
        Span<int> distances = stackalloc int[MaxFuzzyLength + MaxDistance + 1];
        for (int j = 0; j <= words.Length; j++) distances[j] = j;
        int best = words.Length == 0 ? label.Length : int.MaxValue;
        for (int i = 1; i <= label.Length; i++)
        {
            int first = Math.Max(1, i - limit), last = Math.Min(words.Length, i + limit);
            int diagonal = distances[first - 1];
            distances[first - 1] = first == 1 ? i : limit + 1;
            best = FillRow(distances, words, label[^i], first, last, diagonal);
            if (best > limit) return int.MaxValue;
        }

        return wholeWords ? distances[words.Length] : best;
    }

    // The distances of a character of the label, in place of those of the character behind it; the least of them is given back.
    private static int FillRow(Span<int> distances, ReadOnlySpan<char> words, char c, int first, int last, int diagonal)
    {
        int best = distances[first - 1];
        for (int j = first; j <= last; j++)
        {
            int substitution = diagonal + (c == words[^j] ? 0 : 1);
            diagonal = distances[j];
            distances[j] = Math.Min(substitution, Math.Min(distances[j], distances[j - 1]) + 1);
            best = Math.Min(best, distances[j]);
        }

        return best;
    }
}
