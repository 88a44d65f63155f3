namespace GovInfoReport.Parsing;

/// <summary>Sets the headings and the tables of text without separators apart, each in a paragraph of its own.</summary>
internal static class GluedLines
{
    private const int LongLine = 80;

    /// <summary>Writes the blocks anew; the text stays.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">Its tables.</param>
    public static Document Split(Document document, IReadOnlyList<GluedTable> tables)
    {
        List<Block> blocks = [];
        int line = 0, lastRow = -1;
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            Block block = document.Blocks.Span[i];
            if (block.Row != lastRow) line++;
            lastRow = block.Row;
            SortedSet<int> cuts = block.Kind == BlockKind.Paragraph ? CutsOf(document, block, tables) : [];
            if (cuts.Count == 0)
            {
                blocks.Add(block.Kind is BlockKind.Paragraph or BlockKind.Fragment ? block with { Row = line } : block);
                continue;
            }

            int start = block.Start;
            foreach (int cut in cuts.Append(block.End))
            {
                if (Part(document, block, start, cut) is { Length: > 0 } part) blocks.Add(part with { Row = line++ });
                start = cut;
            }
        }

        return new Document(document.Text, blocks.ToArray(), document.MarkedText, document.SourceMap, document.Diagnostics, document.Work)
        {
            MayEndEarly = document.MayEndEarly,
        };
    }

    private static SortedSet<int> CutsOf(Document document, in Block block, IReadOnlyList<GluedTable> tables)
    {
        SortedSet<int> cuts = [];
        foreach (GluedTable table in tables)
        {
            if (table.Start > block.Start && table.Start < block.End) cuts.Add(table.Start);
            if (table.End > block.Start && table.End < block.End) cuts.Add(table.End);
        }

        if (block.Length < LongLine) return cuts;
        ReadOnlySpan<char> text = document.GetText(block);
        for (int i = 0; i < text.Length; i++)
        {
            if (!FormText.IsNumeral(text[i]) || !HeadingReader.TryReadGlued(text[i..], out int length)) continue;
            cuts.Add(block.Start + i);
            cuts.Add(block.Start + i + length);
            i += length - 1;
        }

        document.Work.Add(text.Length);
        cuts.Remove(block.Start);
        cuts.Remove(block.End);
        return cuts;
    }

    private static Block Part(Document document, Block block, int start, int end)
    {
        ReadOnlySpan<char> text = document.Text.Span;
        while (start < end && TextBlanks.IsBlank(text[start])) start++;
        while (end > start && TextBlanks.IsBlank(text[end - 1])) end--;
        block.Source += start - block.Start;
        block.SourceLength = block.Length = end - start;
        block.Start = start;
        return block;
    }
}
