namespace GovInfoReport.Parsing;

/// <summary>A figure too many before the next label on its line may be the number of its item mark: "… 0 2 其他法律行政法规禁止公开".</summary>
internal static class StrayItemMark
{
    private const int MarkLength = 2;

    /// <summary>The cells of a row without the number of the next row's mark.</summary>
    /// <param name="cells">The cells, one more than the row has columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="nextLine">The line of the label behind the row.</param>
    public static Span<RowCell> TakeOff(Span<RowCell> cells, RowDefinition row, int nextLine)
    {
        if (row.Index + 1 >= row.Table.Rows.Length) return cells;
        string mark = row.Table.Rows[row.Index + 1].Mark;
        ref readonly RowCell last = ref cells[^1];
        bool isMark = mark.Length == MarkLength && last.Figure is { Kind: FigureKind.Number, Scale: 0 }
            && mark[0] - '0' == last.Figure.Digits;
        return isMark && last.Line == nextLine && RowCells.IsSumOf(cells[^2], cells[..^2]) ? cells[..^1] : cells;
    }
}
