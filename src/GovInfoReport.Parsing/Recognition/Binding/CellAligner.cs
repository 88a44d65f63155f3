namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which of a row's cells stand in the columns of the format: an empty cell at either end may be the padding of a span, which is left
/// out
/// where that can be done in one way only.
/// </summary>
internal static class CellAligner
{
    // More than one row: one alone may itself be wrong.
    private const int ManyRows = 1;

    /// <summary>Aligns the cells of a row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="columns">How many columns the row has in the format.</param>
    /// <param name="evidence">What is known of the row's surroundings.</param>
    public static Alignment Align(ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        if (!evidence.HeadColumns.IsEmpty && RowCells.CountEmpty(cells) > 0) return AlignToHeads(cells, evidence);
        int excess = cells.Length - columns;
        // Twice as many cells as columns: others stand between them, unless all others are empty ones behind.
        if (excess < 0 || (columns > 1 && excess >= columns && !AreFirst(cells, columns))) return default;
        // Or one less, where the row ends without one.
        if (columns > 1 && excess == columns - 1 && StandBetween(cells)) return default;
        if (excess == 0) return LacksCell(cells, columns, evidence) ? default : At(0, cells, columns, evidence);
        int before = RowCells.CountEmptyBefore(cells), after = RowCells.CountEmptyAfter(cells);
        int first = Math.Max(0, excess - after), last = Math.Min(before, excess);
        if (first > last) return default;
        bool mayPadEitherEnd = first < last && before < cells.Length;
        return mayPadEitherEnd ? AlignAsOthers(first, last, cells, columns, evidence) : AlignWhereItFits(first, cells, columns, evidence);
    }

    // In a grid whose heads are known, a row that ends where others have cells of further columns: one of these may stand in the place of
    // its total. Only a sum says that it does not.
    private static bool LacksCell(ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        if (evidence.HeadColumns.IsEmpty || evidence.HeadColumns[^1] + 1 >= evidence.GridWidth) return false;
        bool isShort = cells[^1].Column + cells[^1].ColumnSpan < evidence.GridWidth;
        return isShort && columns > 1 && RowCells.CountStated(cells) > 0 && (!RowCells.HasSumAtEnd(cells) || RowCells.HoldDoubt(cells));
    }

    private static bool AreFirst(ReadOnlySpan<RowCell> cells, int columns) =>
        RowCells.CountEmpty(cells[..columns]) == 0 && RowCells.CountEmpty(cells[columns..]) == cells.Length - columns;

    // Every second cell is empty, and figures stand in the others.
    private static bool StandBetween(ReadOnlySpan<RowCell> cells)
    {
        int empty = 0;
        for (int i = 1; i < cells.Length; i += 2) empty += cells[i].IsEmpty ? 1 : 0;
        return empty == cells.Length / 2 && RowCells.CountStated(cells) > 0;
    }

    // Either end may hold the padding: where the table has it on one side only, it is there.
    private static Alignment AlignAsOthers(int first, int last, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        bool before = evidence.PaddedBefore > 0, after = evidence.PaddedAfter > 0;
        if (before == after || !evidence.HasOtherRows) return default;
        return At(before ? last : first, cells, columns, evidence);
    }

    // Padding on the other side than in the rows above speaks for a stray figure, not for padding.
    private static Alignment AlignWhereItFits(int first, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        ReadOnlySpan<RowCell> window = cells.Slice(first, columns);
        bool padsBefore = first > 0, padsAfter = cells.Length - columns > first;
        bool isFull = RowCells.CountEmpty(window) == 0 && RowCells.IsSumOf(window[^1], window[..^1]);
        bool isUnlikeOthers = IsUnlike(padsBefore, evidence.PaddedBefore, evidence.PaddedAfter)
            || IsUnlike(padsAfter, evidence.PaddedAfter, evidence.PaddedBefore);
        // Where rows have more figures than columns, and none has paddings there, a cell too many is another column's.
        bool mayBeOfOther = evidence.HasSurplus && RowCells.CountStated(window) > 0;
        bool isOpen = evidence.HasSurplus && FitsWithPadding(cells, first, columns);
        bool isOfOther = mayBeOfOther && (IsNew(padsBefore, evidence.PaddedBefore) || IsNew(padsAfter, evidence.PaddedAfter));
        if (isOpen || (!isFull && (isUnlikeOthers || isOfOther))) return default;
        return At(first, cells, columns, evidence) with { PadsBefore = padsBefore, PadsAfter = padsAfter };
    }

    // With the padding for a blank cell and the figure at the other end for another column's, the sum may hold as well.
    private static bool FitsWithPadding(ReadOnlySpan<RowCell> cells, int first, int columns)
    {
        if (cells.Length != columns + 1 || columns == 1) return false;
        ReadOnlySpan<RowCell> other = cells.Slice(1 - first, columns);
        return RowCells.HasSumAtEnd(other) && RowCells.CountNonZero(other) > 0;
    }

    private static bool IsNew(bool pads, int paddedThere) => pads && paddedThere == 0;

    private static bool IsUnlike(bool pads, int paddedThere, int paddedElsewhere) => IsNew(pads, paddedThere) && paddedElsewhere > ManyRows;

    private static Alignment At(int first, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        bool endsWithGrid = evidence.InGrid && cells[^1].Column + cells[^1].ColumnSpan == evidence.GridWidth;
        ReadOnlySpan<RowCell> window = cells.Slice(first, columns);
        bool hasEmptyEnd = window[0].IsEmpty || window[^1].IsEmpty;
        return new Alignment(true, first, HasAmbiguousEnd: !endsWithGrid && hasEmptyEnd && RowCells.CountStated(window) > 0);
    }

    // The cells in the columns of the heads, where each column has a cell of its own and none stands beside them.
    private static Alignment AlignToHeads(ReadOnlySpan<RowCell> cells, in AlignmentEvidence evidence)
    {
        ReadOnlySpan<int> heads = evidence.HeadColumns;
        int first = 0;
        while (first < cells.Length && cells[first].IsEmpty && cells[first].Column < heads[0]) first++;
        if (cells.Length - first < heads.Length) return default;
        for (int i = 0; i < cells.Length - first; i++)
        {
            ref readonly RowCell cell = ref cells[first + i];
            if (i < heads.Length ? cell.Column != heads[i] || cell.ColumnSpan != 1 : !cell.IsEmpty) return default;
        }

        // A row that is shorter than others has lost a cell: where its total is blank beside figures, one before that. Where others have
        // cells behind the total, what stands in its place may be one of those: only a sum says that it is none.
        bool isShort = cells[^1].Column + cells[^1].ColumnSpan < evidence.GridWidth;
        ReadOnlySpan<RowCell> window = cells.Slice(first, heads.Length);
        bool mayLackCell = isShort && RowCells.CountStated(window) > 0
            && (window[^1].IsEmpty || !RowCells.HasSumAtEnd(window) || RowCells.HoldDoubt(window));
        return mayLackCell ? default : new Alignment(true, first);
    }
}
