namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Joins two parts of a table at a page break: a row that the break cuts becomes one row again, and a label that spans rows on both sides
/// one cell.
/// </summary>
internal static class TableSeam
{
    // A text whose last line leaves more room than this, in characters, had no need to go on in the next part.
    private const float FullLine = 2.5f;

    // The same for a figure, of which each digit may be as wide as a character and stands between the margins of a narrow cell.
    private const float FullFigure = 3;

    /// <summary>Appends a part to the cells of the parts before it.</summary>
    /// <param name="cells">The cells so far.</param>
    /// <param name="part">The cells of the next part, with rows of their own.</param>
    /// <param name="text">The characters of the document.</param>
    public static void Join(List<JoinedCell> cells, List<JoinedCell> part, TextBuffer text)
    {
        RemoveEmptyRow(cells, cells.Max(c => c.Bottom) - 1);
        RemoveEmptyRow(part, 0);
        int rowCount = cells.Max(c => c.Bottom);
        int heads = RepeatedHeads(cells, part, text);
        if (heads > 1)
        {
            // They say nothing new. One row alone may be a head of its own, so it stays.
            part.RemoveAll(c => c.Row < heads);
            foreach (JoinedCell cell in part) cell.Row -= heads;
            heads = 0;
        }

        List<JoinedCell> lower = [.. part.Where(c => c.Row == heads).OrderBy(c => c.Column)];
        List<(JoinedCell Upper, JoinedCell Lower)> pairs = PairsOf([.. cells.Where(c => c.Bottom == rowCount)], lower);
        bool isCut = pairs.Count == lower.Count && IsCutRow(pairs, text);
        foreach ((JoinedCell above, JoinedCell below) in pairs)
        {
            if (!isCut && !IsSpanCut(above, below, lower, text)) continue;
            int goesOn = below.RowSpan - (isCut ? 1 : 0);
            GoOn(above, below, heads == 0 ? goesOn : 0, text);
            if (heads == 0 || goesOn == 0) part.Remove(below);
            else SayAgain(above, below, isCut ? goesOn : null);
        }

        foreach (JoinedCell cell in part)
        {
            cell.Row += rowCount - (isCut && cell.Row > heads ? 1 : 0);
            cells.Add(cell);
        }
    }

    // The cells on either side of the break that stand in the same columns.
    private static List<(JoinedCell Upper, JoinedCell Lower)> PairsOf(List<JoinedCell> upper, List<JoinedCell> lower)
    {
        Dictionary<(int, int), JoinedCell> byColumns = upper.ToDictionary(c => (c.Column, c.ColumnSpan));
        List<(JoinedCell Upper, JoinedCell Lower)> pairs = [];
        foreach (JoinedCell cell in lower)
        {
            if (byColumns.TryGetValue((cell.Column, cell.ColumnSpan), out JoinedCell? above)) pairs.Add((above, cell));
        }

        return pairs;
    }

    private static void GoOn(JoinedCell above, JoinedCell below, int rows, TextBuffer text)
    {
        above.RowSpan += rows;
        if (!SameText(above, below, text)) above.Texts.AddRange(below.Texts);
        above.IsOpenBelow = below.IsOpenBelow;
        above.RoomOnLastLine = below.RoomOnLastLine;
    }

    // Repeated heads stand between: the label is said again below them, in the rows that are left of it.
    private static void SayAgain(JoinedCell above, JoinedCell below, int? rows)
    {
        below.Texts.Clear();
        below.Texts.AddRange(above.Texts);
        if (rows is { } left) (below.Row, below.RowSpan) = (below.Row + 1, left);
    }

    // The rest of a row whose text all stands on the other side of the break, or the strip between a row and the frame of the table.
    private static void RemoveEmptyRow(List<JoinedCell> cells, int row)
    {
        if (cells.Any(c => c.Row == row && c.RowSpan == 1 && !c.IsEmpty)) return;
        cells.RemoveAll(c => c.Row == row && c.RowSpan == 1);
        foreach (JoinedCell cell in cells)
        {
            if (cell.Row <= row && cell.Bottom > row) cell.RowSpan--;
            else if (cell.Row > row) cell.Row--;
        }
    }

    // How many rows at the start of the part say the same as the first rows of the table.
    private static int RepeatedHeads(List<JoinedCell> cells, List<JoinedCell> part, TextBuffer text)
    {
        Dictionary<(int, int), JoinedCell> first = [];
        foreach (JoinedCell cell in cells) first.TryAdd((cell.Row, cell.Column), cell);
        int heads = 0;
        int rows = part.Max(c => c.Bottom);
        int end = 0;
        for (int row = 0; row < rows; row++)
        {
            foreach (JoinedCell cell in part.Where(c => c.Row == row))
            {
                if (!first.TryGetValue((row, cell.Column), out JoinedCell? same)
                    || same.ColumnSpan != cell.ColumnSpan || same.RowSpan != cell.RowSpan
                    || !SameText(same, cell, text) || IsFigure(cell, text))
                    return heads;
                end = Math.Max(end, cell.Bottom);
            }

            if (end == row + 1) heads = row + 1;
        }

        // Nothing but heads: there is no row to go on.
        return heads == rows ? 0 : heads;
    }

    private static bool IsCutRow(List<(JoinedCell Upper, JoinedCell Lower)> pairs, TextBuffer text)
    {
        if (pairs.Any(p => !p.Upper.IsEmpty && !p.Lower.IsEmpty && !GoesOn(p.Upper, p.Lower, text) && !IsCutFigure(p, text))) return false;
        if (pairs.All(p => p.Upper.IsOpenBelow && p.Lower.IsOpenAbove)) return true;
        // Lines are drawn at the break all the same.
        List<(JoinedCell Upper, JoinedCell Lower)> rowCells = [.. pairs.Where(p => p.Upper.RowSpan == 1 || p.Lower.RowSpan == 1)];
        if (IsRestOfFigures(rowCells, text)) return true;
        // A label must have run out of room above and go on below; that no other cell speaks against it was asked above.
        (JoinedCell Upper, JoinedCell Lower) label = rowCells.Find(p => !p.Upper.IsEmpty && !p.Lower.IsEmpty && p.Lower.RowSpan == 1);
        if (label.Upper is null || label.Upper.RoomOnLastLine > FullLine || IsFigure(label.Upper, text) || IsFigure(label.Lower, text))
            return false;
        return rowCells.Exists(p => p.Upper.Column > label.Upper.Column);
    }

    // A row without a label that holds nothing but what is left of figures above, or of notes after them.
    private static bool IsRestOfFigures(List<(JoinedCell Upper, JoinedCell Lower)> pairs, TextBuffer text) =>
        pairs.Exists(p => !p.Lower.IsEmpty)
        && pairs.Exists(p => !p.Upper.IsEmpty && p.Lower.IsEmpty && !IsFigure(p.Upper, text))
        && pairs.TrueForAll(p => p.Lower.IsEmpty || (IsFigure(p.Upper, text) && p.Upper.RoomOnLastLine <= FullFigure));

    // Digits on both sides of the break: the figure ran out of room.
    private static bool IsCutFigure((JoinedCell Upper, JoinedCell Lower) pair, TextBuffer text) =>
        IsFigure(pair.Upper, text) && IsFigure(pair.Lower, text) && pair.Upper.RoomOnLastLine <= FullFigure;

    // Whether one cell that spans rows goes on over the break, between whole rows.
    private static bool IsSpanCut(JoinedCell above, JoinedCell below, List<JoinedCell> row, TextBuffer text)
    {
        if (IsFigure(above, text) || IsFigure(below, text)) return false;
        // Where no line at all is drawn at the break, one that is missing tells nothing.
        if (above.IsOpenBelow && below.IsOpenAbove && row.Any(c => !c.IsOpenAbove))
            return above.IsEmpty || below.IsEmpty || GoesOn(above, below, text);
        return below.IsEmpty ? IsRestOfLabel(above, below, row, text) : IsLabelCut(above, below, text);
    }

    private static bool IsLabelCut(JoinedCell above, JoinedCell below, TextBuffer text)
    {
        if (above.RowSpan <= 1 && below.RowSpan <= 1) return false;
        bool mayGoOn = IsNumberedItem(above, text) || above.RoomOnLastLine <= FullLine;
        return SameText(above, below, text) || (mayGoOn && !IsNumberedItem(below, text));
    }

    private static bool IsRestOfLabel(JoinedCell above, JoinedCell below, List<JoinedCell> row, TextBuffer text)
    {
        // An empty cell before a label of its own is the rest of the label above it; before a figure it may be a label that is missing.
        JoinedCell? next = row.Find(c => !c.IsEmpty);
        return !above.IsEmpty && next is not null && next.Column > below.Column && !IsFigure(next, text);
    }

    private static bool GoesOn(JoinedCell above, JoinedCell below, TextBuffer text) =>
        !(IsFigure(above, text) && IsFigure(below, text)) && (SameText(above, below, text) || !IsNumberedItem(below, text));

    private static bool SameText(JoinedCell first, JoinedCell second, TextBuffer text)
    {
        if (first.Texts.Count != second.Texts.Count) return false;
        for (int i = 0; i < first.Texts.Count; i++)
        {
            if (!text.Get(first.Texts[i]).SequenceEqual(text.Get(second.Texts[i]))) return false;
        }

        return true;
    }

    private static bool IsFigure(JoinedCell cell, TextBuffer text) => !cell.IsEmpty && TextForms.IsFigure(text.Get(cell.Texts[0]));

    private static bool IsNumberedItem(JoinedCell cell, TextBuffer text) =>
        !cell.IsEmpty && TextForms.IsNumberedItem(text.Get(cell.Texts[0]));
}
