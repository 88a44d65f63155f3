namespace GovInfoReport.Parsing;

/// <summary>
/// Binds rows of table 3 that are taken at once: after a label that the format has, one figure of digits alone for each column.
/// </summary>
internal sealed class DigitRowBinder(Document document, TableBindings bindings, ExpectedTable expected, RowBuilder rows, TableBinder binder)
{
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;

    private TableRecords Records => bindings.Records;

    /// <summary>Whether the words end in the label of a row of table 3 that was not seen before, and its figures may follow.</summary>
    public bool AwaitsRow => expected.Table == Requests && rows.AwaitsFigures && MayBind();

    /// <summary>Takes the figures of the row awaited and, in running text, the label after it and so on.</summary>
    /// <param name="blocks">The blocks that follow.</param>
    /// <returns>How many blocks were taken.</returns>
    public int Add(ReadOnlySpan<Block> blocks)
    {
        ReadRow unfinished = rows.Unfinished;
        binder.NoteHeads(unfinished);
        if (!HasFormatsColumns || MustBeLookedAt(unfinished.InGrid)) return 0;
        DigitRowReader reader = new(document, unfinished);
        LabelPlace place = unfinished.Last;
        Label? label = place.Label;
        bool isOfficial = RowLabels.IsOfficial(label.Row, unfinished.Words, label);
        int width = unfinished.Width, taken = 0;
        do
        {
            DigitCells cells = Records.DigitCellsOf(label.Row);
            if (!reader.TryRead(blocks[taken..], place, cells, out DigitRow row) || !IsAligned(row, unfinished))
            {
                Records.DiscardDigits(label.Row);
                break;
            }

            Bind(label.Row, row, place, isOfficial, unfinished.InGrid, ref width);
            taken += row.Blocks.Length;
            label = row.NextLabel;
            if (label is null) break;
            ref readonly Block next = ref blocks[taken++];
            place = new LabelPlace(label, next.Start, next.Length, next.Source, next.Row);
            if (next.Kind == BlockKind.Fragment) width += next.ColumnSpan;
            isOfficial = label.IsOfficial;
        }
        while (MayName(label));

        if (taken > 0) rows.GoOn(label, label is null ? place.WithoutLabel() : place, width);
        return taken;
    }

    // Each row of a grid without heads, or without one of them.
    private bool MustBeLookedAt(bool inGrid) => binder.RequestHeads.LeaveSumsAlone(inGrid) || binder.RequestHeads.LackOne(inGrid);

    private bool HasFormatsColumns =>
        !binder.RequestHeads.AreMixed(rows.InGrid) && !binder.RequestHeads.HasSubtotal && !binder.RequestHeads.HasOthers
        && !binder.RequestHeads.HasOthersOver(rows.InGrid);

    private bool MayBind() =>
        MayName(rows.LastLabel) && rows.Words.HasOnlyAsidesBeforeLast && HasFormatsColumns && !bindings.EvidenceOf(Requests).IsRepeated;

    private bool MayName(Label label) =>
        label.IsRow && label.Table == Requests && !RowFinder.Accept(label, expected).IsNone && Records[label.Row].IsUntouched;

    private void Bind(RowDefinition definition, in DigitRow row, in LabelPlace label, bool isOfficial, bool inGrid, ref int width)
    {
        NotePadding(row, inGrid);
        Records.TakeDigits(definition);
        ref RowRecord record = ref Records[definition];
        record = default;
        record.Traits = RowTraits.Seen | RowTraits.Named | RowTraits.Whole;
        if (row.IsUnseparated) record.Traits |= RowTraits.Unseparated;
        if (row.FitsSum) record.Traits |= RowTraits.FitsSum;
        if (inGrid) record.Traits |= RowTraits.InGrid;
        if (inGrid || row.IsOnLineOf(label)) record.Traits |= RowTraits.Together;
        record.Order = bindings.Order++;
        record.Width = width;
        if (!row.IsUnseparated)
        {
            record.Width += row.Width;
            rows.WidenGrid(row.Blocks[^1]);
        }

        record.Label = RowLabels.Of(label, isOfficial);
        expected.Pass(definition);
        // Blank cells before the next label on its line are that row's.
        width = row.BlanksAfter - row.OwnBlanksAfter;
    }

    // What CellAligner says of figures that stand together among blank cells, their sum right.
    private bool IsAligned(in DigitRow row, in ReadRow unfinished)
    {
        bool inGrid = unfinished.InGrid;
        bool mayLackCell = binder.RequestHeads.EndsInCells && row.BlanksAfter > 0;
        if (!row.FitsSum && inGrid && (mayLackCell || LacksCell(row, unfinished.GridWidth))) return false;
        return !row.HasBlanks || IsAlignedAmongBlanks(row, inGrid);
    }

    private bool IsAlignedAmongBlanks(in DigitRow row, bool inGrid)
    {
        if (row.IsUnseparated || (row.BlanksBefore > 0 && row.PaddingBefore > 0)) return false;
        if (row.Blanks == 0) return true;
        if (HeadColumns(row, inGrid) is { IsEmpty: false } heads) return StandUnder(heads, row.Figures);
        bool mayEndInItemMark = row.BlanksBefore == 1 && row.OwnBlanksAfter == 0 && row.Figures[^1].Row == row.NextLine;
        return row.FitsSum && !mayEndInItemMark && !bindings.EvidenceOf(Requests).HasSurplus;
    }

    private bool LacksCell(in DigitRow row, int gridWidth)
    {
        ReadOnlySpan<GridColumns> heads = HeadColumns(row, inGrid: true);
        if (heads.IsEmpty) return false;
        ref readonly Block last = ref row.Blocks[^1];
        bool mayLack = heads[^1].First + heads[^1].Count < gridWidth && last.Column + last.ColumnSpan < gridWidth;
        return mayLack || (GridColumns.StandApart(heads) && !StandUnder(heads, row.Figures));
    }

    private void NotePadding(in DigitRow row, bool inGrid)
    {
        if (!row.HasBlanks || (row.Blanks > 0 && !HeadColumns(row, inGrid).IsEmpty)) return;
        TableEvidence evidence = bindings.EvidenceOf(Requests);
        if (row.BlanksBefore > 0) evidence.PaddedBefore++;
        if (row.OwnBlanksAfter > 0) evidence.PaddedAfter++;
        evidence.PaddedAfter += row.PaddingAfter;
    }

    private ReadOnlySpan<GridColumns> HeadColumns(in DigitRow row, bool inGrid) =>
        inGrid ? binder.RequestHeads.ColumnsOf(row.Figures.Length) : [];

    private static bool StandUnder(ReadOnlySpan<GridColumns> heads, ReadOnlySpan<Block> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i].Column != heads[i].First || figures[i].ColumnSpan != heads[i].Count) return false;
        }

        return true;
    }
}
