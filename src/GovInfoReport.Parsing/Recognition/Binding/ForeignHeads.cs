namespace GovInfoReport.Parsing;

/// <summary>Finds heads that are none of the format's among the words over a table.</summary>
internal static class ForeignHeads
{
    private const int NotFound = -1;
    private const int MinOwn = 2;

    private static readonly TableDefinition Disclosure = ReportFormat.Current.Disclosure;
    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly TableDefinition Cases = ReportFormat.Current.Cases;

    /// <summary>The heads of a part of table 2.</summary>
    /// <param name="row">Its words.</param>
    /// <param name="year">The year that a head names; 0 where none does.</param>
    /// <returns>Whether one of them is none of the format's; <see langword="null"/> where the words hold no heads.</returns>
    public static bool? AreOver(in ReadRow row, out int year)
    {
        year = 0;
        LabelRun words = row.Words;
        int first = FirstOfPart(words);
        if (first == NotFound) return null;
        int end = EndOfHeads(row);
        bool hasForeign = false;
        for (int piece = first; piece < end; piece++)
        {
            if (words.YearOf(piece) != 0) year = words.YearOf(piece);
            hasForeign |= words.LabelOf(piece).IsNone && ForeignWords.AreForeign(words[piece], Disclosure);
        }

        return hasForeign;
    }

    /// <summary>The columns of table 3 that words name, as bits.</summary>
    /// <param name="row">The words.</param>
    /// <param name="foreign">Another head that stands among or beside them; -1 where none does.</param>
    public static int OwnOfRequests(in ReadRow row, out int foreign)
    {
        LabelRun words = row.Words;
        int own = 0, named = 0, first = NotFound, last = NotFound;
        for (int piece = 0; piece < words.Count; piece++)
        {
            Label label = words.LabelOf(piece);
            bool isTitle = label.Text == HeadWords.Applicants || label.Text == HeadWords.Organizations;
            if (label.RequestColumn < 0 && !isTitle) continue;
            if (!isTitle) own |= 1 << label.RequestColumn;
            if (first == NotFound) first = piece;
            last = piece;
            named++;
        }

        foreign = named >= MinOwn ? LastAround(row, first, last) : NotFound;
        return own;
    }

    // The last other head among those of table 3, or right beside them.
    private static int LastAround(in ReadRow row, int first, int last)
    {
        LabelRun words = row.Words;
        int found = NotFound, end = Math.Min(EndOfHeads(row), last + 2);
        for (int piece = Math.Max(0, first - 1); piece < end; piece++)
        {
            // 与上年相比 in a line above the heads is no head.
            bool isMention = piece < first && words[piece] is ['与' or '较' or '比', ..];
            if (!isMention && words.LabelOf(piece).IsNone && ForeignWords.AreForeign(words[piece], Requests)) found = piece;
        }

        return found;
    }

    // The last piece before figures is their label.
    private static int EndOfHeads(in ReadRow row) => row.Cells.IsEmpty ? row.Words.Count : row.Words.Count - 1;

    /// <summary>Whether heads of table 4 that the format does not have stand where its own are missing.</summary>
    public static bool AreOverCases(in ReadRow row)
    {
        LabelRun words = row.Words;
        int end = row.Last.Line == row.Cells[0].Line ? words.Count - 1 : words.Count;
        for (int piece = 0; piece < end; piece++)
        {
            if (IsForeign(words, piece)) return !HasAllOfCases(words, end) || !HasGroups(words);
        }

        return false;
    }

    private static bool IsForeign(LabelRun words, int piece) =>
        words.LabelOf(piece).IsNone && (words.YearOf(piece) != 0 || ForeignWords.AreForeign(words[piece], Cases));

    // Each column as often as the first.
    private static bool HasAllOfCases(LabelRun words, int end)
    {
        Span<int> counts = stackalloc int[Cases.Columns.Length];
        counts.Clear();
        for (int piece = 0; piece < end; piece++)
        {
            if (!IsForeign(words, piece) && ColumnOfCases(words[piece]) is >= 0 and var column) counts[column]++;
        }

        return !counts.ContainsAnyExcept(counts[0]);
    }

    /// <summary>The column of table 4 that words end in; -1 where they end in none.</summary>
    public static int ColumnOfCases(ReadOnlySpan<char> words)
    {
        for (int column = 0; column < Cases.Columns.Length; column++)
        {
            if (EndsIn(words, Cases.Columns[column])) return column;
        }

        return NotFound;
    }

    private static bool EndsIn(ReadOnlySpan<char> words, ColumnDefinition column)
    {
        if (words.EndsWith(column.Label)) return true;
        foreach (string alias in column.Aliases)
        {
            if (words.EndsWith(alias)) return true;
        }

        return false;
    }

    private static bool HasGroups(LabelRun words)
    {
        foreach (RowDefinition row in Cases.Rows)
        {
            if (words.FirstOf(row) < 0) return false;
        }

        return true;
    }

    // Behind the title of an article, or the head over its labels.
    private static int FirstOfPart(LabelRun words)
    {
        for (int piece = words.Count - 1; piece >= 0; piece--)
        {
            if (words.LabelOf(piece).Text == HeadWords.Content) return piece + 1;
        }

        for (int piece = 0; piece < words.Count; piece++)
        {
            if (words.LabelOf(piece).IsDisclosureHead) return piece;
        }

        return NotFound;
    }
}
