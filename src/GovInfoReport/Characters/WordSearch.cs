using System.Buffers;
using System.Text;

namespace GovInfoReport;

/// <summary>Looks for one of some words in a text, character by character.</summary>
internal static class WordSearch
{
    /// <summary>The first characters of words, one after the other.</summary>
    public static string FirstsOf(ReadOnlySpan<string> words)
    {
        StringBuilder firsts = new();
        foreach (string word in words) firsts.Append(word[0]);
        return firsts.ToString();
    }

    /// <summary>Whether a text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends in one of the words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }

    /// <summary>What stands in a text before the first of some characters; all of it where it has none.</summary>
    public static ReadOnlySpan<char> UpToAny(ReadOnlySpan<char> text, SearchValues<char> ends)
    {
        int end = text.IndexOfAny(ends);
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether a text is one of the words.</summary>
    public static bool IsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>Whether one of the words stands in a text.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => IndexOfAny(text, words, out _) >= 0;

    /// <summary>Where the first of the words that a text has stands in it; -1 where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words, in the order in which they are looked for.</param>
    /// <param name="end">Where the word ends.</param>
    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words, out int end)
    {
        foreach (string word in words)
        {
            int at = text.IndexOf(word);
            end = at + word.Length;
            if (at >= 0) return at;
        }

        end = 0;
        return -1;
    }
}
