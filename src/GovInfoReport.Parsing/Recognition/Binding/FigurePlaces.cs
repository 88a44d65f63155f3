namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which columns the figures of a line of aligned text stand in, where blank cells left no other trace: each figure begins, ends or
/// has its middle where those of one column do in the lines around that have a figure for each.
/// </summary>
internal static class FigurePlaces
{
    // A screen of lines before the row and behind it.
    private const int MaxDistance = 4000;
    private const int MaxPieces = 32;
    private const int MinLines = 2;

    // Of many lines a few may stand elsewhere: those that had no room.
    private const int UsualShare = 4;

    /// <summary>Puts a blank cell wherever a column has no figure.</summary>
    /// <param name="row">The row: fewer figures than columns, the last of them the sum of the others.</param>
    /// <param name="columns">How many columns the lines have.</param>
    /// <returns>A cell for each column; <see langword="null"/> where a figure stands in none for certain.</returns>
    public static RowCell[]? FillBlanks(scoped in ReadRow row, int columns)
    {
        if (!MayBeAligned(row, columns)) return null;
        RowCell[]? filled = null;
        foreach (TextFont font in TextFont.All)
        {
            if (ColumnsOf(row, columns, font) is not { } found) continue;
            RowCell[] cells = Fill(row.Cells, found, columns);
            if (filled is not null && !AreSame(filled, cells)) return null;
            filled = cells;
        }

        return filled;
    }

    private static bool MayBeAligned(scoped in ReadRow row, int columns)
    {
        Span<RowCell> cells = row.Cells;
        if (row.InGrid || row.IsAmbiguous || cells.Length < 2 || cells.Length >= columns) return false;
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsUnseparated || cell.Line != cells[0].Line || !cell.Figure.IsDigitsOnly) return false;
        }

        return RowCells.HasSumAtEnd(cells);
    }

    private static int[]? ColumnsOf(scoped in ReadRow row, int columns, TextFont font)
    {
        Span<RowCell> cells = row.Cells;
        int start = StartOfLine(row.Text, cells[0].Start);
        Span<(int From, int To)> places = stackalloc (int, int)[cells.Length];
        for (int i = 0; i < cells.Length; i++) places[i] = PlaceOf(row.Text, start, cells[i].Start, cells[i].Length, font);
        int[,] votes = new int[cells.Length, columns];
        foreach (Range line in LinesAround(row.Text, start))
        {
            if (FiguresOf(row.Text, line, columns, font) is { } whole) Vote(places, whole, votes);
        }

        return Choose(places, votes);
    }

    // Each column once, in their order, the last figure in the last; between two figures there is room for the blank cells.
    private static int[]? Choose(ReadOnlySpan<(int From, int To)> places, int[,] votes)
    {
        int[] found = new int[places.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = Winner(votes, i);
            if (found[i] < 0) return null;
            if (i > 0 && !HasRoom(places[i - 1].To, places[i].From, found[i] - found[i - 1])) return null;
        }

        return found[^1] == votes.GetLength(1) - 1 ? found : null;
    }

    // A blank between any two columns, and as much for a column without a figure.
    private static bool HasRoom(int from, int to, int columns) => columns > 0 && to - from >= (2 * columns) - 1;

    private static int Winner(int[,] votes, int figure)
    {
        int best = -1, all = 0;
        for (int column = 0; column < votes.GetLength(1); column++)
        {
            all += votes[figure, column];
            if (best < 0 || votes[figure, column] > votes[figure, best]) best = column;
        }

        int most = votes[figure, best];
        return most >= MinLines && (all - most) * UsualShare <= most ? best : -1;
    }

    private static void Vote(ReadOnlySpan<(int From, int To)> places, (int From, int To)[] line, int[,] votes)
    {
        for (int i = 0; i < places.Length; i++)
        {
            for (int column = 0; column < line.Length; column++) votes[i, column] += AreAligned(places[i], line[column]) ? 1 : 0;
        }
    }

    private static bool AreAligned((int From, int To) a, (int From, int To) b) =>
        a.From == b.From || a.To == b.To || Math.Abs(a.From + a.To - b.From - b.To) <= 1;

    // The figures at the end of a line, where there is one for each column.
    private static (int From, int To)[]? FiguresOf(ReadOnlySpan<char> text, Range line, int columns, TextFont font)
    {
        (int start, int length) = line.GetOffsetAndLength(text.Length);
        TextPieces pieces = new(text, start, start + length);
        Span<(int Start, int End)> found = stackalloc (int, int)[MaxPieces];
        int count = 0, figures = 0;
        while (count < MaxPieces && pieces.TryNext(out int from, out int to))
        {
            found[count++] = (from, to);
            figures = FigureReader.TryReadDigits(text[from..to], out _) ? figures + 1 : 0;
        }

        if (figures != columns) return null;
        var places = new (int From, int To)[columns];
        for (int i = 0; i < columns; i++)
        {
            (int from, int to) = found[count - columns + i];
            places[i] = PlaceOf(text, start, from, to - from, font);
        }

        return places;
    }

    private static (int From, int To) PlaceOf(ReadOnlySpan<char> text, int line, int start, int length, TextFont font)
    {
        int from = font.WidthOf(text[line..start]);
        return (from, from + length);
    }

    private static List<Range> LinesAround(ReadOnlySpan<char> text, int line)
    {
        int first = StartOfLine(text, Math.Max(0, line - MaxDistance)), end = Math.Min(text.Length, line + MaxDistance);
        List<Range> lines = [];
        for (int at = first; at < end;)
        {
            int length = text[at..end].IndexOfAny('\n', '\f'), next = length < 0 ? end : at + length;
            if (at != line) lines.Add(at..next);
            at = next + 1;
        }

        return lines;
    }

    private static int StartOfLine(ReadOnlySpan<char> text, int at)
    {
        int from = Math.Max(0, at - MaxDistance);
        return from + text[from..at].LastIndexOfAny('\n', '\f') + 1;
    }

    private static RowCell[] Fill(ReadOnlySpan<RowCell> cells, ReadOnlySpan<int> found, int columns)
    {
        RowCell[] filled = new RowCell[columns];
        int next = 0;
        for (int column = 0; column < columns; column++)
        {
            bool isStated = found[next] == column;
            filled[column] = cells[next];
            if (isStated) next++;
            else (filled[column].Figure, filled[column].Length) = (new Figure { Kind = FigureKind.Blank }, 0);
        }

        return filled;
    }

    private static bool AreSame(RowCell[] left, RowCell[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i].Length != right[i].Length || left[i].Start != right[i].Start) return false;
        }

        return true;
    }
}
