namespace GovInfoReport.Parsing;

/// <summary>One way of reading the pieces of a row.</summary>
internal readonly ref struct RowReading(ReadRow row, ReadingWays ways)
{
    private readonly ReadRow _row = row;

    /// <summary>The cells of the row, without blanks at its ends that it has no columns for.</summary>
    public RowCell[] Write(int columns)
    {
        ReadOnlySpan<RowCell> cells = _row.Cells;
        bool hasSeparators = HasSeparators(cells);
        List<RowCell> written = [];
        for (int i = 0; i < cells.Length; i++)
        {
            bool isStray = hasSeparators && cells[i].IsUnseparated;
            if (IsLeftOut(cells, i, isStray)) continue;
            i += Add(written, cells, i, hasAllColumns: _row.InGrid || cells.Length >= columns);
            if (isStray && ClosesStray(cells, i)) i++;
            if (Has(ReadingWays.OpensStrays) && OpensStray(cells, i)) written.RemoveAt(written.Count - 1);
        }

        TrimBlanks(written, columns);
        return [.. written];
    }

    private bool ClosesStray(ReadOnlySpan<RowCell> cells, int i) =>
        Has(ReadingWays.ClosesStrays) && i + 1 < cells.Length && cells[i + 1].IsEmpty;

    private static void TrimBlanks(List<RowCell> written, int columns)
    {
        while (written.Count > columns && written[^1].IsEmpty) written.RemoveAt(written.Count - 1);
        while (written.Count > columns && written[0].IsEmpty) written.RemoveAt(0);
    }

    private bool IsLeftOut(ReadOnlySpan<RowCell> cells, int i, bool isStray) =>
        (isStray && !Has(ReadingWays.KeepsStrays | ReadingWays.ClosesStrays | ReadingWays.OpensStrays))
        || (Has(ReadingWays.JoinsLines) && !_row.InGrid && (RowReadings.EndsLine(cells, i) || RowReadings.BeginsLine(cells, i)));

    // An empty cell right before a figure without a separator on the next line.
    private static bool OpensStray(ReadOnlySpan<RowCell> cells, int i) =>
        i + 1 < cells.Length && cells[i].IsEmpty && !cells[i].IsUnseparated && cells[i + 1].IsUnseparated
        && cells[i + 1].Line != cells[i].Line;

    // How many cells behind it were taken with it.
    private int Add(List<RowCell> written, ReadOnlySpan<RowCell> cells, int i, bool hasAllColumns)
    {
        ref readonly RowCell cell = ref cells[i];
        bool isSplit = Has(ReadingWays.SplitsFigures) && cell.Figure.Kind == FigureKind.Split;
        if (isSplit && hasAllColumns) return AddPartsInPlace(written, cells, i);
        if (Has(ReadingWays.FillsGaps) && !_row.InGrid) AddBlanks(written, cell, RowReadings.GapBefore(_row, i));
        if (isSplit) AddParts(written, cell);
        else written.Add(cell);
        return 0;
    }

    private static bool HasSeparators(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsUnseparated) return true;
        }

        return false;
    }

    private static void AddBlanks(List<RowCell> written, in RowCell before, int count)
    {
        RowCell blank = before;
        (blank.Figure, blank.Length) = (new Figure { Kind = FigureKind.Blank }, 0);
        for (int i = 0; i < count; i++) written.Add(blank);
    }

    // Where each column has its cell, of two figures in one the other is that of the one blank cell beside it.
    private int AddPartsInPlace(List<RowCell> written, ReadOnlySpan<RowCell> cells, int i)
    {
        bool before = i > 0 && cells[i - 1].IsEmpty, after = i + 1 < cells.Length && cells[i + 1].IsEmpty;
        if (before == after)
        {
            // Or a separator is lost, and the row ends in a cell less.
            if (!before && cells[^1].IsEmpty) AddParts(written, cells[i]);
            else written.Add(cells[i]);
            return 0;
        }

        if (before) written.RemoveAt(written.Count - 1);
        AddParts(written, cells[i]);
        return after ? 1 : 0;
    }

    private void AddParts(List<RowCell> written, in RowCell cell)
    {
        TextPieces pieces = new(_row.Text, cell.Start, cell.Start + cell.Length);
        while (pieces.TryNext(out int start, out int end))
        {
            RowCell part = cell;
            (part.Start, part.Length, part.Source) = (start, end - start, cell.Source + start - cell.Start);
            part.Figure = FigureReader.Read(_row.Text[start..end]);
            written.Add(part);
        }
    }

    private bool Has(ReadingWays any) => (ways & any) != 0;
}
