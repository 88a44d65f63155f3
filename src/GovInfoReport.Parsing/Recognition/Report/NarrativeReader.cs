namespace GovInfoReport.Parsing;

/// <summary>Takes the prose of a section out of a document: one paragraph a line, other tables with a tab between their cells.</summary>
internal static class NarrativeReader
{
    private const string OfRules = "-*_=—─━ ";

    /// <summary>The text between two offsets of the document's text, with the marks that may follow a heading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">The first offset.</param>
    /// <param name="end">The offset behind the last.</param>
    /// <param name="parts">
    /// Its parts. Where the blocks stand in the order of their text only those between the offsets are looked at.
    /// </param>
    public static PooledText Read(Document document, int start, int end, DocumentParts parts)
    {
        bool inOrder = parts.IsInOrder;
        ReadOnlySpan<char> characters = document.Text.Span;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        // Each piece is a part of the text between the offsets, and at most one separator is added to it.
        int first = inOrder ? FindFirst(blocks, start) : 0;
        PooledText text = new(Math.Max(0, end - start) + blocks.Length - first + 1);
        int row = -1;
        for (int i = first; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            if (inOrder && block.Start >= end) break;
            document.Work.Add(1);
            if (!IsRunning(characters, block, parts)) Append(ref text, characters, block, start, end, ref row);
        }

        return text;
    }

    /// <summary>
    /// The text between two headings in a document whose blocks do not stand in the order of their text: what the blocks between them hold.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">The heading that the text follows.</param>
    /// <param name="following">The headings after it: the text ends where the first of them begins.</param>
    /// <param name="parts">The parts of the document.</param>
    public static PooledText ReadBetween(
        Document document, in SectionBoundary heading, ReadOnlySpan<SectionBoundary> following, DocumentParts parts)
    {
        ReadOnlySpan<char> characters = document.Text.Span;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int last = following.IsEmpty ? blocks.Length - 1 : following[0].Block;
        // Blocks may overlap; still no more is read than the document has.
        PooledText text = new(characters.Length + last - heading.Block + 2);
        int row = -1;
        for (int i = heading.Block; i <= last; i++)
        {
            document.Work.Add(1);
            int start = i == heading.Block ? heading.ContentStart : 0;
            int end = i == last && !following.IsEmpty ? following[0].Start : characters.Length;
            if (!IsRunning(characters, blocks[i], parts)) Append(ref text, characters, blocks[i], start, end, ref row);
        }

        return text;
    }

    private static bool IsRunning(ReadOnlySpan<char> characters, in Block block, DocumentParts parts) =>
        block.Kind == BlockKind.Paragraph && block.Length > 0
        && (RunningHeads.IsPage(characters, block) || parts.RunningHeads?.Contains(characters[block.Start..block.End]) == true);

    private static void Append(ref PooledText text, ReadOnlySpan<char> characters, in Block block, int start, int end, ref int row)
    {
        if (block.Kind is BlockKind.TableStart or BlockKind.TableEnd) row = -1;
        int from = Math.Max(start, block.Start), to = Math.Min(end, block.End);
        if (from >= to || !block.HoldsText) return;
        ReadOnlySpan<char> piece = characters[from..to].Trim();
        if (IsLayout(block, piece)) return;
        if (!piece.IsEmpty) text.Append(block.Kind != BlockKind.Paragraph && block.Row == row ? '\t' : '\n', piece);
        row = block.Kind == BlockKind.Paragraph ? -1 : block.Row;
    }

    private static bool IsLayout(in Block block, ReadOnlySpan<char> piece) =>
        PageNumbers.IsPageNumber(piece) || IsRule(piece) || (block.Traits & BlockTraits.NamesSheet) != 0;

    // --- between the parts of Markdown, or drawn in text.
    private static bool IsRule(ReadOnlySpan<char> piece)
    {
        const int Shortest = 3;
        return piece.Length >= Shortest && piece.Trim(OfRules).IsEmpty;
    }

    /// <summary>The first block that ends behind an offset, where they stand in the order of their text.</summary>
    public static int FindFirst(ReadOnlySpan<Block> blocks, int start)
    {
        int low = 0, high = blocks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
