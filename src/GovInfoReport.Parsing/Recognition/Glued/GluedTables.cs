namespace GovInfoReport.Parsing;

/// <summary>
/// Finds tables in text that lost all separators (一、本年新收政府信息公开申请数量640020470二、上年结转): rows by their labels, figures by
/// their number and their sums.
/// </summary>
internal sealed class GluedTables
{
    /// <summary>A table with fewer rows that nothing sets apart is none of this text.</summary>
    public const int MinGluedRows = 3;

    private readonly GluedText _text;

    private GluedTables(GluedText text) => _text = text;

    /// <summary>Finds the tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="open">The tables that a first reading left open.</param>
    /// <returns>The tables; none where table 3 is not such a text.</returns>
    public static List<GluedTable> Find(Document document, IReadOnlyList<TableDefinition> open)
    {
        List<GluedTable> found = [];
        if (!open.Contains(ReportFormat.Current.Requests)) return found;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int first = 0, i = 0; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i].Kind == BlockKind.Paragraph) continue;
            if (first < i && HoldsRows(document, first, i))
            {
                List<GluedTable> tables = new GluedTables(new GluedText(document, first, i)).Find(open);
                // Where two tables are such, it is open which is the report's.
                if (tables.Count > 0 && found.Count > 0) return [];
                found.AddRange(tables);
            }

            first = i + 1;
        }

        return found;
    }

    // A quick look: more digits side by side than a figure of a report has, three times. A figure beside others is a large one.
    private static bool HoldsRows(Document document, int first, int end)
    {
        int runs = 0;
        int columns = ReportFormat.Current.Requests.Columns.Length;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> text = document.GetText(document.Blocks.Span[i]);
            for (int at = 0, digits = 0; at < text.Length; at += Math.Max(1, digits))
            {
                digits = DigitsAt(text[at..]);
                if (digits < columns || IsBesideFigure(text[..at].TrimEnd(), text[(at + digits)..].TrimStart())) continue;
                if (++runs == MinGluedRows) return true;
            }
        }

        return false;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && FormText.IsDigit(text[digits])) digits++;
        return digits;
    }

    private static bool IsBesideFigure(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        (before.Length > 0 && FormText.IsDigit(before[^1])) || (behind.Length > 0 && FormText.IsDigit(behind[0]));

    private List<GluedTable> Find(IReadOnlyList<TableDefinition> open)
    {
        if (new GluedRequests(_text).Find(out bool isWhole) is not { } requests) return [];
        List<GluedTable> tables = [requests];
        // Where all rows of table 3 fit together, no blank cell vanished from the text, and its figures are those that were written.
        if (open.Contains(ReportFormat.Current.Disclosure) && new GluedDisclosure(_text, isWhole).Find() is { } disclosure)
            tables.Add(disclosure);
        if (isWhole && open.Contains(ReportFormat.Current.Cases) && GluedCases.Find(_text) is { } cases) tables.Add(cases);
        return [.. tables.OrderBy(t => t.Start)];
    }

    /// <summary>A reading as pieces of the document.</summary>
    public static ShapePiece[] PiecesOf(GluedText text, int start, GluedReading reading) =>
        [.. reading.Starts.Select((at, i) => text.PieceOf(start + at, reading.Lengths[i]))];

    /// <summary>The first of the labels and heads that stand directly before a word.</summary>
    public static int FirstOfKnown(GluedText text, int word)
    {
        while (word > 0 && text.Words[word - 1].IsKnown) word--;
        return word;
    }

    /// <summary>The table between two places of a text.</summary>
    public static GluedTable Make(GluedText text, TableDefinition table, int firstWord, int end, IReadOnlyList<ShapedRow> rows) =>
        new(table, text.PlaceOf(text.Words[firstWord].Start), text.PlaceOf(end - 1) + 1, rows);
}
