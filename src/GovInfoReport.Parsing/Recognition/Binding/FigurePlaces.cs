namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which columns the figures of a line of aligned text stand in, where blank cells left no other trace: by the bands that all figures
/// of the page stand in, or where each figure begins, ends or has its middle as those of one column do in lines with a figure for each.
/// </summary>
internal static class FigurePlaces
{
    // A screen of lines before the row and behind it.
    private const int MaxDistance = 4000;
    private const int MaxPieces = 32;
    private const char PageEnd = '\f';
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
            if (filled is not null && !RowCells.AreSame(filled, cells)) return null;
            filled = cells;
        }

        return filled;
    }

    private static bool MayBeAligned(scoped in ReadRow row, int columns)
    {
        Span<RowCell> cells = row.Cells;
        if (row.InGrid || row.IsAmbiguous || cells.Length < 2 || cells.Length >= columns || EndsInDigit(row)) return false;
        foreach (ref readonly RowCell cell in cells)
        {
            if (!cell.IsUnseparated || cell.Line != cells[0].Line || !cell.Figure.IsDigitsOnly) return false;
        }

        return RowCells.HasSumAtEnd(cells);
    }

    // A figure is glued to the label.
    private static bool EndsInDigit(scoped in ReadRow row) =>
        row.Last.Length > 0 && FormText.DigitOf(row.Text[row.Last.Start + row.Last.Length - 1]) >= 0;

    private static int[]? ColumnsOf(scoped in ReadRow row, int columns, TextFont font)
    {
        Span<RowCell> cells = row.Cells;
        int start = StartOfLine(row.Text, cells[0].Start);
        var places = new (int From, int To)[cells.Length];
        for (int i = 0; i < cells.Length; i++) places[i] = PlaceOf(row.Text, start, cells[i].Start, cells[i].Length, font);
        // Behind the end of a page or heads that stand there once more, columns may be moved.
        int[]? found = FigureBands.ColumnsOf(places, FiguresAround(row.Text, start, font, isOnPage: true), columns);
        return Choose(places, found ?? VotesOf(places, FiguresAround(row.Text, start, font, isOnPage: false), columns), columns);
    }

    private static List<(int From, int To)[]> FiguresAround(ReadOnlySpan<char> text, int start, TextFont font, bool isOnPage)
    {
        List<(int From, int To)[]> lines = [];
        foreach (Range line in LinesAround(text, start, isOnPage))
        {
            if (FiguresOf(text, line, font) is { } figures) lines.Add(figures);
        }

        return lines;
    }

    // For each figure the column that the lines with a figure for each speak for; -1 where they do not agree.
    private static int[] VotesOf((int From, int To)[] places, List<(int From, int To)[]> lines, int columns)
    {
        int[,] votes = new int[places.Length, columns];
        foreach ((int, int)[] line in lines)
        {
            if (line.Length == columns) Vote(places, line, votes);
        }

        return [.. Enumerable.Range(0, places.Length).Select(figure => Winner(votes, figure))];
    }

    // Each column once, in their order, the last figure in the last; between two figures there is room for the blank cells.
    private static int[]? Choose((int From, int To)[] places, int[] found, int columns)
    {
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] < 0 || (i > 0 && !HasRoom(places[i - 1].To, places[i].From, found[i] - found[i - 1]))) return null;
        }

        return found[^1] == columns - 1 ? found : null;
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

    // The figures at the end of a line; one alone may be the number of a page.
    private static (int From, int To)[]? FiguresOf(ReadOnlySpan<char> text, Range line, TextFont font)
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

        if (figures < 2) return null;
        var places = new (int From, int To)[figures];
        for (int i = 0; i < figures; i++)
        {
            (int from, int to) = found[count - figures + i];
            places[i] = PlaceOf(text, start, from, to - from, font);
        }

        return places;
    }

    private static (int From, int To) PlaceOf(ReadOnlySpan<char> text, int line, int start, int length, TextFont font)
    {
        int from = font.WidthOf(text[line..start]);
        return (from, from + length);
    }

    // The other lines, or those of the page, below one line of heads and above the next.
    private static List<Range> LinesAround(ReadOnlySpan<char> text, int line, bool isOnPage)
    {
        List<Range> lines = [];
        for (int end = line - 1; end > Math.Max(0, line - MaxDistance) && !(isOnPage && text[end] == PageEnd);)
        {
            int start = StartOfLine(text, end);
            if (isOnPage && IsHead(text[start..end])) break;
            lines.Add(start..end);
            end = start - 1;
        }

        AddLinesBehind(EndOfLine(text, line), text, isOnPage, lines);
        return lines;
    }

    private static void AddLinesBehind(int end, ReadOnlySpan<char> text, bool isOnPage, List<Range> lines)
    {
        int last = Math.Min(text.Length, end + MaxDistance);
        while (end < last && !(isOnPage && text[end] == PageEnd))
        {
            int start = end + 1;
            end = EndOfLine(text, start);
            if (isOnPage && IsHead(text[start..end])) break;
            lines.Add(start..end);
        }
    }

    private static bool IsHead(ReadOnlySpan<char> line) =>
        line.Contains(HeadWords.Applicants, StringComparison.Ordinal) || line.Contains(HeadWords.Organizations, StringComparison.Ordinal);

    private static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..Math.Min(text.Length, at + MaxDistance)].IndexOfAny('\n', PageEnd);
        return length < 0 ? Math.Min(text.Length, at + MaxDistance) : at + length;
    }

    private static int StartOfLine(ReadOnlySpan<char> text, int at)
    {
        int from = Math.Max(0, at - MaxDistance);
        return from + text[from..at].LastIndexOfAny('\n', PageEnd) + 1;
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
}
