namespace GovInfoReport.Parsing;

/// <summary>Binds the figures of table 4: one row of all groups, or a row for each group.</summary>
internal sealed class CasesBinder(DiagnosticSink diagnostics, TableBindings bindings, RowPlacer placer, CellPlacer cellPlacer,
    CaseHeads heads)
{
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;
    private const int YearLength = 4;
    private static readonly int GroupLength = Cases.Rows[0].Cells.Length;
    private static readonly Label[] GroupLabels =
        [.. Cases.Rows.Select(row => new Label(LabelText.Normalize(row.Label), LabelRole.Row, Cases, row.Index))];

    // Figures of a group came before any group was named: each group's figures may stand above its label.
    private bool _hasFiguresAbove;

    private TableRecords Records => bindings.Records;

    /// <summary>Binds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isAligned">Whether only the places of characters tell its columns.</param>
    public void Bind(in ReadRow row, bool isAligned)
    {
        heads.Note(row, isAligned);
        int year = YearOf(row, out bool isCell);
        ReadRow own = isCell ? row with { Cells = row.Cells[1..] } : row;
        int before = bindings.Order;
        if (IsOfOther(row)) ReportOther(row);
        else if (!TryBindAll(own, isAligned) && !TryBindGroup(own, isAligned)) LeaveOpen(row);
        else if (year != 0) NoteYear(year, before);
    }

    // 上年, and the figures of all groups.
    private static bool IsOfOther(in ReadRow row) =>
        row.IsBesideLabel && TimeOf(row) is >= 0 and var time && ForeignWords.AreIn(row.Words[time], "");

    // The last piece of words, where it is no label and so short that it may be a time: 上年, 2023年度; -1 where it is not.
    private static int TimeOf(in ReadRow row)
    {
        int last = row.Words.Count - 1;
        return last >= 0 && row.Words.LabelOf(last).IsNone && row.Words.LengthOf(last) <= YearLength + 2 ? last : -1;
    }

    // Of the rows that have just been bound.
    private void NoteYear(int year, int before)
    {
        foreach (RowDefinition definition in Cases.Rows)
        {
            if (Records[definition].Seen && Records[definition].Order >= before) bindings.NamedYears.Add((definition, year));
        }
    }

    // A row for each year, the year its label, or before its figures as one more; 0 where there is none.
    private static int YearOf(in ReadRow row, out bool isCell)
    {
        isCell = StartsWithYear(row, out int year);
        return !isCell && TimeOf(row) is >= 0 and var time ? row.Words.YearOf(time) : year;
    }

    // 2023, and the figures of all groups or of one: in lines of text only their sums tell that no column is missing.
    private static bool StartsWithYear(in ReadRow row, out int year)
    {
        year = 0;
        bool isOneMore = row.Cells.Length == Cases.Cells.Length + 1 || (row.InGrid && row.Cells.Length == GroupLength + 1);
        if (!isOneMore || row.Cells[0].Length != YearLength || !YearReader.TryFind(row.TextOf(row.Cells[0]), out int found, out _, out _))
            return false;
        bool isYear = CaseHeads.AddUp(row.Cells[1..]) || (row.InGrid && !CaseHeads.AddUp(row.Cells[..^1]));
        if (isYear) year = found;
        return isYear;
    }

    private bool TryBindAll(in ReadRow row, bool isAligned)
    {
        Alignment alignment = placer.Align(row, row.Cells, Cases.Cells.Length);
        if (!alignment.Fits) return false;
        Span<RowCell> cells = alignment.Of(row.Cells, Cases.Cells.Length);
        if (!MayNameAll(row) || !IsOrderTold(row, cells)) return false;
        if (!MayHoldPieces(isAligned, row) && FurtherCaseHeads.LeaveInDoubt(row, alignment.First, cells)) return false;
        if (row.InGrid ? IsOfOneGroup(row, cells) : HasDoubtfulEnd(cells, alignment)) return false;
        if (WasRead(row, cells)) return true;
        foreach (RowDefinition definition in Cases.Rows) Bind(definition, cells.Slice(definition.Index * GroupLength, GroupLength));
        return true;
    }

    private static bool IsOrderTold(in ReadRow row, Span<RowCell> cells) =>
        !CaseHeads.LeaveOrderOpen(row.Words) || (!row.InGrid && CaseOrder.TrySettle(cells));

    // Where only the places of characters make the grid, its heads may come in pieces; a cell too many is another column's.
    private static bool MayHoldPieces(bool isAligned, in ReadRow row) => isAligned && row.Cells.Length <= Cases.Cells.Length;

    // Whether the words may stand over all groups, in the order of the format.
    private bool MayNameAll(in ReadRow row) =>
        !heads.AreMixed && CaseHeads.GroupsAreInOrder(row.Words) && !CaseHeads.NameRow(row) && !CaseHeads.NameOneGroup(row);

    private static bool HasDoubtfulEnd(ReadOnlySpan<RowCell> cells, Alignment alignment) =>
        (alignment.HasAmbiguousEnd && !EndBlanksOfGroups.AreBlankCells(cells, GroupLength)) || StrayEnd.MayStand(cells, GroupLength);

    // Figures of one group alone, and the words of some: blank cells behind them are no other group's.
    private static bool IsOfOneGroup(in ReadRow row, ReadOnlySpan<RowCell> cells) =>
        CaseHeads.NameHalf(row.Words) && RowCells.CountStated(cells[GroupLength..]) == 0;

    private bool TryBindGroup(in ReadRow row, bool isAligned)
    {
        Label label = FindGroup(row.Words);
        if (LacksOutcome(row, isAligned) || heads.AreMixed || !label.IsRow) return false;
        if (!row.Words.Words.EndsWith(label.Text) || MayBeOfOtherLabel(row)) return false;
        Alignment alignment = placer.Align(row, row.Cells, GroupLength);
        if (!MayBind(label.Row, alignment, row)) return false;
        Bind(label.Row, alignment.Of(row.Cells, GroupLength));
        return true;
    }

    private bool LacksOutcome(in ReadRow row, bool isAligned) =>
        heads.LackOutcome && !isAligned && RowCells.CountStated(row.Cells) < GroupLength;

    private bool MayBind(RowDefinition group, Alignment alignment, in ReadRow row) =>
        alignment.Fits && (row.InGrid || !alignment.HasAmbiguousEnd) && !Records[group].Seen;

    // Labels in rows of their own, and figures in others, or figures above all labels: nothing tells which are whose.
    private bool MayBeOfOtherLabel(in ReadRow row) => !row.IsBesideLabel && (row.InGrid || _hasFiguresAbove);

    private void Bind(RowDefinition definition, Span<RowCell> cells)
    {
        ZeroLedFigures.Confirm(cells);
        Records[definition] = new RowRecord { Traits = RowTraits.Seen | RowTraits.Named | RowTraits.Together, Order = bindings.Order++ };
        cellPlacer.Place(definition, cells);
    }

    // The last group that the words name: it matters only where each group has a row of its own.
    private static Label FindGroup(LabelRun words)
    {
        Label found = Label.None;
        int last = -1;
        foreach (Label label in GroupLabels)
        {
            int at = words.Words.LastIndexOf(label.Text);
            if (at > last) (found, last) = (label, at);
        }

        return found;
    }

    private bool WasRead(in ReadRow row, ReadOnlySpan<RowCell> cells)
    {
        if (!Cases.Rows.Any(r => Records[r].Seen)) return false;
        bool isSame = true;
        for (int i = 0; i < cells.Length; i++) isSame &= Records.FigureOf(Cases.Cells[i]).Digits == cells[i].Figure.Digits;
        if (isSame) return true;
        bindings.EvidenceOf(Cases).Again ??= row.Beginning;
        // Of two whole rows their captions and years tell which counts.
        bindings.NamedYears.RemoveAll(n => n.Row.Table == Cases);
        return true;
    }

    private void ReportOther(in ReadRow row) => diagnostics.ReportAt(RecognitionDiagnostics.TableRepeated, Place.OfTable(Cases.Number),
        row.Cells[0].Source, RowCells.SourceLength(row.Cells), Cases);

    private void LeaveOpen(in ReadRow row)
    {
        _hasFiguresAbove |= !row.IsBlank && FindGroup(row.Words).IsNone;
        ReportIncomplete(row);
    }

    private void ReportIncomplete(in ReadRow row)
    {
        int stated = RowCells.CountStated(row.Cells);
        if (stated == 0 || Cases.Rows.All(r => Records[r].Seen)) return;
        string text = row.TextOf(row.Cells);
        Place place = Place.OfTable(Cases.Number);
        Records.Unsettled.Add(new UnsettledValue(place, text));
        int length = RowCells.SourceLength(row.Cells);
        diagnostics.ReportAt(RecognitionDiagnostics.CasesIncomplete, place, row.Cells[0].Source, length, stated, RowCells.Tell(text));
    }
}
