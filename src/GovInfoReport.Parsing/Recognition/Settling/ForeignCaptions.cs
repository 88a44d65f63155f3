namespace GovInfoReport.Parsing;

/// <summary>
/// A line above a table says that its figures are not the report's own: another year's, an example's, another agency's. They are taken
/// back; where another table of the kind stands, that one was taken before.
/// </summary>
internal static class ForeignCaptions
{
    /// <summary>Settles the doubt.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What its rows were bound to.</param>
    /// <param name="captions">The lines above tables.</param>
    public static void Settle(TableDefinition table, BoundRows rows, TableCaptions captions)
    {
        List<RowDefinition>? foreign = null;
        Caption? over = null, said = null;
        bool isFirst = true;
        List<(int Block, int Start, RowDefinition Row)> order = InOrder(table, rows);
        Caption? below = order.Count == 0 ? null : captions.Below(order[^1].Block);
        if (below is { IsForeign: true }) (over, said) = (below, below);
        foreach ((int block, int start, RowDefinition row) in order)
        {
            if (said is null || said != below)
                over = (isFirst ? captions.WithinLine(block, start) ?? captions.Above(block) : captions.AbovePart(block)) ?? over;
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

    // The rows with the blocks of their first texts, in the order of the document.
    private static List<(int Block, int Start, RowDefinition Row)> InOrder(TableDefinition table, BoundRows rows)
    {
        List<(int Start, RowDefinition Row)> starts = [];
        foreach (RowDefinition row in rows.RowsOf(table))
        {
            if (StartOf(row, rows) is >= 0 and var start) starts.Add((start, row));
        }

        starts.Sort((one, other) => one.Start.CompareTo(other.Start));
        List<(int Block, int Start, RowDefinition Row)> found = [];
        ReadOnlySpan<Block> blocks = rows.Document.Blocks.Span;
        int block = 0;
        foreach ((int start, RowDefinition row) in starts)
        {
            while (block < blocks.Length && !Holds(blocks[block], start)) block++;
            if (block == blocks.Length) block = 0;
            else found.Add((block, start, row));
        }

        return found;
    }

    private static bool Holds(in Block block, int start) => block.HoldsText && block.Start <= start && start < block.End;

    private static int StartOf(RowDefinition row, BoundRows rows)
    {
        int start = int.MaxValue;
        foreach (CellDefinition cell in row.Cells)
        {
            if (rows.Records.PlaceOf(cell) is { State: CellState.Stated or CellState.Blank, Length: > 0 })
                start = Math.Min(start, rows.Records.StartOf(cell));
        }

        return start == int.MaxValue ? -1 : start;
    }
}
