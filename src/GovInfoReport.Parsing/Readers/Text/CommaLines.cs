namespace GovInfoReport.Parsing;

/// <summary>Takes commas or semicolons for what parts cells where lines are rows of a table: 规章,7,8,9.</summary>
internal static class CommaLines
{
    // Fewer lines may be anything: a table of a report has more.
    private const int MinRows = 8;

    private const int MinFigures = 3;

    // Of one line, those that part no thousands.
    private const int MinSeparators = 2;
    private const int Thousands = 3;

    private const char Quote = '"';

    private const string LineEnds = "\n\f";

    /// <summary>
    /// The text with tabs in place of the separators of such lines, and blanks in place of the quotes around cells, so that all else stays
    /// where it is; as it is where there are none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="work">Counts the characters looked at.</param>
    public static ReadOnlyMemory<char> Take(ReadOnlyMemory<char> text, WorkMeter work)
    {
        foreach (char separator in (ReadOnlySpan<char>)[',', ';'])
        {
            if (!text.Span.Contains(separator)) continue;
            work.Add(text.Length);
            if (CountRows(text.Span, separator) >= MinRows) return Write(text.ToArray(), separator);
        }

        return text;
    }

    private static int CountRows(ReadOnlySpan<char> text, char separator)
    {
        int rows = 0;
        foreach (Range line in text.SplitAny(LineEnds)) rows += KindOf(text[line], separator) == Kind.Row ? 1 : 0;
        return rows;
    }

    // Lines one after another are of a table if any of them is a row, or a label and its figure.
    private static char[] Write(char[] text, char separator)
    {
        int first = 0;
        bool holdsRow = false;
        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds), end = length < 0 ? text.Length : start + length;
            Kind kind = KindOf(text.AsSpan(start, end - start), separator);
            if (kind == Kind.Other)
            {
                if (holdsRow) WriteTabs(text.AsSpan(first, start - first), separator);
                (first, holdsRow) = (end + 1, false);
            }

            holdsRow |= kind is Kind.Row or Kind.Keyed;
            start = end + 1;
        }

        if (holdsRow) WriteTabs(text.AsSpan(Math.Min(first, text.Length)), separator);
        return text;
    }

    private static void WriteTabs(Span<char> lines, char separator)
    {
        bool isQuoted = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (LineEnds.Contains(lines[i], StringComparison.Ordinal)) isQuoted = false;
            else if (lines[i] == Quote) (lines[i], isQuoted) = (' ', !isQuoted);
            else if (lines[i] == separator && !isQuoted) lines[i] = '\t';
        }
    }

    // A line with a tab or a bar, a menu or a row of another table, is parted by those.
    private static Kind KindOf(ReadOnlySpan<char> line, char separator)
    {
        int separators = CountSeparators(line, separator);
        if (separators == 0 || line.ContainsAny('\t', '|')) return Kind.Other;
        int figures = 0, words = 0;
        while (!line.IsEmpty)
        {
            ReadOnlySpan<char> cell = TakeCell(ref line, separator);
            FigureKind kind = FigureReader.Read(cell).Kind;
            figures += kind is FigureKind.Number or FigureKind.Split ? 1 : 0;
            words += kind is FigureKind.Words ? 1 : 0;
            if (cell.Contains('。')) return Kind.Other;
        }

        if (figures >= MinFigures && separators >= MinSeparators) return Kind.Row;
        return words == 0 ? Kind.Other : figures > 0 ? Kind.Keyed : Kind.Heads;
    }

    // 1,234 are thousands, wherever they stand.
    private static int CountSeparators(ReadOnlySpan<char> line, char separator)
    {
        int count = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == separator && !(separator == ',' && PartsThousands(line, i))) count++;
        }

        return count;
    }

    private static bool PartsThousands(ReadOnlySpan<char> line, int at)
    {
        if (at == 0 || FormText.DigitOf(line[at - 1]) < 0) return false;
        int digits = 0;
        while (at + digits + 1 < line.Length && digits <= Thousands && FormText.DigitOf(line[at + digits + 1]) >= 0) digits++;
        return digits == Thousands;
    }

    private static ReadOnlySpan<char> TakeCell(ref ReadOnlySpan<char> line, char separator)
    {
        ReadOnlySpan<char> rest = line.TrimStart(' ');
        int end = -1;
        if (rest is [Quote, ..] && rest[1..].IndexOf(Quote) is >= 0 and var quote)
        {
            ReadOnlySpan<char> behind = rest[(quote + 2)..];
            end = behind.IndexOf(separator);
            ReadOnlySpan<char> cell = rest.Slice(1, quote);
            line = end < 0 ? [] : behind[(end + 1)..];
            return cell.Trim();
        }

        end = line.IndexOf(separator);
        ReadOnlySpan<char> plain = (end < 0 ? line : line[..end]).Trim();
        line = end < 0 ? [] : line[(end + 1)..];
        return plain;
    }

    private enum Kind : byte
    {
        Other,
        Heads,
        Keyed,
        Row,
    }
}
