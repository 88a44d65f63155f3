namespace GovInfoReport.Parsing;

/// <content>
/// Takes rows of table 3 at once where nothing about them is in doubt: after a label that the format has, one cell of digits alone for each
/// column, nothing but blank cells and remains of spans around them, then the next label or the end of the grid's row. Most rows are such; all
/// others go piece by piece, and so could these, with the same result.
/// </content>
internal sealed partial class TableRecognizer
{
    /// <summary>Whether the words end in the label of a row of table 3 that was not seen before, and its figures may follow.</summary>
    public bool AwaitsWholeRow =>
        _context == 3 && _itemCount == 0 && _marks.IsEmpty && _lastPiece.IsRow && !_hasSubtotal && !RequestHeadsAreMixed && !_isRepeated[_context]
        && _run.HasOnlyAsidesBeforeLast && MayNameWholeRow(_lastPiece);

    /// <summary>Takes the figures of the row awaited and, in running text, the label after it and so on.</summary>
    /// <param name="blocks">The blocks that follow.</param>
    /// <returns>How many blocks were taken.</returns>
    public int AddWholeRows(ReadOnlySpan<Block> blocks)
    {
        NoteHeads();
        if (RequestHeadsAreMixed || _hasSubtotal) return 0;
        Label? label = _lastPiece;
        bool isOfficial = IsLastPieceOfficial(label.Row);
        int taken = 0;
        do
        {
            int length = AddWholeRow(label.Row, isOfficial, blocks[taken..], out Label? next);
            if (length == 0)
            {
                Records.ForgetPlain(label.Row);
                break;
            }

            taken += length;
            label = next;
            isOfficial = next is { IsOfficial: true };
        }
        while (label is not null && MayNameWholeRow(label));

        // Labels of rows that were taken are nothing to anybody else; the one after them begins a run.
        if (taken > 0)
        {
            _run.Clear();
            if (label is not null) _run.Add(label);
            _lastPiece = label ?? Label.None;
        }

        return taken;
    }

    private bool MayNameWholeRow(Label label) => label.IsRow && label.Table == 3 && !Accept(label).IsNone && Records[label.Row].IsUntouched;

    private int AddWholeRow(RowDefinition row, bool isOfficial, ReadOnlySpan<Block> blocks, out Label? nextLabel)
    {
        nextLabel = null;
        PlainCells cells = Records.PlainCellsOf(row);
        int? gridRow = _inGrid ? _lastPieceLine : null;
        BlankCells before = BlankCells.At(blocks, gridRow, _lastPieceStart);
        if (blocks.Length <= before.Length + cells.Length) return 0;
        ReadOnlySpan<Block> figures = blocks.Slice(before.Length, cells.Length);
        if (!TryReadFigures(figures, cells, out bool fitsSum)) return 0;
        BlankCells after = BlankCells.At(blocks[(before.Length + figures.Length)..], gridRow, figures[^1].Start);
        int length = before.Length + figures.Length + after.Length;
        if (length == blocks.Length) return 0;
        ref readonly Block next = ref blocks[length];
        nextLabel = _inGrid ? null : FindNextLabel(next, figures[^1]);
        if (nextLabel is null && !(_inGrid ? EndsGridRow(next) : IsHeading(next, figures[^1]))) return 0;
        int lastLine = figures[^1].Row, nextLine = nextLabel is null ? int.MaxValue : next.Row;
        int blanksAfter = _inGrid ? after.Count : after.CountBefore(nextLine, ref lastLine);
        if (before.Length + after.Length > 0 && !IsAligned(before, figures, blanksAfter, after.Remains, fitsSum, nextLine)) return 0;

        int firstLine = before.Count > 0 ? before.FirstRow : figures[0].Row;
        bool isLoose = figures[0].Kind == BlockKind.Paragraph;
        // Blank cells before the next label on its line are that row's.
        int nextWidth = after.Count - blanksAfter;
        Records.TakePlain(row);
        ref RowRecord record = ref Records[row];
        record = default;
        (record.Seen, record.Named, record.IsWhole, record.IsLoose, record.FitsSum) = (true, true, true, isLoose, fitsSum);
        record.IsTogether = _inGrid || (firstLine == lastLine && _lastPieceLine == firstLine && nextLine != firstLine);
        record.Order = _order++;
        record.Width = _width + (isLoose ? 0 : WidthOf(blocks[..length]) - nextWidth);
        NoteLabel(ref record, isOfficial);
        _lastRow = row.Index;
        _width = nextWidth;
        if (nextLabel is null) return length;
        if (next.Kind == BlockKind.Fragment) _width += next.ColumnSpan;
        NoteLastPiece(next.Start, next.Length, next.Source, next.Row);
        return length + 1;
    }

    private bool TryReadFigures(ReadOnlySpan<Block> figures, PlainCells cells, out bool fitsSum)
    {
        fitsSum = false;
        BlockKind kind = figures[0].Kind;
        if (_inGrid ? kind != BlockKind.Cell : kind is not (BlockKind.Fragment or BlockKind.Paragraph)) return false;
        if (figures[0].Start < _lastPieceStart || !cells.TryRead(figures, _text.Span, out fitsSum)) return false;
        ref readonly Block last = ref figures[^1];
        bool mayBeCut = _mayEndEarly && last.End == _text.Length;
        return !mayBeCut && (!_inGrid || (figures[0].Row == _lastPieceLine && last.Row == _lastPieceLine));
    }

    // What TryAlign says of figures that stand together among blank cells, their sum right.
    private bool IsAligned(in BlankCells before, ReadOnlySpan<Block> figures, int blanksAfter, int remainsAfter, bool fitsSum, int nextLine)
    {
        if (figures[0].Kind == BlockKind.Paragraph || (before.Count > 0 && before.Remains > 0)) return false;
        if (before.Count + blanksAfter > 0)
        {
            if (_inGrid && KnowsHeads(figures.Length)) return StandUnderHeads(figures);
            bool mayEndInItemMark = before.Count == 1 && blanksAfter == 0 && figures[^1].Row == nextLine;
            if (!fitsSum || mayEndInItemMark) return false;
            if (before.Count > 0) _remainsBefore[_context]++;
            if (blanksAfter > 0) _remainsAfter[_context]++;
        }

        _remainsAfter[_context] += remainsAfter;
        return true;
    }

    private bool StandUnderHeads(ReadOnlySpan<Block> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i].Column != _headColumns[i] || figures[i].ColumnSpan != 1) return false;
        }

        return true;
    }

    private int WidthOf(ReadOnlySpan<Block> cells)
    {
        int width = 0;
        foreach (ref readonly Block cell in cells) width += cell.ColumnSpan;
        if (_inGrid) _gridWidth = Math.Max(_gridWidth, cells[^1].Column + cells[^1].ColumnSpan);
        return width;
    }

    private Label? FindNextLabel(in Block next, in Block last) =>
        next.Start >= last.Start && next.Kind is BlockKind.Fragment or BlockKind.Paragraph ? LabelCatalog.FindAsWritten(TextOf(next)) : null;

    // A section begins: the table ends.
    private bool IsHeading(in Block next, in Block last) =>
        next.Kind == BlockKind.Paragraph && next.Start >= last.Start && HeadingReader.TryRead(TextOf(next), out Heading heading) && heading.Section > 0;

    private ReadOnlySpan<char> TextOf(in Block block) => _text.Span.Slice(block.Start, block.Length);

    private bool EndsGridRow(in Block next) => next.Kind is BlockKind.TableEnd or BlockKind.TableStart || (next.Kind == BlockKind.Cell && next.Row != _lastPieceLine);
}
