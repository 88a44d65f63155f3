namespace GovInfoReport.Parsing;

/// <summary>The fees of table 2 where a caption, a note, a head or a label of its section names another unit than 万元.</summary>
internal static class UnitOfFees
{
    // Without headings, so far from the figure a text may still be about it.
    private const int Before = 600;
    private const int Behind = 300;

    private const int MaxTold = 40;

    private static readonly CellDefinition Fees = ReportFormat.Current.Disclosure.Cells[^1];

    /// <summary>Settles the doubt.</summary>
    public static void Settle(BoundRows rows, DocumentParts parts)
    {
        TableRecords records = rows.Records;
        CellPlace place = records.PlaceOf(Fees);
        if (place.State != CellState.Stated || records.FigureOf(Fees) is { Digits: 0 } or { Unit: FigureUnit.TenThousandYuan }) return;
        int at = records.StartOf(Fees);
        if (FindOther(rows.Document, parts.IsInOrder, StartOfSection(parts, at), EndOfSection(rows, parts, at)) is not { } unit) return;
        string written = rows.Document.Text.Span.Slice(at, place.Length).ToString();
        records.Set(Fees, default, at, place.Source, place.Length, CellState.Unsettled);
        records.Unsettled.Add(new UnsettledValue(Place.Of(Fees), written));
        DiagnosticDescriptor doubt = RecognitionDiagnostics.UnitContradictsColumn;
        rows.Diagnostics.ReportAt(doubt, Place.Of(Fees), place.Source, place.Length, Fees, written, unit);
    }

    private static int StartOfSection(DocumentParts parts, int at)
    {
        int start = -1;
        foreach (ref readonly SectionBoundary boundary in parts.Boundaries)
        {
            if (boundary.Start <= at && boundary is { IsImplied: false, IsNested: false }) start = Math.Max(start, boundary.Start);
        }

        return start < 0 ? Math.Max(0, at - Before) : start;
    }

    private static int EndOfSection(BoundRows rows, DocumentParts parts, int at)
    {
        int length = rows.Document.Text.Length;
        return Math.Min(parts.EndOfSectionAt(at, length), parts.Boundaries.IsEmpty ? at + Behind : length);
    }

    // A text that stands as a whole in the section.
    private static string? FindOther(Document document, bool isInOrder, int start, int end)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int i = isInOrder ? NarrativeReader.FindFirst(blocks, start) : 0; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            if (isInOrder && block.Start > end) break;
            if (block.Start < start || block.End > end) continue;
            ReadOnlySpan<char> text = document.GetText(block);
            if (FeesUnit.IsOther(text)) return text[..Math.Min(text.Length, MaxTold)].ToString();
        }

        return null;
    }
}
