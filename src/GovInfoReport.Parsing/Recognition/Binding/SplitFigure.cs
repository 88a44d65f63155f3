using System.Globalization;

namespace GovInfoReport.Parsing;

/// <summary>
/// One figure too many in a row: where two neighbours are one figure that was split, exactly one way of joining fits the total of the row.
/// </summary>
internal static class SplitFigure
{
    /// <summary>Finds the two.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="cells">The cells of the row, one more than its columns.</param>
    /// <param name="joined">The figure that they are together.</param>
    /// <returns>The index of the first; -1 where it cannot be told.</returns>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<RowCell> cells, out long joined)
    {
        joined = -1;
        if (!AreCounts(cells)) return -1;
        int found = -1;
        for (int i = 0; i + 1 < cells.Length; i++)
        {
            long together = MayBeOne(text, cells[i], cells[i + 1]) ? Join(text, cells[i], cells[i + 1]) : -1;
            if (together < 0 || !FitsSum(cells, i, together)) continue;
            if (found >= 0)
            {
                joined = -1;
                return -1;
            }

            (found, joined) = (i, together);
        }

        return found;
    }

    /// <summary>The cells with two of them as one.</summary>
    /// <param name="cells">The cells, which are rearranged.</param>
    /// <param name="first">The index of the first.</param>
    /// <param name="joined">The figure that they are together.</param>
    public static Span<RowCell> Join(Span<RowCell> cells, int first, long joined)
    {
        ref RowCell cell = ref cells[first];
        cell.Figure.Digits = joined;
        cell.Figure.HasMarks = true;
        cell.Length = cells[first + 1].Start + cells[first + 1].Length - cell.Start;
        cells[(first + 2)..].CopyTo(cells[(first + 1)..]);
        return cells[..^1];
    }

    private static bool AreCounts(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (cell.Figure is not { Kind: FigureKind.Number, Scale: 0, Digits: >= 0, NoteStart: 0 }) return false;
        }

        return true;
    }

    // No separator stands between them; those at the end of a line and at the start of the next are set apart by nothing else.
    private static bool MayBeOne(ReadOnlySpan<char> text, in RowCell left, in RowCell right)
    {
        if (left.Figure.Digits == 0 || right.Start < left.Start + left.Length) return false;
        bool isSeparated = text[(left.Start + left.Length)..right.Start].ContainsAny('|', '\t');
        return !isSeparated && (left.Line == right.Line || (left.Kind == BlockKind.Fragment && right.Kind == BlockKind.Fragment));
    }

    private static bool FitsSum(ReadOnlySpan<RowCell> cells, int first, long joined)
    {
        bool isTotal = first + 2 == cells.Length;
        int addends = cells.Length - (isTotal ? 2 : 1);
        long sum = isTotal ? 0 : joined;
        for (int i = 0; i < addends; i++)
        {
            if (i != first && i != first + 1) sum += cells[i].Figure.Digits;
        }

        return sum == (isTotal ? joined : cells[^1].Figure.Digits);
    }

    private static long Join(ReadOnlySpan<char> text, in RowCell left, in RowCell right)
    {
        string digits = string.Concat(left.Figure.Digits.ToString(CultureInfo.InvariantCulture), text.Slice(right.Start, right.Length));
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long joined) ? joined : -1;
    }
}
