namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which rows stand farther left than their heads, since a converter left out what their labels span: figures stand where other
/// rows have labels, and as many blank cells at the end.
/// </summary>
internal static class LostSpans
{
    private const int Unknown = -1;

    private static readonly int Count = ReportFormat.Current.Requests.Columns.Length;

    /// <summary>By how many columns a row stands left of its heads; -1 where nothing tells that.</summary>
    public static int ShiftOf(ShapeGrid grid, int row, RequestColumns columns)
    {
        int most = MostOf(columns, c => c is { Labels: > 0, IsSerial: false });
        if (most == 0) return 0;
        int[] ways = [.. Enumerable.Range(0, most + 1).Where(s => HoldAllFigures(grid, row, columns.Found[0] - s))];
        int[] sums = [.. ways.Where(s => AddUp(grid, row, columns.Found[0] - s))];
        // Other rows have figures there, too, or none has: then a row that adds up farther left is in doubt.
        if (MostOf(columns, IsMixed) == 0) return sums is [] or [0, ..] ? 0 : Unknown;
        return ways is [var only] ? only : sums is [var sum] ? sum : Unknown;
    }

    /// <summary>Whether a column is one that rows may stand in which stand left of their heads.</summary>
    public static bool Reach(RequestColumns columns, int column) =>
        columns.Found is [var first, ..] && column < first && column >= first - MostOf(columns, IsMixed);

    private static bool IsMixed(RequestColumn column) => column is { Labels: > 0, Figures: > 0, IsSerial: false };

    // How many columns right before the first head are such.
    private static int MostOf(RequestColumns columns, Predicate<RequestColumn> isSuch)
    {
        if (columns.Found is not [var first, ..] || columns.Found.Where((column, i) => column != first + i).Any()) return 0;
        int most = 0;
        while (most < first && isSuch(columns[first - most - 1])) most++;
        return most;
    }

    private static bool HoldAllFigures(ShapeGrid grid, int row, int first)
    {
        for (int column = 0; column < grid.Columns; column++)
        {
            ShapeKind kind = grid.KindOf(grid.At(row, column));
            bool isWithin = column >= first && column < first + Count;
            if (kind == (isWithin ? ShapeKind.Words : ShapeKind.Figure)) return false;
        }

        return true;
    }

    private static bool AddUp(ShapeGrid grid, int row, int first)
    {
        int[] pieces = [.. Enumerable.Range(first, Count).Select(column => grid.At(row, column)).Where(p => p != ShapeGrid.None)];
        return grid.AddUp([.. pieces.Select(p => grid[p])], out long total) && total != 0;
    }
}
