namespace GovInfoReport.Parsing;

/// <summary>What the words of a head or label name, alone or joined with what they stand under.</summary>
internal static class ShapeWords
{
    // A longer text is no label.
    private const int MaxLength = 120;
    private const int MinEnd = 3;

    private static readonly ReportFormat Format = ReportFormat.Current;
    private static readonly string Organizations = LabelText.Normalize(HeadWords.Organizations);
    private static readonly string Applicants = LabelText.Normalize(HeadWords.Applicants);

    // By their words, the longest first: 其他结果 before 其他.
    private static readonly (string Words, int Column)[] Outcomes = [.. Format.Cases.Columns
        .SelectMany((column, i) => column.Aliases.Prepend(column.Label).Select(label => (Words: LabelText.Normalize(label), Column: i)))
        .OrderByDescending(o => o.Words.Length)];

    private static readonly (string Words, RowDefinition Row)[] DisclosureRows = [.. Format.Disclosure.Rows
        .SelectMany(row => row.Aliases.Prepend(row.Label).Select(label => (Words: LabelText.Normalize(label), Row: row)))
        .OrderByDescending(r => r.Words.Length)];

    private static readonly (string Words, ColumnDefinition Column)[] DisclosureColumns = [.. Format.Disclosure.Columns
        .SelectMany(column => column.Aliases.Prepend(column.Label).Select(label => (Words: LabelText.Normalize(label), Column: column)))
        .OrderByDescending(c => c.Words.Length)];

    /// <summary>The words of a text in comparable form; empty for prose.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength) return "";
        Span<char> words = stackalloc char[MaxLength];
        return words[..LabelText.Normalize(text, words)].ToString();
    }

    /// <summary>
    /// The column of table 3 that a head names, joined with the heads over it or not, with more words or without; -1 where it names none.
    /// </summary>
    public static int RequestColumnOf(string head)
    {
        head = Without(Without(head, Applicants), Organizations);
        if (head.Length < 2) return -1;
        int column = LabelCatalog.Find(head).RequestColumn;
        string? behind = column >= 0 ? null : HeadWords.BehindApplicants.FirstOrDefault(b => head.EndsWith(b, StringComparison.Ordinal));
        return behind is null || head.Length < behind.Length + 2 ? column : LabelCatalog.Find(head.AsSpan(..^behind.Length)).RequestColumn;
    }

    /// <summary>The row of table 3 that words name; <see langword="null"/> where they name none for certain.</summary>
    public static RowDefinition? RequestRowOf(string words)
    {
        if (words.Length < MinEnd) return null;
        Label label = LabelCatalog.Find(words);
        if (label.IsNone) label = LabelMatcher.FindAtEnd(words, Format.Requests);
        return label.IsRow && label.Table == Format.Requests && !label.IsHeadToo ? label.Row : null;
    }

    /// <summary>The outcome of cases that words end in; -1 where they end in none.</summary>
    public static int OutcomeOf(string words)
    {
        foreach ((string outcome, int column) in Outcomes)
        {
            if (words.EndsWith(outcome, StringComparison.Ordinal)) return column;
        }

        return -1;
    }

    /// <summary>The group of cases that words name, by its row; -1 where they name none, or more than one.</summary>
    public static int CaseGroupOf(string words)
    {
        bool direct = words.Contains(CaseOutcomes.DirectStem, StringComparison.Ordinal);
        bool after = words.Contains(CaseOutcomes.AfterReviewStem, StringComparison.Ordinal);
        if (direct || after) return direct == after ? -1 : direct ? 1 : 2;
        bool isReview = words.Contains(LabelText.Normalize(Format.Cases.Rows[0].Label), StringComparison.Ordinal);
        return isReview && !words.Contains(HeadWords.Litigation, StringComparison.Ordinal) ? 0 : -1;
    }

    /// <summary>The row of table 2 that words are or begin with; <see langword="null"/> where there is none.</summary>
    public static RowDefinition? DisclosureRowOf(string words)
    {
        foreach ((string label, RowDefinition row) in DisclosureRows)
        {
            if (words.StartsWith(label, StringComparison.Ordinal) && (words.Length == label.Length || HasColumn(row, words))) return row;
        }

        return null;
    }

    /// <summary>The column of table 2 that words end in; <see langword="null"/> where there is none.</summary>
    public static ColumnDefinition? DisclosureColumnOf(string words)
    {
        foreach ((string head, ColumnDefinition column) in DisclosureColumns)
        {
            if (words.EndsWith(head, StringComparison.Ordinal)) return column;
        }

        return null;
    }

    /// <summary>Whether a head says that its column is of another year than the report's, or of this one.</summary>
    /// <param name="head">The head as written.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <returns>Whether it is of another year; <see langword="null"/> where it says nothing of years.</returns>
    public static bool? IsOfOtherYear(ReadOnlySpan<char> head, int? year)
    {
        foreach (string other in HeadWords.OtherYears)
        {
            if (head.Contains(other, StringComparison.Ordinal)) return true;
        }

        if (FindYear(head) is { } named) return year is null ? null : named != year;
        foreach (string own in CaptionWords.ThisYear)
        {
            if (head.StartsWith(own)) return false;
        }

        return null;
    }

    private static bool HasColumn(RowDefinition row, string words) =>
        DisclosureColumnOf(words) is { } column && row.Cells.Any(cell => cell.Column == column);

    private static string Without(string words, string start) =>
        words.StartsWith(start, StringComparison.Ordinal) && words.Length > start.Length ? words[start.Length..] : words;

    private static int? FindYear(ReadOnlySpan<char> text)
    {
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (!text[i..].StartsWith("20") || !int.TryParse(text.Slice(i, 4), out int year)) continue;
            if (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])) return year;
        }

        return null;
    }
}
