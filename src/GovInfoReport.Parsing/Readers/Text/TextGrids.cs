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
            Write(grid, document);
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
            List<List<Range>> rows = mayBeGrid ? RowsOf(document, blocks[first..end]) : [];
            // Rows that go on without heads, over a page or behind a label that wraps: then the lines before them are not the whole table.
            if (isLast && rows.Count > 0 && HoldFigures(document.Text, rows[..1])) grids.RemoveAt(grids.Count - 1);
            isLast = rows.Count > 1 && IsGrid(document.Text, rows) && !HaveRemains(blocks[first..end]);
            if (isLast) grids.Add(new TextGrid(first..end, WithoutBorders(document.Text, rows)));
        }

        return grids;
    }

    // The cells of each line of fragments.
    private static List<List<Range>> RowsOf(DocumentBuilder document, ReadOnlySpan<Block> fragments)
    {
        ReadOnlySpan<char> text = document.Text;
        List<List<Range>> rows = [];
        int line = -1;
        foreach (ref readonly Block fragment in fragments)
        {
            if (fragment.Row == line) continue;
            line = fragment.Row;
            int start = text[..fragment.Start].LastIndexOfAny(LineEnds) + 1, length = text[start..].IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            document.Work.Add(end - start);
            rows.Add(CellsOf(text, start, end));
        }

        return rows;
    }

    // Bars part a line that has any, else tabs.
    private static List<Range> CellsOf(ReadOnlySpan<char> text, int start, int end)
    {
        List<Range> cells = [];
        char separator = text[start..end].Contains('|') ? '|' : '\t';
        while (true)
        {
            int length = text[start..end].IndexOf(separator), from = start, to = length < 0 ? end : start + length;
            TextBlanks.Trim(text, ref from, ref to);
            cells.Add(from..to);
            if (length < 0) return cells;
            start += length + 1;
        }
    }

    // As many cells in each line, heads over the first figures, and lines of several figures that stand below each other.
    private static bool IsGrid(ReadOnlySpan<char> text, List<List<Range>> rows)
    {
        int columns = rows[0].Count;
        if (columns < MinColumns || !rows.TrueForAll(r => r.Count == columns) || CountFigures(text, rows[0]) > 0) return false;
        List<List<Range>> ofFigures = [];
        foreach (List<Range> row in rows)
        {
            if (CountFigures(text, row) >= MinFigures) ofFigures.Add(row);
        }

        return ofFigures.Count > 0 && !HaveLabelsAmongFigures(text, ofFigures);
    }

    // Labels in the column in which other lines have figures: what labels span was lost, and figures moved.
    private static bool HaveLabelsAmongFigures(ReadOnlySpan<char> text, List<List<Range>> rows)
    {
        for (int column = 0; column < rows[0].Count; column++)
        {
            bool hasFigure = false, hasLabel = false;
            foreach (List<Range> row in rows)
            {
                FigureKind kind = FigureReader.Read(text[row[column]]).Kind;
                hasFigure |= kind is FigureKind.Number or FigureKind.Split;
                hasLabel |= kind is FigureKind.Words && IsLabel(text[row[column]]);
            }

            if (hasFigure && hasLabel) return true;
        }

        return false;
    }

    // And no figure that is written otherwise: 5%.
    private static bool IsLabel(ReadOnlySpan<char> words)
    {
        int letters = 0;
        foreach (char c in words) letters += char.IsLetter(c) ? 1 : 0;
        return letters > 1;
    }

    private static bool HoldFigures(ReadOnlySpan<char> text, List<List<Range>> rows)
    {
        foreach (List<Range> row in rows)
        {
            if (CountFigures(text, row) >= MinFigures) return true;
        }

        return false;
    }

    private static int CountFigures(ReadOnlySpan<char> text, List<Range> cells)
    {
        int figures = 0;
        foreach (Range cell in cells) figures += FigureReader.Read(text[cell]).Kind is FigureKind.Number or FigureKind.Split ? 1 : 0;
        return figures;
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
    private static List<List<Range>> WithoutBorders(ReadOnlySpan<char> text, List<List<Range>> rows)
    {
        int first = 0, end = rows[0].Count;
        while (end > 1 && AreBlank(text, rows, end - 1)) end--;
        if (first < end - 1 && AreBlank(text, rows, first)) first++;
        return rows.ConvertAll(r => r[first..end]);
    }

    private static bool AreBlank(ReadOnlySpan<char> text, List<List<Range>> rows, int column)
    {
        foreach (List<Range> row in rows)
        {
            if (!text[row[column]].IsEmpty) return false;
        }

        return true;
    }

    private static void Write(TextGrid grid, DocumentBuilder document)
    {
        document.BeginTable(grid.Rows[0][0].Start.Value);
        for (int row = 0; row < grid.Rows.Count; row++)
        {
            for (int column = 0; column < grid.Rows[row].Count; column++)
            {
                (int start, int length) = grid.Rows[row][column].GetOffsetAndLength(document.Text.Length);
                document.Add().SetInPlace(BlockKind.Cell, start, length, row, column, 1, BlockTraits.None);
            }
        }

        document.EndTable(grid.Rows[^1][^1].End.Value);
    }

    private sealed record TextGrid(Range Blocks, List<List<Range>> Rows);
}
