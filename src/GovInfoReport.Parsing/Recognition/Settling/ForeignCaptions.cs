namespace GovInfoReport.Parsing;

/// <summary>
/// A line above a table says that its figures are not the report's own: another year's, an example's, another agency's. They are taken
/// back; where another table of the kind stands, that one was taken before.
/// </summary>
internal static class ForeignCaptions
{
    // Heads, or a caption and heads, are more texts than the label of a row and those of its groups.
    private const int MinTexts = 3;

    /// <summary>Settles the doubt.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What its rows were bound to.</param>
    /// <param name="captions">The lines above tables.</param>
    /// <param name="from">The block from which on its rows are looked for; that of its last row, where it has any.</param>
    public static void Settle(TableDefinition table, BoundRows rows, TableCaptions captions, ref int from)
    {
        List<RowDefinition> read = rows.RowsOf(table);
        Span<RowExtent> order = stackalloc RowExtent[read.Count];
        order = order[..FindExtents(read, rows.Records, order)];
        order = order[..FindBlocks(rows.Document.Blocks.Span, order, ref from)];
        if (order.IsEmpty) return;
        order = order[..FindForeign(order, captions, out Caption said)];
        if (order.IsEmpty) return;
        foreach (ref readonly RowExtent row in order) rows.TakeBack(read[row.Row]);
        ref readonly Block line = ref rows.Document.Blocks.Span[said.Block];
        rows.Diagnostics.ReportAt(RecognitionDiagnostics.TableForeign, Place.OfTable(table.Number), line.Source, line.SourceLength, table,
            rows.Document.GetText(line).ToString());
    }

    // Those under a line that says so, with the first such line; all of them where a line below the table says so.
    private static int FindForeign(Span<RowExtent> order, TableCaptions captions, out Caption said)
    {
        said = captions.Below(order[^1].Block) ?? default;
        if (said.IsForeign) return order.Length;
        int count = 0;
        Caption over = default;
        for (int i = 0; i < order.Length; i++)
        {
            RowExtent row = order[i];
            if (i == 0 || row.Texts >= MinTexts) over = Over(row, isFirst: i == 0, captions) ?? over;
            if (!over.IsForeign) continue;
            if (count == 0) said = over;
            order[count++] = row;
        }

        return count;
    }

    private static Caption? Over(in RowExtent row, bool isFirst, TableCaptions captions) =>
        isFirst ? captions.WithinLine(row.Block, row.Start) ?? captions.Above(row.Block) : captions.AbovePart(row.Block);

    // The rows that have a text, in the order of the document.
    private static int FindExtents(List<RowDefinition> rows, TableRecords records, Span<RowExtent> order)
    {
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            if (!TryFind(rows[i], records, out int start, out int last)) continue;
            int at = count++;
            for (; at > 0 && order[at - 1].Start > start; at--) order[at] = order[at - 1];
            order[at] = new RowExtent(i, start, last);
        }

        return count;
    }

    // Those that stand in a block, with it. Rows of one table stand behind those of another: what is not found there is looked for from the
    // start.
    private static int FindBlocks(ReadOnlySpan<Block> blocks, Span<RowExtent> order, ref int from)
    {
        int count = 0, block = from, lastBefore = -1;
        foreach (RowExtent row in order)
        {
            int at = FindBlock(blocks, block, row.Start, lastBefore, out int texts);
            if (at < 0 && count == 0) at = FindBlock(blocks, 0, row.Start, lastBefore, out texts);
            lastBefore = row.Last;
            block = Math.Max(at, 0);
            if (at >= 0) order[count++] = row with { Block = at, Texts = texts };
        }

        if (count > 0) from = block;
        return count;
    }

    private static int FindBlock(ReadOnlySpan<Block> blocks, int from, int start, int lastBefore, out int texts)
    {
        texts = 0;
        for (int i = from; i < blocks.Length; i++)
        {
            ref readonly Block block = ref blocks[i];
            if (!block.HoldsText) continue;
            if (block.Start <= start && start < block.End) return i;
            if (block.Start > lastBefore) texts++;
        }

        return -1;
    }

    private static bool TryFind(RowDefinition row, TableRecords records, out int start, out int last)
    {
        (start, last) = (int.MaxValue, -1);
        foreach (CellDefinition cell in row.Cells)
        {
            if (records.PlaceOf(cell) is not { State: CellState.Stated or CellState.Blank, Length: > 0 }) continue;
            int at = records.StartOf(cell);
            (start, last) = (Math.Min(start, at), Math.Max(last, at));
        }

        return last >= 0;
    }
}
