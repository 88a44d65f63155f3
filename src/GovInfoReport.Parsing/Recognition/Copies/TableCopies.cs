namespace GovInfoReport.Parsing;

/// <summary>
/// Several tables of one kind: last year's beside this year's, an example, a page's copy for narrow screens. The words above them tell
/// which is the report's; where nothing does and they differ, none is.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="read">Reads a document, and tells where a table of it stands.</param>
internal sealed class TableCopies(Document document, Func<Document, TableDefinition, Reading> read)
{
    // A document with more of one kind is no report.
    private const int MaxCopies = 6;

    /// <summary>Settles which copies count.</summary>
    /// <param name="first">The first reading of the document.</param>
    /// <param name="verdicts">What is to be said of each table.</param>
    /// <returns>The document without the copies that do not count.</returns>
    public Document Settle(Reading first, List<CopyVerdict> verdicts)
    {
        HashSet<int> left = [];
        foreach (RepeatedTable repeated in first.Repeated)
        {
            verdicts.RemoveAll(v => v.Table == repeated.Table);
            verdicts.Add(Settle(repeated, first, left));
        }

        return left.Count == 0 ? document : ShapedDocument.Without(document, left, []);
    }

    private CopyVerdict Settle(RepeatedTable repeated, Reading first, HashSet<int> left)
    {
        TableDefinition table = repeated.Table;
        List<TableCopy> copies = [];
        if (!TryFind(repeated, first, copies)) return new CopyVerdict(table, copies.Count + 1, repeated.Next) { IsOpen = true };
        TableCopy last = copies[^1];
        // Words of a label again, in a sentence, say.
        copies.RemoveAll(c => c != copies[0] && !c.HasFigures(table) && c.IsOther is not false);
        int own = FindOwn(table, copies);
        for (int i = 0; i < copies.Count; i++)
        {
            if (i != Math.Max(own, 0)) left.UnionWith(copies[i].Blocks);
        }

        if (own < 0) return Open(table, copies);
        TableCopy? other = copies.Count == 1 ? last : copies.Find(c => !AreSame(table, copies[own], c));
        return new CopyVerdict(table, copies.Count, other?.Place);
    }

    // Each copy is read where those before it are left out.
    private bool TryFind(RepeatedTable first, Reading reading, List<TableCopy> copies)
    {
        HashSet<int> left = [];
        List<int> origins = [.. Enumerable.Range(0, document.Blocks.Length)];
        Document rest = document;
        reading = read(document, first.Table);
        AnnualReport report = reading.Result.Report;
        TextPlace place = first.Next!.Value with { Start = first.Start };
        for (RepeatedTable copy = first; copies.Count < MaxCopies;)
        {
            List<int> blocks = BlocksOf(copy, rest).ConvertAll(i => origins[i]);
            copies.Add(new TableCopy(reading.Result.Report.Cells, SayOther(rest, place.Start, report), blocks, place));
            if (copy.Next is not { } next) return true;
            if (blocks.Count == 0) return false;
            left.UnionWith(blocks);
            origins.Clear();
            rest = ShapedDocument.Without(document, left, origins);
            reading = read(rest, first.Table);
            copy = reading.Repeated.First(r => r.Table == first.Table);
            place = next with { Start = copy.Start };
        }

        return false;
    }

    // The one of the report's year; the only one that is not of another; the first where all say the same.
    private static int FindOwn(TableDefinition table, List<TableCopy> copies)
    {
        if (copies.TrueForAll(c => c.HasFigures(table) && AreSame(table, copies[0], c)))
            return copies.Count > 1 || copies[0].IsOther is not true ? Math.Max(0, copies.FindIndex(c => c.IsOther is not true)) : -1;
        bool? best = copies.Exists(c => c.IsOther == false) ? false : null;
        int own = copies.FindIndex(c => c.IsOther == best);
        return own >= 0 && copies.TrueForAll(c => c.IsOther != best || AreSame(table, copies[own], c)) ? own : -1;
    }

    private static bool AreSame(TableDefinition table, TableCopy one, TableCopy other) =>
        new CopyDifference(table, one, other).Rows.Count == 0;

    private static CopyVerdict Open(TableDefinition table, List<TableCopy> copies)
    {
        CopyDifference[] differences = [.. copies.Skip(1).Select(c => new CopyDifference(table, copies[0], c))];
        return new CopyVerdict(table, copies.Count, copies[^1].Place)
        {
            IsOpen = !Array.Exists(differences, d => d.Rows.Count > 0) || Array.Exists(differences, d => d.IsOfAll),
            Contested = [.. differences.SelectMany(d => d.Rows).Distinct()],
        };
    }

    private static bool? SayOther(Document document, int start, AnnualReport report)
    {
        if (BlockAt(document, start) is not (>= 0 and var block)) return null;
        TableCaptions captions = new(document, report.Year, report.Agency);
        Caption? caption = captions.WithinLine(block, start) ?? captions.Above(block);
        return caption?.IsForeign ?? new CopyWords(document, block, report.Year, report.Agency).IsOther;
    }

    // The blocks of a copy, its words among them unless the next copy has none of its own; none where a section begins within it.
    private static List<int> BlocksOf(RepeatedTable copy, Document document)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int first = BlockAt(document, copy.Start), last = BlockAt(document, copy.End - 1);
        int next = copy.Next is { } again ? BlockAt(document, again.Start) : blocks.Length;
        if (first < 0 || last < first || next <= last) return [];
        last = EndOfRow(blocks, last + 1, next) - 1;
        bool hasOwnWords = copy.Next is null || HoldWords(blocks[(last + 1)..next], blocks[next]);
        first = StartOf(document, hasOwnWords ? new CopyWords(document, first, null, null).First : first);
        if (last + 1 < blocks.Length && blocks[last + 1].Kind == BlockKind.TableEnd) last++;
        return HoldHeading(document, first, last) ? [] : [.. Enumerable.Range(first, last - first + 1)];
    }

    // The row that a block stands in is the copy's as a whole, unless a heading stands in it.
    private static int StartOf(Document document, int first)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        // A heading in a sheet has blank cells beside it.
        return IsHeadingBefore(document, first) ? EndOfRow(blocks, first, blocks.Length) : StartOfRow(blocks, first);
    }

    private static int StartOfRow(ReadOnlySpan<Block> blocks, int first)
    {
        while (first > 0 && IsInRowOf(blocks[first], blocks[first - 1])) first--;
        return first;
    }

    // The first block behind the row of the one before.
    private static int EndOfRow(ReadOnlySpan<Block> blocks, int next, int end)
    {
        while (next < end && IsInRowOf(blocks[next - 1], blocks[next])) next++;
        return next;
    }

    private static bool IsHeadingBefore(Document document, int first) =>
        first > 0 && document.Blocks.Span[first - 1] is { HoldsText: true } before && LineForms.IsHeading(document.GetText(before));

    private static bool HoldHeading(Document document, int first, int last)
    {
        foreach (ref readonly Block block in document.Blocks.Span[first..(last + 1)])
        {
            if (block.HoldsText && LineForms.IsHeading(document.GetText(block))) return true;
        }

        return false;
    }

    // Whether the next copy has a caption or heads of its own: anything but the label of its first row.
    private static bool HoldWords(ReadOnlySpan<Block> between, in Block next)
    {
        foreach (ref readonly Block block in between)
        {
            if (block.Kind == BlockKind.TableEnd || (block.HoldsText && !IsInRowOf(next, block))) return true;
        }

        return false;
    }

    private static bool IsInRowOf(in Block block, in Block other) =>
        block.Kind is BlockKind.Cell or BlockKind.Fragment && other.Kind == block.Kind && other.Row == block.Row;

    private static int BlockAt(Document document, int start)
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].HoldsText && blocks[i].Start <= start && start < blocks[i].End) return i;
        }

        return -1;
    }
}
