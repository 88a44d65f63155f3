namespace GovInfoReport.Parsing;

/// <summary>Tells what a line of text may be by its form: prose, the beginning of a table, a document on one line.</summary>
internal static class LineForms
{
    private const int MinTableStart = 4;
    private const int MaxTableStart = 60;
    private const int MinProse = 4;

    private static readonly string NewRequests = LabelCatalog.WordsOf(ReportFormat.Current.Requests.Rows[0]);
    private static readonly string DirectLitigation = ReportFormat.Current.Cases.Groups[0].Rows[0].Label;

    /// <summary>
    /// Whether it is sentences: they end in a full stop. Labels of rows have commas and stops of item marks, never a full stop.
    /// </summary>
    public static bool IsProse(ReadOnlySpan<char> line) => line.Length > MinProse && line.IndexOfAny('。', '；') >= 0;

    /// <summary>Whether it is the heading of a section with its numeral, or a title.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line) => HeadingReader.TryReadNumbered(line, out _) || TitleForm.TryRead(line, out _);

    /// <summary>Whether it opens one of the three tables where no heading said so.</summary>
    public static bool StartsTable(ReadOnlySpan<char> text) =>
        text.Length is >= MinTableStart and < MaxTableStart
        && (text.StartsWith(HeadWords.Article) || text.StartsWith(HeadWords.Content)
            || text.Contains(HeadWords.BalanceSubject, StringComparison.Ordinal)
            || text.Contains(NewRequests, StringComparison.Ordinal)
            || text.StartsWith(DirectLitigation));

    /// <summary>Whether a table or a section opens behind the first piece of a line: then a document may stand on it.</summary>
    public static bool HoldsTableOrSection(ReadOnlySpan<char> line)
    {
        // Most lines are prose without a blank.
        int blank = IndexOfGap(line);
        if (blank < 0) return false;
        TextPieces pieces = new(line, blank, line.Length);
        for (int before = blank; pieces.TryNext(out int start, out int end); before = end)
        {
            if (end - start < MinTableStart || (!IsGap(line[start - 1]) && IndexOfGap(line[before..start]) < 0)) continue;
            ReadOnlySpan<char> token = line[start..end];
            if (StartsTable(token) || (HeadingReader.TryReadNumbered(token, out Heading heading) && heading.Section > 1)) return true;
        }

        return false;
    }

    /// <summary>
    /// A label as the format writes it that a line begins with, whatever follows; not where that may make it a heading (其他 需要报告的事项).
    /// </summary>
    public static Label? FindRowLabel(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        while (length < line.Length && !TextBlanks.IsBlank(line[length])) length++;
        return LabelCatalog.FindAsWritten(line[..length]) is { MayBeginHeading: false } label ? label : null;
    }

    // The blanks that set pieces apart where all stands on one line; tabs and narrow ones stand within sentences, too.
    private static bool IsGap(char c) => c is ' ' or '\u3000' or '\u00A0';

    private static int IndexOfGap(ReadOnlySpan<char> text) => text.IndexOfAny(' ', '\u3000', '\u00A0');

    /// <summary>Whether what follows a text is quoted: 对“六、其他需要报告的事项”所列事项 speaks of a section and is no heading.</summary>
    public static bool EndsInQuote(ReadOnlySpan<char> text) => text is [.., '“' or '‘' or '「' or '《' or '〈' or '"' or '＂'];
}
