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
        List<(int First, int Count)> lists = Find(boundaries, document);
        if (lists.Count == 0) return;
        Span<int> headings = stackalloc int[ReportFormat.Current.Sections.Length + 1];
        headings.Clear();
        foreach (ref readonly SectionBoundary boundary in boundaries) headings[boundary.Section] += boundary.IsContents ? 0 : 1;
        foreach ((int first, int count) in lists.OrderByDescending(l => l.Count))
        {
            Span<SectionBoundary> entries = boundaries.Slice(first, count);
            if (!StandAgain(entries, headings)) continue;
            foreach (ref SectionBoundary entry in entries)
            {
                entry.IsContents = entry.IsNested = true;
                headings[entry.Section]--;
            }
        }
    }

    private static List<(int First, int Count)> Find(ReadOnlySpan<SectionBoundary> boundaries, Document document)
    {
        List<(int First, int Count)> lists = [];
        for (int first = 0, count; first < boundaries.Length; first += Math.Max(1, count))
        {
            count = CountFrom(boundaries, first, document);
            if (count >= MinEntries) lists.Add((first, count));
        }

        return lists;
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

    // Each section begins elsewhere, too; a list has it once.
    private static bool StandAgain(ReadOnlySpan<SectionBoundary> entries, ReadOnlySpan<int> headings)
    {
        foreach (ref readonly SectionBoundary entry in entries)
        {
            if (headings[entry.Section] < 2) return false;
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
