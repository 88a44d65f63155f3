using System.Runtime.InteropServices;

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
        Span<Ruling> pieces = CollectionsMarshal.AsSpan(rulings);
        // A page draws hundreds of pieces, and numbers sort several times faster than lines that a delegate compares.
        ulong[] keys = new ulong[pieces.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = ((ulong)Order(pieces[i].At) << 32) | Order(pieces[i].From);
        keys.AsSpan().Sort(pieces);
        for (int start = 0; start < pieces.Length;)
        {
            int end = start + 1;
            while (end < pieces.Length && pieces[end].At - pieces[start].At <= Tolerance) end++;
            MergeBand(pieces[start..end], keys.AsSpan(start..end), merged);
            start = end;
        }

        return merged;
    }

    private static void MergeBand(Span<Ruling> pieces, Span<ulong> keys, List<Ruling> merged)
    {
        // Pieces of one place are sorted by their starts already.
        if (pieces[0].At != pieces[^1].At)
        {
            for (int i = 0; i < keys.Length; i++) keys[i] = Order(pieces[i].From);
            keys.Sort(pieces);
        }

        for (int i = 0; i < pieces.Length;)
        {
            (float at, float from, float to) = pieces[i];
            (float least, float greatest) = (at, at);
            for (i++; i < pieces.Length && pieces[i].From <= to + Tolerance; i++)
            {
                ref readonly Ruling next = ref pieces[i];
                (least, greatest) = (Math.Min(least, next.At), Math.Max(greatest, next.At));
                to = Math.Max(to, next.To);
            }

            if (to - from >= Shortest) merged.Add(new Ruling((least + greatest) / 2, from, to));
        }
    }

    // The place of a number in the order of numbers; both zeros have the same.
    private static uint Order(float number)
    {
        int bits = BitConverter.SingleToInt32Bits(number + 0f);
        return (uint)(bits < 0 ? ~bits : bits ^ int.MinValue);
    }
}
