namespace GovInfoReport.Parsing;

/// <summary>
/// Makes tables of lines of text that all have as many cells, blank ones too: then a cell stands in its column, and the head over it says
/// which that is.
/// </summary>
internal static class TextGrids
{
    private const int MinColumns = 3, MinFigures = 3;

    private const string LineEnds = "\n\f";

    /// <summary>Makes them of fragments.</summary>
    public static void Take(DocumentBuilder document)
    {
        List<TextGrid> grids = FindAll(document);
        if (grids.Count == 0) return;
        Block[] blocks = document.Blocks.ToArray();
        document.TruncateBlocks(0);
        int next = 0;
        foreach (TextGrid grid in grids)
        {
            foreach (ref readonly Block block in blocks.AsSpan(next..grid.Blocks.Start.Value)) document.Add(block);
            Write(grid.Rows, document);
            next = grid.Blocks.End.Value;
        }

        foreach (ref readonly Block block in blocks.AsSpan(next..)) document.Add(block);
    }

    private static List<TextGrid> FindAll(DocumentBuilder document)
    {
        List<TextGrid> grids = [];
        ReadOnlySpan<Block> blocks = document.Blocks;
        bool isLast = false;
        for (int first = 0, end; first < blocks.Length; first = end)
        {
            end = first + 1;
            if (blocks[first].Kind != BlockKind.Fragment) continue;
            while (end < blocks.Length && blocks[end].Kind == BlockKind.Fragment) end++;
            // A line that has one cell, as most have that hold a cell alone, is of no grid.
            bool mayBeGrid = end - first >= MinColumns && blocks[first + 1].Row == blocks[first].Row;
            List<TextRow> rows = mayBeGrid ? RowsOf(document, blocks[first..end]) : [];
            // Rows that go on without heads, over a page or behind a label that wraps: then the lines before them are not the whole table.
            if (isLast && !HaveHeads(rows)) grids.RemoveAt(grids.Count - 1);
            isLast = IsGrid(rows) && !HaveRemains(blocks[first..end]);
            if (isLast) grids.Add(new TextGrid(first..end, WithoutBorders(rows)));
        }

        return grids;
    }

    // Each line of fragments.
    private static List<TextRow> RowsOf(DocumentBuilder document, ReadOnlySpan<Block> fragments)
    {
        ReadOnlySpan<char> text = document.Text;
        List<TextRow> rows = [];
        int line = -1;
        foreach (ref readonly Block fragment in fragments)
        {
            if (fragment.Row == line) continue;
            line = fragment.Row;
            int start = text[..fragment.Start].LastIndexOfAny(LineEnds) + 1, length = text[start..].IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            rows.Add(TextRow.Of(text, start, end, document.Work));
        }

        return rows;
    }

    private static bool IsGrid(List<TextRow> rows)
    {
        bool isWhole = rows.Count > 0 && rows[0].Cells.Length >= MinColumns && rows.TrueForAll(r => r.Cells.Length == rows[0].Cells.Length);
        if (!isWhole || !HaveHeads(rows)) return false;
        List<TextRow> ofFigures = WithoutBorders(rows).FindAll(r => r.Figures >= MinFigures);
        return ofFigures.Count > 0 && !HaveMoved(ofFigures) && (ofFigures.Count == 1 || ofFigures.Exists(HasLabel));
    }

    // Lines of figures have words over several of them.
    private static bool HaveHeads(List<TextRow> rows)
    {
        int first = rows.FindIndex(r => r.Figures >= MinFigures);
        if (first < 0) return true;
        int heads = 0;
        for (int column = 0; column < rows[first].Kinds.Length; column++)
        {
            if (rows[first].Kinds[column] == TextCellKind.Figure && rows[..first].Exists(r => HasWords(r, column))) heads++;
        }

        return heads >= MinFigures;
    }

    // Before its figures: behind them, it may be the label of the next line.
    private static bool HasLabel(TextRow row) =>
        Array.IndexOf(row.Kinds, TextCellKind.Words) is >= 0 and var label && label < Array.LastIndexOf(row.Kinds, TextCellKind.Figure);

    private static bool HasWords(TextRow row, int column) => column < row.Kinds.Length && row.Kinds[column] == TextCellKind.Words;

    // Words in a column in which other lines have figures: what labels span was lost. Or a line that ends before others, and has shares
    // where they have figures, or figures where they have shares.
    private static bool HaveMoved(List<TextRow> rows)
    {
        for (int column = 0; column < rows[0].Kinds.Length; column++)
        {
            List<TextRow> figures = rows.FindAll(r => r.Kinds[column] == TextCellKind.Figure);
            List<TextRow> others = rows.FindAll(r => r.Kinds[column] is TextCellKind.Words or TextCellKind.Other);
            if (figures.Count == 0 || others.Count == 0) continue;
            List<TextRow> fewer = others.Count < figures.Count ? others : figures;
            if (others.Exists(r => HasWords(r, column)) || fewer.Exists(r => r.Kinds[^1] == TextCellKind.Empty)) return true;
        }

        return false;
    }

    // Bars side by side are left of spans, and as wide as it comes.
    private static bool HaveRemains(ReadOnlySpan<Block> fragments)
    {
        foreach (ref readonly Block fragment in fragments)
        {
            if ((fragment.Traits & BlockTraits.SpanRemains) != 0) return true;
        }

        return false;
    }

    // Without what stands before the first bar of each line and behind the last, where that is nothing.
    private static List<TextRow> WithoutBorders(List<TextRow> rows)
    {
        int first = 0, end = rows[0].Kinds.Length;
        while (end > 1 && rows.TrueForAll(r => r.Kinds[end - 1] == TextCellKind.Empty)) end--;
        if (end > 1 && rows.TrueForAll(r => r.Kinds[0] == TextCellKind.Empty)) first++;
        return rows.ConvertAll(r => r.Within(first, end));
    }

    // All lines of figures but one, if that.
    private static bool EndInCells(List<TextRow> rows)
    {
        List<TextRow> ofFigures = rows.FindAll(r => r.Figures >= MinFigures);
        return ofFigures.Count >= MinFigures && ofFigures.Count(r => r.Kinds[^1] == TextCellKind.Empty) <= 1;
    }

    private static void Write(List<TextRow> rows, DocumentBuilder document)
    {
        document.BeginTable(rows[0].Cells[0].Start.Value, EndInCells(rows) ? BlockTraits.EndsInCells : BlockTraits.None);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < rows[row].Cells.Length; column++)
            {
                (int start, int length) = rows[row].Cells[column].GetOffsetAndLength(document.Text.Length);
                document.Add().SetInPlace(BlockKind.Cell, start, length, row, column, 1, BlockTraits.None);
            }
        }

        document.EndTable(rows[^1].Cells[^1].End.Value);
    }

    private sealed record TextGrid(Range Blocks, List<TextRow> Rows);
}
