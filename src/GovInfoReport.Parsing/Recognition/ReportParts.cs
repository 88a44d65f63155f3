namespace GovInfoReport.Parsing;

/// <summary>
/// Tells the reports of a document apart, where several stand one after the other: each has a table 3 of its own, and a title or the
/// heading of section one before it. Of a workbook, sheets each with a title and a table 3 of their own.
/// </summary>
internal static class ReportParts
{
    private const int MaxHeading = 80;

    // As many as the two first rows of table 3 have columns, and fewer than the figures that prose has in a few sentences.
    private const int MinFigures = 6;

    private static readonly SectionDefinition Overview = ReportFormat.Current.Overview;
    private static readonly SectionDefinition Requests = ReportFormat.Current.Requests.Section;

    /// <summary>The reports of a document, each as a document of its own; the document itself where there is one.</summary>
    public static IReadOnlyList<Document> Of(Document document)
    {
        List<int> headings = FindHeadings(document, out bool hasSheets);
        if (hasSheets && SheetParts.Of(document) is { Count: > 1 } sheets) return PartsOf(document, sheets);
        return PartsOf(document, FindStarts(document, headings));
    }

    private static List<int> FindStarts(Document document, List<int> headings)
    {
        List<int> starts = [0];
        if (headings.Count < 2) return starts;
        int before = -1;
        (int[] figures, int[] later) = CountFigures(document, headings[0]);
        foreach (int heading in headings)
        {
            // A heading in a table of contents has none before the next.
            if (figures[later[heading]] - figures[heading] < MinFigures) continue;
            if (before >= 0 && FindStart(document, before, heading) is >= 0 and var start) starts.Add(start);
            before = heading;
        }

        return starts;
    }

    private static List<Document> PartsOf(Document document, List<int> starts)
    {
        if (starts.Count == 1) return [document];
        starts.Add(document.Blocks.Length);
        List<Document> parts = [];
        for (int i = 0; i + 1 < starts.Count; i++) parts.Add(ShapedDocument.Part(document, starts[i]..starts[i + 1]));
        // The same page twice, for the screen and for print, is one report.
        return parts.TrueForAll(p => p.Text.Span.SequenceEqual(parts[0].Text.Span)) ? [parts[0]] : parts;
    }

    // The headings over tables 3, and whether there are names of sheets.
    private static List<int> FindHeadings(Document document, out bool hasSheets)
    {
        BlockTraits traits = BlockTraits.None;
        List<int> headings = [];
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        ReadOnlySpan<char> text = document.Text.Span;
        char first = Requests.Heading[0];
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            traits |= block.Traits;
            bool mayBegin = block.Length is >= HeadingReader.MinLength and <= MaxHeading && MayBegin(text[block.Start], first);
            if (mayBegin && IsHeading(document.GetText(block), Requests)) headings.Add(i);
        }

        hasSheets = (traits & BlockTraits.NamesSheet) != 0;
        return headings;
    }

    private static bool MayBegin(char c, char numeral) => c == numeral || c is '#' or '*' or '第';

    private static bool IsHeading(ReadOnlySpan<char> text, SectionDefinition section)
    {
        if (text.Length is 0 or > MaxHeading || !MayBegin(text[0], section.Heading[0])) return false;
        return HeadingReader.TryRead(text, out Heading heading) && heading.Section == section.Number && heading.Number == section.Number;
    }

    // For each block from the first heading on: the figures up to its end, and the next block that is the heading of a later section.
    private static (int[] Figures, int[] Later) CountFigures(Document document, int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int[] figures = new int[blocks.Length + 1], later = new int[blocks.Length];
        int last = first;
        for (int i = first + 1; i < blocks.Length; i++)
        {
            document.Work.Add(1);
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            figures[i] = figures[i - 1];
            if (text.Length <= MaxHeading && HeadingReader.TryRead(text, out Heading next) && next.Section > Requests.Number)
            {
                later.AsSpan(last..i).Fill(i);
                last = i;
                continue;
            }

            TextPieces pieces = new(text, 0, text.Length);
            while (pieces.TryNext(out int start, out int end))
                figures[i] += FigureReader.Read(text[start..end]).Kind == FigureKind.Number ? 1 : 0;
        }

        later.AsSpan(last).Fill(blocks.Length);
        figures[^1] = figures[^2];
        return (figures, later);
    }

    // The last title before the heading of section one, or that heading; -1 where there is neither: then it is the same report's table
    // again.
    private static int FindStart(Document document, int before, int table)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int heading = table;
        while (heading > before && !IsHeading(document.GetText(blocks[heading]), Overview)) heading--;
        document.Work.Add(table - before);
        int end = heading > before ? heading : table;
        for (int i = end - 1; i > before; i--)
        {
            if (blocks[i].Length == 0 || !TitleForm.TryRead(document.GetText(blocks[i]), out _)) continue;
            return i - 1 > before && TitleForm.IsAgency(document.GetText(blocks[i - 1])) ? i - 1 : i;
        }

        return heading > before ? heading : -1;
    }
}
