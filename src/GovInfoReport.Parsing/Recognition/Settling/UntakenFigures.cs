namespace GovInfoReport.Parsing;

/// <summary>
/// Texts that hold a label or a head of a table and figures behind it (自然人：3), where nothing of the table was taken: the document has
/// figures, in a form that is not read.
/// </summary>
internal static class UntakenFigures
{
    // One may be prose.
    private const int MinTexts = 2;

    // The number of an item stands before its label: 10.
    private const int ItemMark = 3;
    private const int MaxLength = 120;

    /// <summary>Says what was not taken.</summary>
    /// <returns>Whether there is anything.</returns>
    public static bool TryReport(TableDefinition table, BoundRows rows)
    {
        int count = 0, first = -1;
        ReadOnlySpan<Block> blocks = rows.Document.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            rows.Document.Work.Add(1);
            if (!IsOf(table, rows.Document.GetText(blocks[i]))) continue;
            if (count++ == 0) first = i;
        }

        if (count < MinTexts) return false;
        Place place = Place.OfTable(table.Number);
        string text = rows.Document.GetText(blocks[first]).ToString();
        rows.Records.Unsettled.Add(new UnsettledValue(place, text));
        rows.Diagnostics.ReportAt(RecognitionDiagnostics.ValuesWithoutLabel, place, blocks[first].Source, blocks[first].Length, count,
            table, text);
        return true;
    }

    private static bool IsOf(TableDefinition table, ReadOnlySpan<char> text)
    {
        string unit = table.Columns[0].Unit;
        if (text.EndsWith(unit)) text = text[..^unit.Length];
        if (text.Length is <= ItemMark or > MaxLength || !FigureReader.HasDigit(text[ItemMark..])) return false;
        Label label = LabelCatalog.Find(ShapeWords.Normalize(text));
        bool isHead = table == ReportFormat.Current.Requests ? label.RequestColumn >= 0
            : table == ReportFormat.Current.Cases && label.Outcome >= 0;
        return isHead || (label.IsRow && label.Table == table);
    }
}
