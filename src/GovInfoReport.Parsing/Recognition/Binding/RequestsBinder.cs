namespace GovInfoReport.Parsing;

/// <summary>Binds rows of table 3.</summary>
internal sealed class RequestsBinder(
    DiagnosticSink diagnostics, TableBindings bindings, RowPlacer placer, CellPlacer cellPlacer, RepeatedRows repeated, RequestHeads heads)
{
    /// <summary>
    /// Binds a row. Its doubts are settled in this order: repeated, heads in another order, places, subtotal, stray item mark, split
    /// figure, ends, zeros before figures.
    /// </summary>
    public void Bind(RowDefinition definition, in ReadRow row)
    {
        if (repeated.TryTake(definition, row)) return;
        heads.NoteFirst(row);
        if (heads.AreMixed(row.InGrid))
        {
            BindOutOfOrder(definition, row);
            return;
        }

        if (TryBindByPlaces(definition, row)) return;
        Span<RowCell> cells = OwnCells(definition, row, out bool isOpen);
        Alignment alignment = isOpen ? default : AlignUnderHeads(definition, row, cells);
        cells = alignment.Of(cells, definition.Cells.Length);
        if (alignment.Fits) ZeroLedFigures.Confirm(cells);
        placer.Begin(definition, row, TraitsOf(row, cells, alignment));
        if (alignment.Fits) cellPlacer.Place(definition, cells);
        else if (RowCells.CountStated(cells) > 0) placer.ReportIncomplete(definition, row, cells);
        else placer.LeaveWithoutValues(definition, cells);
    }

    // Among columns that the format does not have, a figure may be one of theirs.
    private bool TryBindByPlaces(RowDefinition definition, in ReadRow row)
    {
        if (heads.HasSubtotal || heads.HasOthersOver(row.InGrid)) return false;
        if (FigurePlaces.FillBlanks(row, definition.Cells.Length) is not { } filled) return false;
        placer.Begin(definition, row, TraitsOf(row, filled, new Alignment(true)) | RowTraits.Placed);
        cellPlacer.Place(definition, filled);
        return true;
    }

    // What the heads say against an alignment, or the sum where no heads tell the columns.
    private Alignment AlignUnderHeads(RowDefinition definition, in ReadRow row, Span<RowCell> cells)
    {
        int columns = definition.Cells.Length;
        Alignment alignment = placer.Align(row, cells, columns);
        if (!alignment.Fits) return default;
        // What is left out as a padding may be the blank cell of a column that the format does not have.
        bool isPadded = cells.Length > columns && heads.HasOthersBehind(row.InGrid);
        ReadOnlySpan<RowCell> aligned = alignment.Of(cells, columns);
        if (isPadded || !MayStandUnderHeads(row, aligned)) return default;
        // A cell in doubt is left blank, and the row says nothing of its columns.
        if (!heads.LeaveSumsAlone(row.InGrid) || RowCells.HasSumAtEnd(aligned)) return alignment;
        bindings.EvidenceOf(definition.Table).BreaksSums = true;
        return default;
    }

    private Span<RowCell> OwnCells(RowDefinition definition, in ReadRow row, out bool isOpen)
    {
        isOpen = false;
        int columns = definition.Cells.Length;
        Span<RowCell> cells = heads.HasSubtotal ? TakeOutSubtotal(definition, row, out isOpen) : row.Cells;
        // A column that the format does not have has a figure of its own in each row.
        if (heads.HasOthersOver(row.InGrid) || cells.Length != columns + 1) return cells;
        cells = StrayItemMark.TakeOff(cells, definition, row.NextLine);
        // Cells of a grid are whole: a column too many there is no split figure.
        return row.InGrid || cells.Length == columns ? cells : JoinSplit(definition, row, cells);
    }

    private bool MayStandUnderHeads(in ReadRow row, ReadOnlySpan<RowCell> cells) =>
        (!heads.HasOthersOver(row.InGrid) || FitsSum(cells))
        && (row.InGrid || !heads.HaveOtherCells || RowCells.CountEmpty(cells) == 0)
        && (!row.InGrid || heads.HasSubtotal || !heads.ContradictColumnsOf(cells));

    // Among columns that the format does not have, only a sum says that these are its own.
    private static bool FitsSum(ReadOnlySpan<RowCell> cells) =>
        RowCells.IsSumOf(cells[^1], cells[..^1]) && !RowCells.HoldDoubt(cells) && cells[^1].Figure.Digits != 0 && !FitsWithoutOne(cells);

    // The sum of the others may stand beside a figure of another column, where a blank cell left no trace: 8 7 4 0 9 28 56.
    private static bool FitsWithoutOne(ReadOnlySpan<RowCell> cells)
    {
        Span<RowCell> others = new RowCell[cells.Length - 1];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[..i].CopyTo(others);
            cells[(i + 1)..].CopyTo(others[i..]);
            // A zero among figures that add up is any column's.
            if (cells[i].Figure.Digits != 0 && RowCells.IsSumOf(others[^1], others[..^1])) return true;
        }

        return false;
    }

    private RowTraits TraitsOf(in ReadRow row, ReadOnlySpan<RowCell> cells, Alignment alignment)
    {
        RowTraits traits = RowTraits.None;
        if (row.InGrid) traits |= RowTraits.InGrid;
        if (row.IsTogether) traits |= RowTraits.Together;
        if (heads.LeaveSumsAlone(row.InGrid)) traits |= RowTraits.Headless;
        if (alignment.HasAmbiguousEnd) traits |= RowTraits.AmbiguousEnd;
        if (cells[0].IsUnseparated) traits |= RowTraits.Unseparated;
        if (alignment.Fits && RowCells.IsSumOf(cells[^1], cells[..^1]) && !RowCells.HoldDoubt(cells)) traits |= RowTraits.FitsSum;
        return traits;
    }

    private void BindOutOfOrder(RowDefinition definition, in ReadRow row)
    {
        placer.Begin(definition, row, RowTraits.None);
        if (row.IsBlank) placer.LeaveWithoutValues(definition, row.Cells);
        else if (heads.HaveForeign(row.InGrid)) placer.ReportForeign(definition, row);
        else placer.ReportOutOfOrder(definition, row, row.Cells);
    }

    // Where it cannot be told which of the figures is the subtotal, none of them has a column.
    private Span<RowCell> TakeOutSubtotal(RowDefinition definition, in ReadRow row, out bool isOpen)
    {
        int columns = definition.Cells.Length + 1;
        Alignment alignment = placer.Align(row, row.Cells, columns);
        Span<RowCell> cells = alignment.Of(row.Cells, columns);
        int told = heads.SubtotalPosition(row.InGrid);
        int position = alignment.Fits ? PositionOfSubtotal(cells, told) : -1;
        TableEvidence evidence = bindings.EvidenceOf(definition.Table);
        // There is one, and the row is a cell short: any of its cells may be missing.
        bool isShort = !alignment.Fits;
        // Where heads tell the columns, a row that does not stand under them is none of seven.
        isOpen = position < 0 && (alignment.Fits || told >= 0 || (isShort && (!AddUp(cells) || SubtotalColumn.MayHold(cells))));
        if (position < 0) return cells;
        evidence.HasSubtotal |= cells[position].Figure.Digits != 0;
        string text = row.TextOf(cells[position]).ToString();
        bindings.Records.AdditionalRows.Add(new AdditionalRow(Place.OfTable(definition.Table.Number), definition.Label,
            [HeadWords.Subtotal], [text]));
        cells[(position + 1)..].CopyTo(cells[position..]);
        return cells[..^1];
    }

    // By its head where that tells the column.
    private int PositionOfSubtotal(ReadOnlySpan<RowCell> cells, int told) =>
        told >= 0 ? SubtotalColumn.FindUnderHead(cells, told) : SubtotalColumn.Find(cells, heads.SubtotalIsLast);

    private static bool AddUp(ReadOnlySpan<RowCell> cells) =>
        cells.IsEmpty
        || (RowCells.IsSumOf(cells[^1], cells[..^1]) && !RowCells.HoldDoubt(cells) && RowCells.CountNonZero(cells) > 0);

    private Span<RowCell> JoinSplit(RowDefinition definition, in ReadRow row, Span<RowCell> cells)
    {
        int first = SplitFigure.Find(row.Text, cells, out long joined);
        if (first < 0) return cells;
        cells = SplitFigure.Join(cells, first, joined);
        diagnostics.ReportAt(RecognitionDiagnostics.SettledBySums, Place.Of(definition), cells[first].Source, cells[first].Length,
            definition, joined);
        return cells;
    }
}
