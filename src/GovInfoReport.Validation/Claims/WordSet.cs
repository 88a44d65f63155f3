using System.Buffers;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Words that are looked for together.</summary>
internal sealed class WordSet(params ImmutableArray<string> words)
{
    // The longest text that is looked at word by word; sentences' windows are shorter.
    private const int LongestCovered = 160;

    private const int Pairs = 4096;

    // Where two characters that no word begins with stand, no word does: one look at this tells it for nearly every place of a text.
    private readonly BitArray _starts = StartsOf(words);

    internal ImmutableArray<string> Words => words;

    private FrozenDictionary<char, string[]> ByFirst => field ??=
        words.GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());

    private SearchValues<char> Firsts => field ??= SearchValues.Create([.. words.Where(w => w.Length > 0).Select(w => w[0])]);

    private SearchValues<char> Lasts => field ??= SearchValues.Create([.. words.Where(w => w.Length > 0).Select(w => w[^1])]);

    internal bool IsEmpty => words.IsEmpty;

    /// <summary>Whether one of the words stands in a text.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => FirstIn(text) >= 0;

    /// <summary>Where the first of the words stands in a text; -1 where none does.</summary>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        if (words.IsEmpty) return -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (_starts[PairOf(text[i], i + 1 < text.Length ? text[i + 1] : '\0')] && IsAt(text[i..])) return i;
        }

        return -1;
    }

    /// <summary>The longest of the words that a text ends with.</summary>
    internal string? EndOf(ReadOnlySpan<char> text)
    {
        string? longest = null;
        if (text.IsEmpty || !Lasts.Contains(text[^1])) return null;
        foreach (string word in words)
        {
            if (word.Length > (longest?.Length ?? 0) && text.EndsWith(word, StringComparison.Ordinal)) longest = word;
        }

        return longest;
    }

    /// <summary>The one of the words that ends last in a text, the longest of those; where it ends, too.</summary>
    internal string? LastIn(ReadOnlySpan<char> text, out int end)
    {
        string? last = null;
        end = -1;
        if (!IsIn(text)) return null;
        foreach (string word in words)
        {
            int at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || at + word.Length < end || (at + word.Length == end && word.Length <= last!.Length)) continue;
            (last, end) = (word, at + word.Length);
        }

        return last;
    }

    /// <summary>Whether a text is made of the words and of nothing else.</summary>
    internal bool Covers(ReadOnlySpan<char> text)
    {
        Span<bool> ends = stackalloc bool[LongestCovered + 1];
        if (text.Length > LongestCovered) return false;
        ends.Clear();
        ends[0] = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (!ends[i] || !ByFirst.TryGetValue(text[i], out string[]? starting)) continue;
            foreach (string word in starting)
            {
                if (text[i..].StartsWith(word, StringComparison.Ordinal)) ends[i + word.Length] = true;
            }
        }

        return ends[text.Length];
    }

    /// <summary>The longest of the words that a text begins with.</summary>
    internal string? LongestAt(ReadOnlySpan<char> text)
    {
        string? longest = null;
        if (text.IsEmpty || !Firsts.Contains(text[0])) return null;
        foreach (string word in ByFirst[text[0]])
        {
            if (word.Length > (longest?.Length ?? 0) && text.StartsWith(word, StringComparison.Ordinal)) longest = word;
        }

        return longest;
    }

    private static BitArray StartsOf(ImmutableArray<string> words)
    {
        BitArray starts = new(Pairs);
        foreach (string word in words)
        {
            if (word.Length > 1) starts[PairOf(word[0], word[1])] = true;

            // A word of one character may have any behind it.
            else starts.SetAll(true);
        }

        return starts;
    }

    private static int PairOf(char first, char second) => ((first * 31) ^ second) & (Pairs - 1);

    private bool IsAt(ReadOnlySpan<char> text)
    {
        if (!ByFirst.TryGetValue(text[0], out string[]? starting)) return false;
        foreach (string word in starting)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
