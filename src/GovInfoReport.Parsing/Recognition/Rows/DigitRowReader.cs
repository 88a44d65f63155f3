namespace GovInfoReport.Parsing;

/// <summary>
/// Reads rows at once where nothing about them is in doubt: most rows are such. All others go piece by piece through
/// <see cref="RowBuilder"/>,
/// and so could these, with the same result.
/// </summary>
internal readonly ref struct DigitRowReader(Document document, in ReadRow unfinished)
{
    private readonly ReadOnlySpan<char> _text = unfinished.Text;
    private readonly bool _mayEndEarly = document.MayEndEarly;
    private readonly bool _inGrid = unfinished.InGrid;

    /// <summary>Reads the row whose label came last.</summary>
    /// <param name="blocks">The blocks behind the label.</param>
    /// <param name="label">The label.</param>
    /// <param name="cells">Room for the figures.</param>
    /// <param name="row">The row.</param>
    /// <returns>Whether there is one; if not, some figures may have been written.</returns>
    public bool TryRead(ReadOnlySpan<Block> blocks, in LabelPlace label, scoped in DigitCells cells, out DigitRow row)
    {
        row = default;
        int? gridRow = _inGrid ? label.Line : null;
        BlankCells before = BlankCells.At(blocks, gridRow, label.Start);
        if (blocks.Length <= before.Length + cells.Length) return false;
        ReadOnlySpan<Block> figures = blocks.Slice(before.Length, cells.Length);
        if (!TryReadFigures(figures, label, cells, out row.FitsSum)) return false;
        BlankCells after = BlankCells.At(blocks[(before.Length + figures.Length)..], gridRow, figures[^1].Start);
        int length = before.Length + figures.Length + after.Length;
        if (length == blocks.Length) return false;
        ref readonly Block next = ref blocks[length];
        if (!EndsRow(next, figures[^1], label, out Label? nextLabel)) return false;
        if (!row.FitsSum && MayHoldOtherNumber(figures, next, nextLabel)) return false;
        row.Blocks = blocks[..length];
        row.Figures = figures;
        row.NextLabel = nextLabel;
        (row.BlanksBefore, row.PaddingBefore) = (before.Count, before.Padding);
        row.BlanksAfter = after.Count;
        row.LastLine = figures[^1].Row;
        row.NextLine = nextLabel is null ? int.MaxValue : next.Row;
        row.OwnBlanksAfter = _inGrid ? after.Count : after.CountBefore(row.NextLine, ref row.LastLine);
        return true;
    }

    private bool TryReadFigures(ReadOnlySpan<Block> figures, in LabelPlace label, scoped in DigitCells cells, out bool fitsSum)
    {
        fitsSum = false;
        BlockKind kind = figures[0].Kind;
        if (_inGrid ? kind != BlockKind.Cell : kind is not (BlockKind.Fragment or BlockKind.Paragraph)) return false;
        if (figures[0].Start < label.Start || !cells.TryRead(figures, _text, out fitsSum)) return false;
        ref readonly Block last = ref figures[^1];
        bool mayBeCut = _mayEndEarly && last.End == _text.Length;
        return !mayBeCut && (!_inGrid || (figures[0].Row == label.Line && last.Row == label.Line));
    }

    // The number of a page among the figures, or that of the next row behind them.
    private static bool MayHoldOtherNumber(ReadOnlySpan<Block> figures, in Block next, Label? nextLabel) =>
        AreGathered(figures) || StandAlone(figures) || (nextLabel is not null && OpensLineOf(next, figures));

    // Running text on some lines, neither all on one nor each on its own: a page number may be among the figures.
    private static bool AreGathered(ReadOnlySpan<Block> figures)
    {
        if (figures[0].Kind != BlockKind.Paragraph || figures[0].Row == figures[^1].Row) return false;
        int lines = 1;
        for (int i = 1; i < figures.Length; i++) lines += figures[i].Row == figures[i - 1].Row ? 0 : 1;
        return lines < figures.Length;
    }

    // Each on a line of its own: behind a blank that does not show, the last may be the next row's serial number.
    private static bool StandAlone(ReadOnlySpan<Block> figures) =>
        figures[0].Kind == BlockKind.Paragraph && figures[^1].Row != figures[^2].Row;

    // The last figure may be the next row's serial number: its line begins with it.
    private static bool OpensLineOf(in Block next, ReadOnlySpan<Block> figures) =>
        figures[^1].Row == next.Row && figures.Length > 1 && figures[^2].Row != next.Row;

    private Label? FindNextLabel(in Block next, in Block last) =>
        next.Start >= last.Start
            && next.Kind is BlockKind.Fragment or BlockKind.Paragraph ? LabelCatalog.FindAsWritten(TextOf(next)) : null;

    private bool EndsRow(in Block next, in Block last, in LabelPlace label, out Label? nextLabel)
    {
        nextLabel = _inGrid ? null : FindNextLabel(next, last);
        return nextLabel is not null || (_inGrid ? EndsGridRow(next, label) : IsHeading(next, last));
    }

    // A section begins: the table ends.
    private bool IsHeading(in Block next, in Block last) =>
        next.Kind == BlockKind.Paragraph && next.Start >= last.Start && HeadingReader.TryRead(TextOf(next), out Heading heading)
            && heading.Section > 0;

    private static bool EndsGridRow(in Block next, in LabelPlace label) =>
        next.Kind is BlockKind.TableEnd or BlockKind.TableStart || (next.Kind == BlockKind.Cell && next.Row != label.Line);

    private ReadOnlySpan<char> TextOf(in Block block) => _text.Slice(block.Start, block.Length);
}
