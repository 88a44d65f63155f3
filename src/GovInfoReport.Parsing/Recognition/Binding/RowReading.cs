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
            Add(written, cells, i);
            if (isStray && Has(ReadingWays.ClosesStrays) && i + 1 < cells.Length && cells[i + 1].IsEmpty) i++;
        }

        while (written.Count > columns && written[^1].IsEmpty) written.RemoveAt(written.Count - 1);
        while (written.Count > columns && written[0].IsEmpty) written.RemoveAt(0);
        return [.. written];
    }

    private bool IsLeftOut(ReadOnlySpan<RowCell> cells, int i, bool isStray) =>
        (isStray && !Has(ReadingWays.KeepsStrays | ReadingWays.ClosesStrays))
        || (Has(ReadingWays.JoinsLines) && !_row.InGrid && RowReadings.EndsLine(cells, i));

    private void Add(List<RowCell> written, ReadOnlySpan<RowCell> cells, int i)
    {
        ref readonly RowCell cell = ref cells[i];
        if (Has(ReadingWays.FillsGaps) && !_row.InGrid) AddBlanks(written, cell, RowReadings.GapBefore(_row, i));
        if (Has(ReadingWays.SplitsFigures) && cell.Figure.Kind == FigureKind.Split) AddParts(written, cell);
        else written.Add(cell);
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
