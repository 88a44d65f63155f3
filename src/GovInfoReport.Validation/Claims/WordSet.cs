using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Words that are looked for together.</summary>
internal sealed class WordSet(params ImmutableArray<string> words)
{
    private readonly SearchValues<string> _any = SearchValues.Create(words.AsSpan(), StringComparison.Ordinal);

    internal ImmutableArray<string> Words => words;

    internal bool IsEmpty => words.IsEmpty;

    /// <summary>Whether one of the words stands in a text.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(_any);

    /// <summary>Where the first of the words stands in a text; -1 where none does.</summary>
    internal int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(_any);

    /// <summary>The longest of the words that a text begins with.</summary>
    internal string? LongestAt(ReadOnlySpan<char> text)
    {
        string? longest = null;
        foreach (string word in words)
        {
            if (word.Length > (longest?.Length ?? 0) && text.StartsWith(word, StringComparison.Ordinal)) longest = word;
        }

        return longest;
    }
}
