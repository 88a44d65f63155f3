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
        if (cells.Length < columns || StandBetweenOthers(cells, columns)) return default;
        if (cells.Length > columns) return AlignWithoutPadding(cells, columns, evidence);
        return LacksCell(cells, columns, evidence) ? default : At(0, cells, columns, evidence);
    }

    // Twice as many cells as columns, or one less, where the row ends without one; unless all others are empty ones behind.
    private static bool StandBetweenOthers(ReadOnlySpan<RowCell> cells, int columns)
    {
        int excess = cells.Length - columns;
        if (columns == 1 || excess < columns - 1) return false;
        return excess == columns - 1 ? AreEverySecond(cells) : !AreFirst(cells, columns);
    }

    // Every second cell is empty, from the first on or from the second, and figures stand in the others.
    private static bool AreEverySecond(ReadOnlySpan<RowCell> cells) =>
        RowCells.CountStated(cells) > 0 && (AreEmptyFrom(0, cells) || AreEmptyFrom(1, cells));

    private static bool AreEmptyFrom(int first, ReadOnlySpan<RowCell> cells)
    {
        for (int i = first; i < cells.Length; i += 2)
        {
            if (!cells[i].IsEmpty) return false;
        }

        return true;
    }

    private static bool AreFirst(ReadOnlySpan<RowCell> cells, int columns) =>
        RowCells.CountEmpty(cells[..columns]) == 0 && RowCells.AreEmpty(cells[columns..]);

    // More cells than columns: those too many are the padding at the ends, as far as these are empty.
    private static Alignment AlignWithoutPadding(ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        int excess = cells.Length - columns;
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
        if (evidence.HeadColumns.IsEmpty || columns == 1) return false;
        bool mayLack = EndsBefore(evidence.HeadColumns, evidence.GridWidth) && IsShort(cells, evidence);
        bool isBesideHeads = GridColumns.StandApart(evidence.HeadColumns) && !StandAsHeads(evidence.HeadColumns, cells);
        return (mayLack || isBesideHeads) && LackSum(cells);
    }

    // As far from each other as the heads: wrong spans move whole rows.
    private static bool StandAsHeads(ReadOnlySpan<GridColumns> heads, ReadOnlySpan<RowCell> cells)
    {
        int moved = cells[0].Column - heads[0].First;
        for (int i = 1; i < heads.Length; i++)
        {
            if (cells[i].Column - heads[i].First != moved) return false;
        }

        return true;
    }

    private static bool EndsBefore(ReadOnlySpan<GridColumns> heads, int gridWidth) => heads[^1].First + heads[^1].Count < gridWidth;

    // The grid goes on behind the row.
    private static bool IsShort(ReadOnlySpan<RowCell> cells, in AlignmentEvidence evidence) =>
        cells[^1].Column + cells[^1].ColumnSpan < evidence.GridWidth;

    // Figures whose sum does not say that the last of them is their total.
    private static bool LackSum(ReadOnlySpan<RowCell> cells) =>
        RowCells.CountStated(cells) > 0 && (!RowCells.HasSumAtEnd(cells) || RowCells.HoldDoubt(cells));

    // Either end may hold the padding: where the table has it on one side only, it is there.
    private static Alignment AlignAsOthers(int first, int last, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        bool before = evidence.PaddedBefore > 0, after = evidence.PaddedAfter > 0;
        if (before == after || !evidence.HasOtherRows) return default;
        return At(before ? last : first, cells, columns, evidence);
    }

    // The padding can be left out in one way only: a full row with its sum is beyond doubt, and others must not speak against it.
    private static Alignment AlignWhereItFits(int first, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        if (evidence.HasSurplus && FitsWithPadding(cells, first, columns)) return default;
        ReadOnlySpan<RowCell> window = cells.Slice(first, columns);
        if (columns > 1 && MayHoldOthers(cells, window, isNew: first > 0 && evidence.PaddedBefore == 0)) return default;
        bool isFull = RowCells.CountEmpty(window) == 0 && RowCells.HasSumAtEnd(window);
        Alignment alignment = At(first, cells, columns, evidence) with
        {
            PadsBefore = first > 0,
            PadsAfter = cells.Length - columns > first,
        };
        return isFull || !ContradictOthers(alignment, RowCells.CountStated(window) > 0, evidence) ? alignment : default;
    }

    // Columns between the figures, and the row ends early: the sum alone says that its blank cells are its own.
    private static bool MayHoldOthers(ReadOnlySpan<RowCell> cells, ReadOnlySpan<RowCell> window, bool isNew) =>
        (AreEverySecond(cells) && RowCells.CountStated(window) > 1 && !RowCells.HasSumAtEnd(window))
        || (isNew && HasOneMore(cells, window, window.Length));

    // Of a row on several lines, another cell may be too many than the blank one at its start: where a line breaks a figure, or stands
    // twice.
    private static bool HasOneMore(ReadOnlySpan<RowCell> cells, ReadOnlySpan<RowCell> window, int columns)
    {
        if (!RowSums.CanTell(columns) || window[0].Line == window[^1].Line || RowCells.CountStated(window) == 0) return false;
        return !RowSums.Fit(window) && (SharesLine(window) || FitsWithoutDouble(cells, columns));
    }

    private static bool SharesLine(ReadOnlySpan<RowCell> cells)
    {
        for (int i = 1; i < cells.Length; i++)
        {
            if (cells[i].Line == cells[i - 1].Line) return true;
        }

        return false;
    }

    private static bool FitsWithoutDouble(ReadOnlySpan<RowCell> cells, int columns)
    {
        for (int i = 1; i < cells.Length && cells.Length == columns + 1; i++)
        {
            if (cells[i].IsBlank || cells[i].Figure.Digits != cells[i - 1].Figure.Digits) continue;
            if (RowSums.Fit([.. cells[..i], .. cells[(i + 1)..]])) return true;
        }

        return false;
    }

    private static bool ContradictOthers(Alignment alignment, bool hasFigures, in AlignmentEvidence evidence)
    {
        bool isNewBefore = alignment.PadsBefore && evidence.PaddedBefore == 0;
        bool isNewAfter = alignment.PadsAfter && evidence.PaddedAfter == 0;
        // Padding on the other side than in the rows above speaks for a stray figure, not for padding.
        if ((isNewBefore && evidence.PaddedAfter > ManyRows) || (isNewAfter && evidence.PaddedBefore > ManyRows)) return true;
        // Where rows have more figures than columns, and none has paddings there, a cell too many is another column's.
        return evidence.HasSurplus && hasFigures && (isNewBefore || isNewAfter);
    }

    // With the padding for a blank cell and the figure at the other end for another column's, the sum may hold as well.
    private static bool FitsWithPadding(ReadOnlySpan<RowCell> cells, int first, int columns)
    {
        if (cells.Length != columns + 1 || columns == 1) return false;
        ReadOnlySpan<RowCell> other = cells.Slice(1 - first, columns);
        return RowCells.HasSumAtEnd(other) && RowCells.CountNonZero(other) > 0;
    }

    private static Alignment At(int first, ReadOnlySpan<RowCell> cells, int columns, in AlignmentEvidence evidence)
    {
        bool endsWithGrid = evidence.InGrid && cells[^1].Column + cells[^1].ColumnSpan == evidence.GridWidth
            && !(evidence.EndsInCells && cells[^1].IsEmpty);
        ReadOnlySpan<RowCell> window = cells.Slice(first, columns);
        bool hasEmptyEnd = window[0].IsEmpty || window[^1].IsEmpty;
        return new Alignment(true, first, HasAmbiguousEnd: !endsWithGrid && hasEmptyEnd && RowCells.CountStated(window) > 0);
    }

    // The cells in the columns of the heads, where each column has a cell of its own and none stands beside them.
    private static Alignment AlignToHeads(ReadOnlySpan<RowCell> cells, in AlignmentEvidence evidence)
    {
        ReadOnlySpan<GridColumns> heads = evidence.HeadColumns;
        int first = 0;
        while (first < cells.Length && cells[first].IsEmpty && cells[first].Column < heads[0].First) first++;
        if (cells.Length - first < heads.Length || !StandUnder(heads, cells[first..])) return default;
        // A row that is shorter than others has lost a cell: where its total is blank beside figures, one before that. Where others have
        // cells behind the total, what stands in its place may be one of those: only a sum says that it is none.
        ReadOnlySpan<RowCell> window = cells.Slice(first, heads.Length);
        bool mayLackCell = MayBeShort(cells, evidence) && (LackSum(window) || LackTotal(window));
        return mayLackCell ? default : new Alignment(true, first);
    }

    private static bool MayBeShort(ReadOnlySpan<RowCell> cells, in AlignmentEvidence evidence) =>
        IsShort(cells, evidence) || (evidence.EndsInCells && cells[^1].IsEmpty);

    private static bool StandUnder(ReadOnlySpan<GridColumns> heads, ReadOnlySpan<RowCell> cells)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (cells[i].Column != heads[i].First || cells[i].ColumnSpan != heads[i].Count) return false;
        }

        return RowCells.AreEmpty(cells[heads.Length..]);
    }

    private static bool LackTotal(ReadOnlySpan<RowCell> cells) => cells[^1].IsEmpty && RowCells.CountStated(cells) > 0;
}
