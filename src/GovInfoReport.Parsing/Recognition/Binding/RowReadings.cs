namespace GovInfoReport.Parsing;

/// <summary>
/// The ways in which the pieces of one row can be read where something about them is irregular: a figure without a separator among cells
/// that have one, a separator at the end of a line within the row, bars side by side between figures, two figures in one cell beside a
/// blank one. The sums of the row decide if exactly one way fits.
/// </summary>
internal static class RowReadings
{
    // The rows of a table are numbered with two digits at most.
    private const int MaxNumber = 2;

    /// <summary>The cells of a row as they are to be read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many columns it has; 0 where that is not known.</param>
    /// <param name="isAmbiguous">Whether more than one way of reading remains.</param>
    public static Span<RowCell> Settle(scoped in ReadRow row, int columns, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (IsRegular(row, columns)) return row.Cells;
        int given = RowCells.CountWritten(row.Cells), number = LineOfNumber(row, columns);
        Span<RowCell> cells = SettleIrregular(row, columns, out isAmbiguous);
        // One was left out for it.
        isAmbiguous |= number >= 0 && cells.Length == columns && cells[^1].Line == number && RowCells.CountWritten(cells) < given;
        return cells;
    }

    // A number on a line of its own behind as many cells as columns: the number of a page or of the next row, as likely as the total.
    private static int LineOfNumber(scoped in ReadRow row, int columns)
    {
        ReadOnlySpan<RowCell> cells = row.Cells[RowCells.CountEmptyBefore(row.Cells)..];
        cells = cells[..^RowCells.CountEmptyAfter(cells)];
        bool isNumber = !row.InGrid && columns > 1 && cells.Length == columns + 1 && cells[^1].Line != cells[^2].Line
            && cells[^1].Figure.IsDigitsOnly && cells[^1].Length <= MaxNumber && cells[^1].Figure.Digits > 1;
        return isNumber ? cells[^1].Line : -1;
    }

    private static Span<RowCell> SettleIrregular(scoped in ReadRow row, int columns, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (columns == 0) return StrayFigures.TakeOut(row.Cells, row.InGrid, columns);
        ReadRow own = row with { Cells = LeadingNumber.TakeOff(row, columns, out isAmbiguous) };
        own = own with { Cells = WithoutLineEnds(own) };
        isAmbiguous |= BrokenRow.LeavesCellsOpen(own, columns);
        if (isAmbiguous) return own.Cells;
        Irregularities found = columns > 1 ? IrregularitiesOf(own) : Irregularities.None;
        bool leavesChoice = found != Irregularities.None && (found != Irregularities.Stray || RowSums.CanTell(columns));
        if (leavesChoice) return Choose(own, columns, found, out isAmbiguous);
        if (columns == 1 || own.Cells.Length != columns) return StrayFigures.TakeOut(own.Cells, own.InGrid, columns);
        return found == Irregularities.None ? GatheredFigures.Settle(own, out isAmbiguous) : own.Cells;
    }

    // Digits alone in every column, all set apart in one way: most rows are such, and leave nothing to choose.
    private static bool IsRegular(scoped in ReadRow row, int columns)
    {
        ReadOnlySpan<RowCell> cells = row.Cells;
        if (cells.Length != columns || columns == 1) return false;
        bool opensNextLine = cells[^1].Line == row.NextLine && cells[^2].Line != row.NextLine;
        bool isOnOneLine = cells[0].Line == cells[^1].Line;
        return !opensNextLine && (isOnOneLine || cells[0].Kind != BlockKind.Paragraph) && AreDigitsOfOneKind(cells)
            && !BrokenRow.LeavesCellsOpen(row, columns);
    }

    private static bool AreDigitsOfOneKind(ReadOnlySpan<RowCell> cells)
    {
        BlockKind kind = cells[0].Kind;
        for (int i = 0; i < cells.Length; i++)
        {
            if (!cells[i].Figure.IsDigitsOnly || cells[i].Kind != kind) return false;
            if (kind == BlockKind.Fragment && i > 0 && MayHaveGap(cells[i - 1], cells[i])) return false;
        }

        return true;
    }

    private static bool MayHaveGap(in RowCell left, in RowCell right) =>
        left.Line == right.Line && right.Start > left.Start + left.Length + 1;

    // Pieces of one fragment that blanks set apart do not show their blank cells: neither does the separator behind them.
    private static Span<RowCell> WithoutLineEnds(scoped in ReadRow row)
    {
        Span<RowCell> cells = row.Cells;
        if (row.InGrid || cells.Length < 2 || !cells[1].IsUnseparated || cells[1].Line != row.Last.Line) return cells;
        while (cells[^1].IsEmpty && cells[^1].Line == row.Last.Line) cells = cells[..^1];
        return cells;
    }

    private static Irregularities IrregularitiesOf(scoped in ReadRow row)
    {
        Irregularities found = HasTwoForOne(row) ? Irregularities.Split : Irregularities.None;
        if (row.InGrid) return found;
        int unseparated = RowCells.CountUnseparated(row.Cells);
        if (unseparated > 0 && unseparated < row.Cells.Length) found |= Irregularities.Stray;
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (EndsLine(row.Cells, i) || BeginsLine(row.Cells, i)) found |= Irregularities.LineEnd;
            if (GapBefore(row, i) > 0) found |= Irregularities.Gap;
        }

        return found;
    }

    // Two figures in one cell, and none in another.
    private static bool HasTwoForOne(scoped in ReadRow row)
    {
        if (RowCells.CountEmpty(row.Cells) == 0) return false;
        foreach (ref readonly RowCell cell in row.Cells)
        {
            if (HasTwoFigures(row, cell)) return true;
        }

        return false;
    }

    // 10 09 may be two, 09 is one.
    private static bool HasTwoFigures(scoped in ReadRow row, in RowCell cell)
    {
        if (cell.Figure.Kind != FigureKind.Split) return false;
        TextPieces pieces = new(row.Text, cell.Start, cell.Start + cell.Length);
        return pieces.TryNext(out _, out _) && pieces.TryNext(out _, out _);
    }

    private static Span<RowCell> Choose(scoped in ReadRow row, int columns, Irregularities found, out bool isAmbiguous)
    {
        // Where two bars stand between any two figures, they set the figures apart, or hold blank columns: no sum tells which.
        isAmbiguous = HasGapEverywhere(row, columns);
        return isAmbiguous ? StrayFigures.TakeOut(row.Cells, row.InGrid, columns) : ChooseBySums(row, columns, found, out isAmbiguous);
    }

    private static Span<RowCell> ChooseBySums(scoped in ReadRow row, int columns, Irregularities found, out bool isAmbiguous)
    {
        List<RowCell[]> possible = FindPossible(row, columns);
        List<RowCell[]> fitting = RowSums.CanTell(columns) ? possible.FindAll(cells => RowSums.Fit(cells)) : [];
        // Of two figures in one cell, either may be that of the blank cell beside it.
        bool isOpen = possible.Count > 1 || RowSums.CanTell(columns) || found.HasFlag(Irregularities.Split);
        // Zeros add up wherever they stand.
        bool isTold = fitting.Count == 1 && (possible.Count == 1 || RowCells.CountNonZero(fitting[0]) > 0);
        isAmbiguous = isOpen && !isTold;
        if (isTold) return fitting[0];
        return possible.Count == 1 && !isOpen ? possible[0] : StrayFigures.TakeOut(row.Cells, row.InGrid, columns);
    }

    // What the ways of reading a row give, each once.
    private static List<RowCell[]> FindPossible(scoped in ReadRow row, int columns)
    {
        List<RowCell[]> possible = [];
        for (ReadingWays ways = ReadingWays.None; ways <= ReadingWays.All; ways++)
        {
            RowCell[] cells = new RowReading(row, ways).Write(columns);
            if (cells.Length == columns && !possible.Exists(p => RowCells.AreSame(p, cells))) possible.Add(cells);
        }

        return possible;
    }

    private static bool HasGapEverywhere(scoped in ReadRow row, int columns)
    {
        if (row.Cells.Length >= columns) return false;
        for (int i = 1; i < row.Cells.Length; i++)
        {
            if (GapBefore(row, i) == 0) return false;
        }

        return row.Cells.Length > 2;
    }

    /// <summary>Whether an empty cell ends a line within the row: its separator may only lead over to the next line.</summary>
    public static bool EndsLine(ReadOnlySpan<RowCell> cells, int i) =>
        i > 0 && i + 1 < cells.Length && cells[i].IsEmpty && !cells[i].IsUnseparated
        && cells[i - 1].Line == cells[i].Line && cells[i + 1].Line != cells[i].Line && RowCells.CountStated(cells[(i + 1)..]) > 0;

    /// <summary>Whether an empty cell begins a line within the row, behind a figure that ends the line before.</summary>
    public static bool BeginsLine(ReadOnlySpan<RowCell> cells, int i) =>
        i > 0 && i + 1 < cells.Length && cells[i].IsEmpty && !cells[i].IsUnseparated && !cells[i - 1].IsEmpty
        && cells[i - 1].Line != cells[i].Line && cells[i + 1].Line == cells[i].Line;

    /// <summary>How many bars too many stand between a cell and the one before it on its line.</summary>
    public static int GapBefore(scoped in ReadRow row, int i)
    {
        if (i == 0) return 0;
        ref readonly RowCell before = ref row.Cells[i - 1], cell = ref row.Cells[i];
        int from = before.Start + before.Length;
        bool areSeparated = before.Kind == BlockKind.Fragment && cell.Kind == BlockKind.Fragment;
        if (before.Line != cell.Line || !areSeparated || cell.Start <= from) return 0;
        return Math.Max(0, row.Text[from..cell.Start].Count('|') - 1);
    }

    [Flags]
    private enum Irregularities
    {
        None = 0,
        Stray = 1,
        LineEnd = 2,
        Gap = 4,
        Split = 8,
    }
}
