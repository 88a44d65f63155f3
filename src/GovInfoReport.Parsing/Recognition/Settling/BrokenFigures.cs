namespace GovInfoReport.Parsing;

/// <summary>
/// Figures that wrap within narrow cells go on in the next line of the text: a row of table 3 under whose figures others stand, which are
/// no row's, may lack their last digits.
/// </summary>
internal static class BrokenFigures
{
    // A piece of the label may stand between.
    private const int MaxDistance = 2;

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (table != ReportFormat.Current.Requests) return;
        HashSet<int>? taken = null;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (rows.Records[row] is not { Seen: true, IsUnseparated: true, IsInGrid: false, IsIncomplete: false }) continue;
            if (FiguresUnder(row, rows) is not { } figures) continue;
            taken ??= StartsOf(table, rows);
            // One alone may be a number of a page, unless a sum lacks it.
            bool isOther = figures.Exists(taken.Contains) || (figures.Count == 1 && rows.Records[row].FitsSum);
            if (!isOther) rows.TakeBack(row, RecognitionDiagnostics.ValueDoubtful, row, rows.TextOf(row));
        }
    }

    // Where the figures start that stand in the next lines, fewer than columns.
    private static List<int>? FiguresUnder(RowDefinition row, BoundRows rows)
    {
        ReadOnlySpan<char> text = rows.Document.Text.Span;
        int last = row.Cells.Max(rows.Records.StartOf), end = EndOfLine(text, last);
        if (row.Cells.Min(rows.Records.StartOf) < text[..last].LastIndexOf('\n')) return null;
        List<int> figures = [];
        for (int line = 0; line < MaxDistance && figures.Count == 0 && end < text.Length; line++)
        {
            int start = end + 1;
            end = EndOfLine(text, start);
            if (HeadingReader.TryRead(text[start..end].Trim(), out _) || !TryTakeFigures(text, start, end, figures)) return null;
        }

        return figures.Count > 0 && figures.Count < row.Cells.Length && !IsOfOther(text, figures[0]) ? figures : null;
    }

    // Behind the label of another row they are that row's.
    private static bool IsOfOther(ReadOnlySpan<char> text, int first)
    {
        ReadOnlySpan<char> words = text[(text[..first].LastIndexOf('\n') + 1)..first].Trim();
        return ShapeWords.RequestRowOf(ShapeWords.Normalize(words)) is not null;
    }

    // At the end of the line, behind nothing but words.
    private static bool TryTakeFigures(ReadOnlySpan<char> text, int start, int end, List<int> figures)
    {
        TextPieces pieces = new(text, start, end);
        while (pieces.TryNext(out int from, out int to))
        {
            if (FigureReader.Read(text[from..to]).Kind is FigureKind.Number or FigureKind.ZeroLed) figures.Add(from);
            else if (figures.Count > 0 || FigureReader.HasDigit(text[from..to])) return false;
        }

        return true;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOf('\n');
        return length < 0 ? text.Length : at + length;
    }

    private static HashSet<int> StartsOf(TableDefinition table, BoundRows rows) =>
        [.. rows.RowsOf(table).SelectMany(r => r.Cells).Where(c => rows.Records.PlaceOf(c).Length > 0).Select(rows.Records.StartOf)];
}
