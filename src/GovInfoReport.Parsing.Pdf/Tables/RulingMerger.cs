namespace GovInfoReport.Parsing.Pdf;

/// <summary>Joins the pieces of which pages draw their lines: a border cell by cell, a double line, dots and dashes.</summary>
internal static class RulingMerger
{
    /// <summary>Lines nearer to one another than this are one line; pieces nearer than this touch. No row or column is so small.</summary>
    public const float Tolerance = 3;

    // What is left of dots, ticks and corners.
    private const float Shortest = 5;

    /// <summary>Joins lines of one direction.</summary>
    /// <param name="rulings">The pieces; their order is changed.</param>
    /// <returns>The lines, sorted by place and then by start.</returns>
    public static List<Ruling> Merge(List<Ruling> rulings)
    {
        List<Ruling> merged = [];
        rulings.Sort(static (a, b) => a.At.CompareTo(b.At));
        for (int start = 0; start < rulings.Count;)
        {
            int end = start + 1;
            while (end < rulings.Count && rulings[end].At - rulings[start].At <= Tolerance) end++;
            MergeBand(rulings, start, end, merged);
            start = end;
        }

        return merged;
    }

    private static void MergeBand(List<Ruling> rulings, int start, int end, List<Ruling> merged)
    {
        rulings.Sort(start, end - start, Comparer<Ruling>.Create(static (a, b) => a.From.CompareTo(b.From)));
        while (start < end)
        {
            (float at, float from, float to) = rulings[start];
            (float least, float greatest) = (at, at);
            for (start++; start < end && rulings[start].From <= to + Tolerance; start++)
            {
                Ruling next = rulings[start];
                (least, greatest) = (Math.Min(least, next.At), Math.Max(greatest, next.At));
                to = Math.Max(to, next.To);
            }

            if (to - from >= Shortest) merged.Add(new Ruling((least + greatest) / 2, from, to));
        }
    }
}
