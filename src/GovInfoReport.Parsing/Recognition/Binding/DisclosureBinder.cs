namespace GovInfoReport.Parsing;

/// <summary>Binds rows of table 2, under the heads of 2021 or of 2019.</summary>
internal sealed class DisclosureBinder(TableBindings bindings, RowPlacer placer, CellPlacer cellPlacer, RepeatedRows repeated,
    DisclosureHeads heads)
{
    /// <summary>Binds a row that both formats have: the heads say which.</summary>
    public void Bind(RowDefinition definition, in ReadRow row)
    {
        RowDefinition? chosen = heads.Choose(definition);
        RowDefinition own = chosen ?? definition;
        if (repeated.TryTake(own, row)) return;
        Begin(own, row);
        bool isFormer = own != definition;
        bindings.NoteDisclosure(isFormer ? ReportEdition.Format2019 : heads.Count > 0 ? ReportEdition.Format2021 : ReportEdition.None);
        if (TryLeaveForeign(own, row)) return;
        if (chosen is null) LeaveOutOfOrder(definition, row);
        else if (own.Cells.Length == 1) BindSingle(definition, row);
        else if (HasOneHeadForAll(own, row)) placer.ReportIncomplete(own, row, row.Cells);
        else BindColumns(own, row);
    }

    /// <summary>Binds a row that only the format of 2019 has. Under heads of 2021 one of services states its decisions.</summary>
    public void BindFormer(RowDefinition definition, in ReadRow row)
    {
        if (repeated.TryTake(definition, row)) return;
        Begin(definition, row);
        if (TryLeaveForeign(definition, row)) return;
        if (heads.ColumnsOf(definition) == 1)
        {
            BindSingle(definition, row);
            return;
        }

        bindings.NoteDisclosure(ReportEdition.Format2019);
        BindColumns(definition, row);
        if (definition.Cells[^1].Kind == CellKind.Amount && heads.UnitOfAmount() is { } unit) NoteUnit(definition.Cells[^1], unit);
    }

    /// <summary>At the end of a table of which no row has a figure: the heads over its labels alone say its edition.</summary>
    public void NoteEditionWithoutFigures()
    {
        bool isTold = bindings.DisclosureEdition is not ReportEdition.None;
        if (!isTold && heads.AreOfFormer && bindings.LabelsWithoutValues.Exists(l => l.Table == ReportFormat.Current.Disclosure.Number))
            bindings.NoteDisclosure(ReportEdition.Format2019);
    }

    // The head over the amount names a unit: the cell's own must be the same.
    private void NoteUnit(CellDefinition cell, string unit)
    {
        TableRecords records = bindings.Records;
        records.ProcurementUnit = unit;
        FigureUnit own = records.PlaceOf(cell).State == CellState.Stated ? records.FigureOf(cell).Unit : FigureUnit.None;
        if (own is not FigureUnit.None && TableRecords.WordOf(own) != unit) cellPlacer.TakeBack(cell, unit);
    }

    private void PlaceSingle(CellDefinition cell, in RowCell read)
    {
        cellPlacer.Place(cell, read);
        bool isInYuan = cell.Kind == CellKind.Amount && heads.HasFeesInYuan;
        if (isInYuan && bindings.Records.PlaceOf(cell).State == CellState.Stated && bindings.Records.FigureOf(cell).Digits != 0)
            cellPlacer.TakeBack(cell, "元");
    }

    private void Begin(RowDefinition definition, in ReadRow row)
    {
        RowTraits traits = (row.InGrid ? RowTraits.InGrid : RowTraits.None) | (row.IsTogether ? RowTraits.Together : RowTraits.None);
        if (definition.Table == ReportFormat.Former.Disclosure) traits |= RowTraits.Former;
        placer.Begin(definition, row, traits);
    }

    // Under a head that names a year, only the report's year says whose the figures are.
    private bool TryLeaveForeign(RowDefinition definition, in ReadRow row)
    {
        if (row.IsBlank) return false;
        if (heads.Year != 0) bindings.NamedYears.Add((definition, heads.Year));
        if (heads.HaveForeign) placer.ReportForeign(definition, row);
        return heads.HaveForeign;
    }

    // One row of heads for all rows: each has cells under heads that are not its own, and what looks like the remains of spans may be some.
    private bool HasOneHeadForAll(RowDefinition definition, in ReadRow row) =>
        row.Cells.Length + row.PaddingBefore + row.PaddingAfter > definition.Cells.Length && heads.Count > definition.Cells.Length
        && !row.IsBlank;

    private void LeaveOutOfOrder(RowDefinition definition, in ReadRow row)
    {
        if (row.IsBlank) placer.LeaveWithoutValues(definition, row.Cells);
        else placer.ReportOutOfOrder(definition, row, row.Cells);
    }

    private void BindColumns(RowDefinition definition, in ReadRow row)
    {
        if (heads.LackColumn(definition, row)) LeaveIncomplete(definition, row);
        else BindAligned(definition, row);
    }

    private void BindAligned(RowDefinition definition, in ReadRow row)
    {
        int columns = definition.Cells.Length;
        Alignment alignment = heads.StandOver(definition, row) ? new Alignment(true) : placer.Align(row, row.Cells, columns);
        Span<RowCell> cells = alignment.Of(row.Cells, columns);
        if (MayHoldOthers(alignment, row, cells) && MayStandElsewhere(definition, row, cells))
        {
            placer.ReportIncomplete(definition, row, row.Cells);
            return;
        }

        ref RowRecord record = ref bindings.Records[definition];
        if (alignment.HasAmbiguousEnd) record.Traits |= RowTraits.AmbiguousEnd;
        if (cells[0].IsUnseparated) record.Traits |= RowTraits.Unseparated;
        if (alignment.Fits && heads.AreInOrder(definition)) cellPlacer.Place(definition, cells);
        else if (RowCells.CountStated(cells) == 0) placer.LeaveWithoutValues(definition, cells);
        else if (alignment.Fits) BindOutOfOrder(definition, row, cells);
        else placer.ReportIncomplete(definition, row, cells);
    }

    private void LeaveIncomplete(RowDefinition definition, in ReadRow row)
    {
        if (row.IsBlank) placer.LeaveWithoutValues(definition, row.Cells);
        else placer.ReportIncomplete(definition, row, row.Cells);
    }

    // Outside a grid nothing tells where; in a grid its heads do.
    private bool MayStandElsewhere(RowDefinition definition, in ReadRow row, ReadOnlySpan<RowCell> cells) =>
        !row.InGrid || heads.StandElsewhere(definition, cells);

    // Blanks left out before the figures, and a mark for a blank behind them: the mark may stand in a further column.
    private static bool MayBeMoved(Alignment alignment, ReadOnlySpan<RowCell> cells) =>
        alignment.First > 0 && cells[^1] is { IsBlank: true, IsEmpty: false };

    private bool MayHoldOthers(Alignment alignment, in ReadRow row, ReadOnlySpan<RowCell> cells) =>
        MayBeMoved(alignment, cells) || (heads.HaveTotal && MayHoldTotal(alignment, row, cells.Length))
        || (heads.HaveRemark && alignment.Fits && MayHoldRemark(row, cells.Length));

    // As many cells as columns without the one of the total, or a blank left out before them.
    private static bool MayHoldTotal(Alignment alignment, in ReadRow row, int columns) =>
        alignment.Fits && (alignment.First > 0 || row.Cells.Length == columns);

    // As many cells as columns without the one of the remark, and a word for a blank stands in the last: 无.
    private static bool MayHoldRemark(in ReadRow row, int columns) =>
        row.Cells.Length == columns && row.Cells[^1] is { IsBlank: true, IsEmpty: false } && char.IsLetter(row.TextOf(row.Cells[^1])[0]);

    // In a grid, where each column has its head, each head says what stands below it.
    private void BindOutOfOrder(RowDefinition definition, in ReadRow row, ReadOnlySpan<RowCell> cells)
    {
        if (!row.InGrid || !heads.AreAllOf(definition))
        {
            placer.ReportOutOfOrder(definition, row, cells);
            return;
        }

        for (int i = 0; i < cells.Length; i++) cellPlacer.Place(definition.Cells[DisclosureHeads.ColumnOf(definition, heads[i])], cells[i]);
    }

    // A span whose figure was written into each of its columns: whichever is the row's own, it reads the same.
    private static bool IsRepeated(ReadOnlySpan<RowCell> cells)
    {
        cells = cells[..^RowCells.CountEmptyAfter(cells)];
        if (cells.Length != ReportFormat.Current.Disclosure.Rows[0].Cells.Length) return false;
        ref readonly RowCell first = ref cells[0];
        foreach (ref readonly RowCell cell in cells)
        {
            bool isSame = cell.Figure is { Kind: FigureKind.Number, NoteStart: 0 } && cell.Figure.Digits == first.Figure.Digits
                && cell.Figure.Scale == first.Figure.Scale && cell.Figure.Unit == first.Figure.Unit;
            if (!isSame || cell.IsUnseparated || cell.Line != first.Line) return false;
        }

        return true;
    }

    // One column over the width of the table: blanks after the figure are padding, in a grid blanks before it too. Outside a grid, padding
    // before the figure may be a blank cell and its span: then the figure is that of another row, whose label is lost.
    private void BindSingle(RowDefinition definition, in ReadRow row)
    {
        ReadOnlySpan<RowCell> cells = row.Cells[..heads.CountUnder(definition, row)];
        int given = RowCells.CountWritten(cells);
        ref RowRecord record = ref bindings.Records[definition];
        if (row.NextLine < int.MaxValue)
            (record.CellsBehindLabel, record.CellsBesideLabel) = (cells.Length, RowCells.CountOnLine(cells, row.Last.Line));
        int i = FirstOf(row, cells);
        bool isBlank = given == 0 && cells.Length < row.Cells.Length;
        bool isOfOther = given == 1 && (cells[i].IsEmpty || MayBeOfOther(row));
        if (isBlank) PlaceSingle(definition.Cells[^1], cells[0]);
        else if ((given > 1 && !IsRepeated(cells)) || isOfOther || row.IsAmbiguous) placer.ReportIncomplete(definition, row, cells);
        else PlaceSingle(definition.Cells[^1], cells[i]);
    }

    private bool MayBeOfOther(in ReadRow row) => !row.InGrid && (row.PaddingBefore > 0 || heads.HaveTotal);

    private static int FirstOf(in ReadRow row, ReadOnlySpan<RowCell> cells) =>
        row.InGrid ? Math.Min(RowCells.CountEmptyBefore(cells), cells.Length - 1) : 0;
}
