namespace GovInfoReport.Parsing;

/// <summary>Takes the prose of a section out of a document: one paragraph a line, other tables with a tab between their cells.</summary>
internal static class NarrativeReader
{
    /// <summary>The text between two offsets of the document's text, with the marks that may follow a heading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">The first offset.</param>
    /// <param name="end">The offset behind the last.</param>
    /// <param name="inOrder">Whether the blocks stand in the order of their text: then only those between the offsets are looked at.</param>
    public static PooledText Read(Document document, int start, int end, bool inOrder)
    {
        ReadOnlySpan<char> characters = document.Text.Span;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        // Each piece is a part of the text between the offsets, and at most one separator is added to it.
        int first = inOrder ? FindFirst(blocks, start) : 0;
        PooledText text = new((end - start) + blocks.Length - first + 1);
        int row = -1;
        for (int i = first; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            if (inOrder && block.Start >= end) break;
            if (block.Kind is BlockKind.TableStart or BlockKind.TableEnd) row = -1;
            if (block.End <= start || block.Start >= end || block.Kind is not (BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell)) continue;
            int from = Math.Max(start, block.Start);
            ReadOnlySpan<char> piece = characters[from..Math.Min(end, block.End)].Trim();
            if (!piece.IsEmpty) text.Append(block.Kind != BlockKind.Paragraph && block.Row == row ? '\t' : '\n', piece);
            row = block.Kind == BlockKind.Paragraph ? -1 : block.Row;
        }

        return text;
    }

    /// <summary>The text between two offsets as it stands, where it is what <see cref="Read"/> would put together: whole paragraphs with one line feed between them.</summary>
    /// <param name="document">The document, its blocks in the order of their text.</param>
    /// <param name="start">The first offset.</param>
    /// <param name="end">The offset behind the last.</param>
    /// <param name="text">The text.</param>
    public static bool TryReadInPlace(Document document, int start, int end, out ReadOnlySpan<char> text)
    {
        text = default;
        ReadOnlySpan<char> characters = document.Text.Span;
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int first = FindFirst(blocks, start), next = first;
        for (; next < blocks.Length && blocks[next].Start < end; next++)
        {
            ref readonly Block block = ref blocks[next];
            if (block.Kind != BlockKind.Paragraph || block.Length == 0 || char.IsWhiteSpace(characters[block.Start]) || char.IsWhiteSpace(characters[block.End - 1])) return false;
            if (next > first && (block.Start != blocks[next - 1].End + 1 || characters[block.Start - 1] != '\n')) return false;
        }

        if (next == first) return true;
        if (blocks[first].Start < start || blocks[next - 1].End > end) return false;
        text = characters[blocks[first].Start..blocks[next - 1].End];
        return true;
    }

    private static int FindFirst(ReadOnlySpan<Block> blocks, int start)
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
