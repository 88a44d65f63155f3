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
    public static void Settle(TableDefinition table, BoundRows rows, TableCaptions captions)
    {
        List<RowDefinition>? foreign = null;
        Caption? over = null, said = null;
        bool isFirst = true;
        List<(int Block, int Start, int Texts, RowDefinition Row)> order = InOrder(table, rows);
        Caption? below = order.Count == 0 ? null : captions.Below(order[^1].Block);
        if (below is { IsForeign: true }) (over, said) = (below, below);
        foreach ((int block, int start, int texts, RowDefinition row) in order)
        {
            bool isAsked = (isFirst || texts >= MinTexts) && (said is null || said != below);
            if (isAsked) over = Over(block, start, isFirst, captions) ?? over;
            isFirst = false;
            if (over is not { IsForeign: true }) continue;
            said ??= over;
            (foreign ??= []).Add(row);
        }

        if (said is not { } caption) return;
        foreach (RowDefinition row in foreign!) rows.TakeBack(row);
        ref readonly Block line = ref rows.Document.Blocks.Span[caption.Block];
        rows.Diagnostics.ReportAt(RecognitionDiagnostics.TableForeign, Place.OfTable(table.Number), line.Source, line.SourceLength, table,
            rows.Document.GetText(line).ToString());
    }

    private static Caption? Over(int block, int start, bool isFirst, TableCaptions captions) =>
        isFirst ? captions.WithinLine(block, start) ?? captions.Above(block) : captions.AbovePart(block);

    // The rows with the blocks of their first texts, in the order of the document, and how many texts stand between the last figure of
    // the row before and the first of each.
    private static List<(int Block, int Start, int Texts, RowDefinition Row)> InOrder(TableDefinition table, BoundRows rows)
    {
        List<(int Start, int Last, RowDefinition Row)> starts = [];
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (TryFind(row, rows, out int start, out int last)) starts.Add((start, last, row));
        }

        starts.Sort((one, other) => one.Start.CompareTo(other.Start));
        List<(int Block, int Start, int Texts, RowDefinition Row)> found = [];
        ReadOnlySpan<Block> blocks = rows.Document.Blocks.Span;
        int block = 0, lastBefore = -1;
        foreach ((int start, int last, RowDefinition row) in starts)
        {
            int texts = 0;
            while (block < blocks.Length && !Holds(blocks[block], start))
            {
                if (blocks[block].HoldsText && blocks[block].Start > lastBefore) texts++;
                block++;
            }

            lastBefore = last;
            if (block == blocks.Length) block = 0;
            else found.Add((block, start, texts, row));
        }

        return found;
    }

    private static bool Holds(in Block block, int start) => block.HoldsText && block.Start <= start && start < block.End;

    private static bool TryFind(RowDefinition row, BoundRows rows, out int start, out int last)
    {
        (start, last) = (int.MaxValue, -1);
        foreach (CellDefinition cell in row.Cells)
        {
            if (rows.Records.PlaceOf(cell) is { State: CellState.Stated or CellState.Blank, Length: > 0 })
                (start, last) = (Math.Min(start, rows.Records.StartOf(cell)), Math.Max(last, rows.Records.StartOf(cell)));
        }

        return last >= 0;
    }
}
