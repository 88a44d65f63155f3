namespace GovInfoReport.Parsing;

/// <summary>
/// The number of a page may stand alone above the title or the address that each page has: a figure there is in doubt where another
/// behind the title was taken for none, or where the other rows have theirs beside their labels.
/// </summary>
internal static class PageFeet
{
    // A number of a page is not longer.
    private const int MaxNumber = 3;

    // Bars and tabs close cells.
    private const string Blanks = " \t\r|\u3000";

    /// <summary>Settles the doubt.</summary>
    public static void Settle(TableDefinition table, BoundRows rows)
    {
        if (table == ReportFormat.Current.Cases) return;
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (rows.Records[row] is not { Seen: true, IsInGrid: false, IsIncomplete: false, FitsSum: false } record) continue;
            if (!EndsInFoot(row, rows, out int behind)) continue;
            bool isOther = behind >= 0 ? !IsTaken(behind, table, rows) : !record.IsTogether && AreTogether(table, rows);
            if (isOther) rows.TakeBack(row, RecognitionDiagnostics.ValueDoubtful, row, rows.TextOf(row));
        }
    }

    // Whether the last figure stands alone on its line, the next one a title; and where a figure stands alone behind that, -1 for none.
    private static bool EndsInFoot(RowDefinition row, BoundRows rows, out int behind)
    {
        behind = -1;
        ReadOnlySpan<char> text = rows.Document.Text.Span;
        int last = row.Cells.Max(rows.Records.StartOf), start = text[..last].LastIndexOf('\n') + 1;
        Range line = LineAt(text, start), title = LineAt(text, line.End.Value + 1);
        if (!IsNumber(text[line], MaxNumber) || !IsTitle(text[title])) return false;
        Range next = LineAt(text, title.End.Value + 1);
        if (IsNumber(text[next], int.MaxValue)) behind = text.Length - text[next.Start.Value..].TrimStart(Blanks).Length;
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> line, int maxLength)
    {
        ReadOnlySpan<char> number = line.Trim(Blanks);
        return number.Length <= maxLength && FigureReader.TryReadDigits(number, out _);
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> words = line.Trim(Blanks);
        // The page of a site that was printed has its address there.
        if (words.StartsWith("http", StringComparison.Ordinal)) return true;
        return TitleForm.TryRead(words, out ReadOnlySpan<char> title) && title.Length == words.Length;
    }

    private static Range LineAt(ReadOnlySpan<char> text, int start)
    {
        start = Math.Min(start, text.Length);
        int length = text[start..].IndexOf('\n');
        return start..(length < 0 ? text.Length : start + length);
    }

    private static bool IsTaken(int start, TableDefinition table, BoundRows rows) =>
        rows.RowsOf(table).Exists(r => r.Cells.Any(c => rows.Records.PlaceOf(c).Length > 0 && rows.Records.StartOf(c) == start));

    private static bool AreTogether(TableDefinition table, BoundRows rows)
    {
        List<RowDefinition> seen = rows.RowsOf(table).FindAll(r => rows.Records[r].Seen);
        return 2 * seen.Count(r => rows.Records[r].IsTogether) > seen.Count;
    }
}
