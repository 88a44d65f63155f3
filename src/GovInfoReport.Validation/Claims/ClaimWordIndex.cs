using System.Collections.Frozen;

namespace GovInfoReport.Validation;

/// <summary>Finds in one pass all words of the table that stand in a text.</summary>
internal sealed class ClaimWordIndex
{
    private readonly FrozenDictionary<char, Entry[]> _byFirst;

    // Words with a year in them, which each report has of its own.
    private readonly Entry[] _withYear;

    internal ClaimWordIndex(IEnumerable<ClaimWords.Row> rows)
    {
        List<Entry> entries = [];
        foreach (ClaimWords.Row row in rows)
        {
            foreach (string word in row.Words) entries.Add(Entry.Of(row, word, entries.Count));
        }

        _withYear = [.. entries.Where(e => e.HasYear)];
        _byFirst = entries.Where(e => !e.HasYear).GroupBy(e => e.Wanted[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>A word of a row.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Order">Its place in the table.</param>
    /// <param name="Wanted">What must stand in the text.</param>
    /// <param name="Needs">What must stand in the sentence, too; <see langword="null"/> for nothing.</param>
    /// <param name="Verb">What must stand before it in the clause; <see langword="null"/> for nothing.</param>
    /// <param name="Word">The word as the table writes it; one that asks for two counts for more.</param>
    /// <param name="IsDirect">Whether it must stand right before the figure.</param>
    internal sealed record Entry(ClaimWords.Row Row, int Order, string Wanted, string? Needs, string? Verb, string Word, bool IsDirect)
    {
        internal bool HasYear => Wanted.Contains('{', StringComparison.Ordinal);

        internal static Entry Of(ClaimWords.Row row, string word, int order)
        {
            int plus = word.IndexOf('+', StringComparison.Ordinal), gap = word.IndexOf('…', StringComparison.Ordinal);
            bool isDirect = word.EndsWith('$');
            string wanted = word[(Math.Max(plus, gap) + 1)..(isDirect ? ^1 : ^0)];
            return new Entry(
                row, order, wanted, plus > 0 ? word[..plus] : null, gap > 0 ? word[..gap] : null, word.TrimEnd('$'), isDirect);
        }
    }

    /// <summary>Where a word stands last.</summary>
    /// <param name="Entry">The word.</param>
    /// <param name="Word">It, with its year filled in.</param>
    /// <param name="End">Behind its last character.</param>
    internal readonly record struct Hit(Entry Entry, string Word, int End);

    /// <summary>The words that stand in a text, each where it stands last: the one that ends last first, then the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of the report; <see langword="null"/> where it is not known.</param>
    internal List<Hit> Find(ReadOnlySpan<char> text, int? year)
    {
        List<Hit> hits = [];
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (!_byFirst.TryGetValue(text[i], out Entry[]? entries)) continue;
            foreach (Entry entry in entries)
            {
                if (!text[i..].StartsWith(entry.Wanted, StringComparison.Ordinal)) continue;
                Add(hits, new Hit(entry, entry.Word, i + entry.Wanted.Length));
            }
        }

        if (text.ContainsAnyInRange('0', '9')) AddWithYear(hits, text, year);
        hits.Sort(Compare);
        return hits;
    }

    // The text is read from its end: a word that comes again stands earlier.
    private static void Add(List<Hit> hits, Hit hit)
    {
        foreach (Hit other in hits)
        {
            if (other.Entry == hit.Entry) return;
        }

        hits.Add(hit);
    }

    private void AddWithYear(List<Hit> hits, ReadOnlySpan<char> text, int? year)
    {
        foreach (Entry entry in _withYear)
        {
            if (ClaimWords.ForYear(entry.Wanted, year) is not { } wanted) continue;
            int at = text.LastIndexOf(wanted, StringComparison.Ordinal);
            if (at >= 0) hits.Add(new Hit(entry, entry.Needs is null ? wanted : entry.Word, at + wanted.Length));
        }
    }

    private static int Compare(Hit one, Hit other)
    {
        int byEnd = other.End.CompareTo(one.End), byLength = other.Word.Length.CompareTo(one.Word.Length);
        return byEnd != 0 ? byEnd : byLength != 0 ? byLength : one.Entry.Order.CompareTo(other.Entry.Order);
    }
}
