namespace GovInfoReport.Parsing;

/// <summary>
/// One cell a line, a lost cell and a page number before or behind the table are together as many figures as the table has. Then sums
/// break, and hold where one cell is free and the others move by one.
/// </summary>
internal static class StrayEnd
{
    /// <summary>Whether the first or the last figure may be none of the table's.</summary>
    /// <param name="cells">The cells of all groups; the last of a group is the sum of the others.</param>
    /// <param name="group">How many cells a group has.</param>
    public static bool MayStand(ReadOnlySpan<RowCell> cells, int group)
    {
        if (RowCells.HoldDoubt(cells)) return false;
        return (StandsAlone(cells[^1], cells[^2]) && IsBroken(cells[..^group], group) && FitsWithOneFree(cells[..^1], group))
            || (StandsAlone(cells[0], cells[1]) && IsBroken(cells[group..], group) && FitsWithOneFree(cells[1..], group));
    }

    private static bool StandsAlone(in RowCell end, in RowCell next) => end.IsUnseparated && end.Line != next.Line;

    // Of the groups beside the stray's own: there a broken sum is the report's own error as likely.
    private static bool IsBroken(ReadOnlySpan<RowCell> cells, int group)
    {
        for (int i = 0; i < cells.Length; i += group)
        {
            if (!RowCells.HasSumAtEnd(cells.Slice(i, group))) return true;
        }

        return false;
    }

    // The free cell is the first, and then each one behind it in turn.
    private static bool FitsWithOneFree(ReadOnlySpan<RowCell> others, int group)
    {
        var cells = new RowCell[others.Length + 1];
        others.CopyTo(cells.AsSpan(1));
        for (int free = 0; free < cells.Length; free++)
        {
            if (free > 0) (cells[free - 1], cells[free]) = (cells[free], default);
            if (Fits(cells, free, group)) return true;
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<RowCell> cells, int free, int group)
    {
        for (int i = 0; i < cells.Length; i += group)
        {
            ReadOnlySpan<RowCell> figures = cells.Slice(i, group);
            bool fits = free >= i && free < i + group ? FitsWithFree(figures, free - i) : RowCells.HasSumAtEnd(figures);
            if (!fits) return false;
        }

        return true;
    }

    // A free sum may be any; a free addend is what the others leave of the sum.
    private static bool FitsWithFree(ReadOnlySpan<RowCell> figures, int free) =>
        free == figures.Length - 1 || RowCells.SumOf(figures[..^1]) <= figures[^1].Figure.Digits;
}
