namespace GovInfoReport.Parsing;

/// <summary>
/// A cell that holds nothing but a table of one row of figures, as page editors leave it: the figures stand in the outer table's row.
/// </summary>
internal static class HtmlNestedCells
{
    private const int Borders = 2;

    // One cell is a frame around its text.
    private const int MinCells = 2;

    // A longer text is no figure.
    private const int MaxLength = 32;

    /// <summary>Makes the cells of such a table cells of the outer one.</summary>
    /// <param name="blocks">The blocks of the cell: a table and nothing else, or something else.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="cell">The outer cell's place.</param>
    /// <returns>How many blocks are left; all of them where it is another table.</returns>
    public static int Unpack(Span<Block> blocks, ReadOnlySpan<char> text, in Block cell)
    {
        int count = blocks.Length - Borders;
        if (count < MinCells || cell.RowSpan > 1) return blocks.Length;
        if (blocks[0].Kind != BlockKind.TableStart || blocks[^1].Kind != BlockKind.TableEnd) return blocks.Length;
        // The first cell of a row may hold all of it, whatever its span says.
        if (count > cell.ColumnSpan && (cell.Column > 0 || cell.ColumnSpan < MinCells)) return blocks.Length;
        if (!AreFigures(blocks[1..^1], text)) return blocks.Length;
        for (int i = 0; i < count; i++)
        {
            Block inner = blocks[i + 1];
            (inner.Row, inner.Column) = (cell.Row, (ushort)Math.Min(cell.Column + i, ushort.MaxValue));
            blocks[i] = inner;
        }

        return count;
    }

    private static bool AreFigures(ReadOnlySpan<Block> cells, ReadOnlySpan<char> text)
    {
        bool hasAny = false;
        foreach (ref readonly Block cell in cells)
        {
            if (cell.Kind != BlockKind.Cell || cell.Row > 0 || cell.Length > MaxLength) return false;
            if (cell.RowSpan > 1 || cell.ColumnSpan > 1) return false;
            FigureKind kind = FigureReader.Read(text.Slice(cell.Start, cell.Length)).Kind;
            if (kind is not (FigureKind.Number or FigureKind.Blank or FigureKind.ZeroLed)) return false;
            hasAny |= kind == FigureKind.Number;
        }

        return hasAny;
    }
}
