namespace GovInfoReport.Parsing;

/// <summary>
/// The column 小计 of the five kinds of organisations, which the format does not have: it stands behind them or before them.
/// </summary>
internal static class SubtotalColumn
{
    /// <summary>
    /// Whether a row with as many cells as the format may hold the subtotal and have lost a blank cell: 193 0 - - - - 193, with 0 the
    /// sum of the organisations; or, where persons have none, the subtotal in the place of a total that is blank.
    /// </summary>
    public static bool MayHold(ReadOnlySpan<RowCell> cells)
    {
        if (cells.Length != Label.TotalColumn + 1) return false;
        if (cells[0].Figure.Digits == 0 && cells[^1].Figure.Digits != 0) return true;
        ReadOnlySpan<RowCell> organizations = cells[1..^1];
        // The one that has a figure may be their sum, and the figure that makes it be lost.
        bool hasOneAtEnd = RowCells.CountNonZero(organizations) == 1
            && (organizations[0].Figure.Digits != 0 || organizations[^1].Figure.Digits != 0);
        return hasOneAtEnd || HoldSumOfOthers(organizations, cells[^1].Figure.Digits - cells[0].Figure.Digits);
    }

    // One of them is the sum of the others, and what is left of the total without persons.
    private static bool HoldSumOfOthers(ReadOnlySpan<RowCell> organizations, long rest)
    {
        long sum = RowCells.SumOf(organizations);
        foreach (ref readonly RowCell cell in organizations)
        {
            bool isStated = cell.Figure.Kind != FigureKind.Blank;
            if (isStated && cell.Figure.Digits == rest && cell.Figure.Digits == sum - cell.Figure.Digits) return true;
        }

        return false;
    }

    private const int AfterPersons = 1;

    /// <summary>Finds the subtotal of a row: its own sum tells, or the head where both sums fit; both must not say two things.</summary>
    /// <param name="cells">The cells, one more than the format has columns.</param>
    /// <param name="headIsLast">
    /// Whether the head stands behind those of the organisations; <see langword="null"/> where that is not known.
    /// </param>
    /// <returns>The index of the cell; -1 where it cannot be told.</returns>
    public static int Find(ReadOnlySpan<RowCell> cells, bool? headIsLast)
    {
        (bool isFirst, bool isLast) = FindSums(cells);
        int afterOrganizations = cells.Length - 2;
        if (isLast != isFirst) return headIsLast is { } place && place != isLast ? -1 : isLast ? afterOrganizations : AfterPersons;
        if (!isLast) return -1;
        if (headIsLast is { } said) return said ? afterOrganizations : AfterPersons;
        return AreAllZero(cells[1..^1]) ? afterOrganizations : -1;
    }

    /// <summary>Finds the subtotal of a row by its head, unless its sum says that it stands on the other side.</summary>
    /// <param name="cells">The cells, one more than the format has columns.</param>
    /// <param name="position">The index of the cell below the head.</param>
    /// <returns>The index of the cell; -1 where head and sums say two things.</returns>
    public static int FindUnderHead(ReadOnlySpan<RowCell> cells, int position)
    {
        (bool isFirst, bool isLast) = FindSums(cells);
        bool isOtherSide = position == AfterPersons ? isLast && !isFirst : position == cells.Length - 2 && isFirst && !isLast;
        return isOtherSide ? -1 : position;
    }

    // Whether the first of the cells between persons and total is the sum of those behind it, or the last of those before it.
    private static (bool IsFirst, bool IsLast) FindSums(ReadOnlySpan<RowCell> cells) =>
        (RowCells.IsSumOf(cells[AfterPersons], cells[(AfterPersons + 1)..^1]), RowCells.IsSumOf(cells[^2], cells[AfterPersons..^2]));

    // Then it does not matter which is left out; a blank cell among them would be another.
    private static bool AreAllZero(ReadOnlySpan<RowCell> cells) =>
        RowCells.CountNonZero(cells) == 0 && RowCells.CountStated(cells) == cells.Length;
}
