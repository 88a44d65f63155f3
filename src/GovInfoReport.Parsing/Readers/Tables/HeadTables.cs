namespace GovInfoReport.Parsing;

/// <summary>
/// Joins a table of heads and the table of its rows, as pages have them whose heads stay in sight: nothing stands between the two, and
/// they have as many columns.
/// </summary>
internal static class HeadTables
{
    private const int MaxHeadCells = 64;

    /// <summary>Joins them: the rows of the second follow those of the first.</summary>
    public static void Join(DocumentBuilder document)
    {
        Span<Block> blocks = document.Blocks;
        if (!HaveTablesInTurn(blocks)) return;
        int kept = 0, head = -1, shift = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            document.Work.Add(1);
            if (block.Kind == BlockKind.TableEnd && head >= 0 && IsBodyBehind(document, blocks[i..], blocks[head..kept]))
            {
                // Its end and the start of the other are left out.
                kept = head + LeaveOutBlanksBehind(blocks[head..kept]);
                shift = LastRow(blocks[head..kept]) + 1;
                (i, head) = (i + 1, -1);
                continue;
            }

            if (block.Kind == BlockKind.TableStart) (head, shift) = (kept, 0);
            else if (block.Kind == BlockKind.TableEnd) (head, shift) = (-1, 0);
            else if (block.Kind == BlockKind.Cell) block.Row += shift;
            blocks[kept++] = block;
        }

        document.TruncateBlocks(kept);
    }

    // Texts and most pages have none: their blocks need no move.
    private static bool HaveTablesInTurn(ReadOnlySpan<Block> blocks)
    {
        for (int i = blocks.Length - 2; i > 0; i--)
        {
            if (blocks[i].Kind == BlockKind.TableEnd && blocks[i + 1].Kind == BlockKind.TableStart) return true;
        }

        return false;
    }

    private static bool IsBodyBehind(DocumentBuilder document, ReadOnlySpan<Block> fromEnd, ReadOnlySpan<Block> head)
    {
        if (fromEnd.Length < 3 || fromEnd[1].Kind != BlockKind.TableStart || !IsHead(document, head)) return false;
        ReadOnlySpan<Block> body = fromEnd[2..];
        bool hasFigure = false;
        int width = 0;
        foreach (ref readonly Block cell in body)
        {
            if (cell.Kind != BlockKind.Cell || cell.Row != body[0].Row) break;
            width = Math.Max(width, cell.Column + cell.ColumnSpan);
            hasFigure |= KindOf(document, cell) == FigureKind.Number;
        }

        return hasFigure && width == Width(head);
    }

    // Words alone.
    private static bool IsHead(DocumentBuilder document, ReadOnlySpan<Block> table)
    {
        if (table.Length is < 3 or > MaxHeadCells) return false;
        foreach (ref readonly Block cell in table[1..])
        {
            if (cell.Kind != BlockKind.Cell || (cell.Length > 0 && KindOf(document, cell) != FigureKind.Words)) return false;
        }

        return true;
    }

    // Over the bar that moves the rows stands a head without words.
    private static int Width(ReadOnlySpan<Block> head)
    {
        int width = 0;
        foreach (ref readonly Block cell in head)
        {
            if (cell.Kind == BlockKind.Cell && cell.Length > 0) width = Math.Max(width, cell.Column + cell.ColumnSpan);
        }

        return width;
    }

    private static int LeaveOutBlanksBehind(Span<Block> head)
    {
        int width = Width(head), kept = 0;
        foreach (ref readonly Block block in head)
        {
            if (block.Kind != BlockKind.Cell || block.Column < width) head[kept++] = block;
        }

        return kept;
    }

    private static int LastRow(ReadOnlySpan<Block> table)
    {
        int last = 0;
        foreach (ref readonly Block cell in table) last = Math.Max(last, cell.Kind == BlockKind.Cell ? cell.Row + cell.RowSpan - 1 : 0);
        return last;
    }

    private static FigureKind KindOf(DocumentBuilder document, in Block cell) =>
        cell.Length == 0 ? FigureKind.Blank : FigureReader.Read(document.Text.Slice(cell.Start, cell.Length)).Kind;
}
