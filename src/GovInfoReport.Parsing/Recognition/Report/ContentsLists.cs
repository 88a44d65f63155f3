using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Finds lists of contents and links to sections: headings one behind another with no text between, that stand in the document once more.
/// </summary>
internal static class ContentsLists
{
    private const int MinEntries = 3;
    private const int LongestGap = 400;
    private const int LongestLine = 40;
    private const string Around = "#*-•· \t\u3000\u00A0\r|";

    private static readonly SearchValues<char> NoEntry = SearchValues.Create("。；，：|");

    /// <summary>Marks the headings that are entries of such a list, the longest lists first, of equals the first in the document.</summary>
    public static void Mark(Span<SectionBoundary> boundaries, Document document)
    {
        while (FindLongest(boundaries, document) is (var first, var count and >= MinEntries))
        {
            foreach (ref SectionBoundary entry in boundaries.Slice(first, count)) entry.IsContents = entry.IsNested = true;
        }
    }

    private static (int First, int Count) FindLongest(ReadOnlySpan<SectionBoundary> boundaries, Document document)
    {
        (int First, int Count) longest = default;
        for (int first = 0; first < boundaries.Length;)
        {
            int count = CountFrom(boundaries, first, document);
            if (count > longest.Count && StandAgain(boundaries, first, count)) longest = (first, count);
            first += Math.Max(1, count);
        }

        return longest;
    }

    private static int CountFrom(ReadOnlySpan<SectionBoundary> boundaries, int first, Document document)
    {
        if (!IsHeading(boundaries[first])) return 0;
        int count = 1;
        for (; first + count < boundaries.Length; count++)
        {
            ref readonly SectionBoundary before = ref boundaries[first + count - 1], next = ref boundaries[first + count];
            if (!IsHeading(next) || next.Section <= before.Section || next.Start < before.ContentStart) break;
            document.Work.Add(1);
            int length = next.Start - before.ContentStart;
            if (length > LongestGap || !IsGap(document.Text.Span.Slice(before.ContentStart, length))) break;
        }

        return count;
    }

    private static bool IsHeading(in SectionBoundary boundary) => boundary is { Section: > 0, IsImplied: false, IsContents: false };

    // Each section begins elsewhere, too.
    private static bool StandAgain(ReadOnlySpan<SectionBoundary> boundaries, int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            bool isAgain = false;
            for (int other = 0; other < boundaries.Length && !isAgain; other++)
            {
                bool isWithin = other >= first && other < first + count;
                isAgain = !isWithin && !boundaries[other].IsContents && boundaries[other].Section == boundaries[i].Section;
            }

            if (!isAgain) return false;
        }

        return true;
    }

    // Nothing, numbers of pages, entries of a lower level: （一）主动公开情况.
    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = text[range].Trim(Around);
            if (line.IsEmpty || ContentsEntry.IsPage(line) || ContentsEntry.IsEntry(line)) continue;
            if (!IsNumbered(line) || line.Length > LongestLine || line.IndexOfAny(NoEntry) >= 0) return false;
        }

        return true;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        ChineseNumerals.ReadBracketed(line, out _) > 0 || (FormText.IsDigit(line[0]) && line.IndexOfAny(".．、") is 1 or 2);
}
