namespace GovInfoReport.Parsing;

/// <summary>Takes the tables that a file tells as grids, cells of several lines taken apart where each line is a cell.</summary>
internal sealed class GridTables(Document document)
{
    // Two lines may be one figure that is broken.
    private const int MinLines = 3;

    /// <summary>Takes the innermost table that starts at a block.</summary>
    /// <param name="start">The block that starts it, or the heading within a larger table that it stands behind.</param>
    /// <param name="end">The last block of it.</param>
    /// <param name="caption">The words above it.</param>
    public ShapeGrid? Take(int start, int end, string caption)
    {
        List<ShapePiece> pieces = [];
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        for (int i = blocks[start].Kind == BlockKind.TableStart ? start : start + 1; i <= end; i++)
        {
            document.Work.Add(1);
            if (blocks[i].Kind == BlockKind.Cell) pieces.Add(ShapePiece.Of(blocks[i], blocks[i].Row, blocks[i].Column));
        }

        if (pieces.Count == 0) return null;
        int firstRow = pieces.Min(p => p.Row);
        if (firstRow > 0) pieces = pieces.ConvertAll(p => p with { Row = p.Row - firstRow });
        // Its borders stay with it.
        Range blocksOfTable = (blocks[start].Kind == BlockKind.TableStart ? start : start + 1)..(end + 1);
        bool endsInCells = (blocks[start].Traits & BlockTraits.EndsInCells) != 0;
        return ShapeGrid.Of(document, TakeApart(pieces), blocksOfTable, caption, endsInCells ? ShapeOrigin.FullMarks : ShapeOrigin.File);
    }

    private List<ShapePiece> TakeApart(List<ShapePiece> pieces)
    {
        if (!pieces.Exists(p => CountLines(p) >= MinLines)) return pieces;
        List<ShapePiece> apart = [];
        int shift = 0;
        foreach (IGrouping<int, ShapePiece> row in pieces.GroupBy(p => p.Row).OrderBy(g => g.Key))
        {
            ShapePiece[] cells = [.. row];
            if (LinesOfAll(cells) is >= MinLines and int lines)
            {
                foreach (ShapePiece cell in cells) AddDown(cell with { Row = cell.Row + shift }, apart);
                shift += lines - 1;
            }
            else
            {
                foreach (ShapePiece cell in cells) AddAcross(cell with { Row = cell.Row + shift }, cells, apart);
            }
        }

        return apart;
    }

    // Every cell of the row has as many lines as the others, and some are figures line by line: the lines are rows.
    private int LinesOfAll(ReadOnlySpan<ShapePiece> cells)
    {
        int lines = 0, figures = 0;
        foreach (ShapePiece cell in cells)
        {
            if (cell.Length == 0) continue;
            int count = CountLines(cell);
            if (lines != 0 && count != lines) return 0;
            lines = count;
            figures += AreFigures(cell) ? 1 : 0;
        }

        return figures > 1 ? lines : 0;
    }

    private void AddDown(ShapePiece cell, List<ShapePiece> apart)
    {
        int row = cell.Row;
        foreach (Range line in document.Text.Span.Slice(cell.Start, cell.Length).Split('\n'))
            apart.Add(Part(cell, line, row++, cell.Column) with { ColumnSpan = cell.ColumnSpan });
    }

    // The only cell of figures in its row, one on each line: the lines are columns.
    private void AddAcross(ShapePiece cell, ReadOnlySpan<ShapePiece> row, List<ShapePiece> apart)
    {
        if (CountLines(cell) < MinLines || !AreFigures(cell) || !IsAlone(cell, row))
        {
            apart.Add(cell);
            return;
        }

        int column = cell.Column;
        foreach (Range line in document.Text.Span.Slice(cell.Start, cell.Length).Split('\n'))
            apart.Add(Part(cell, line, cell.Row, column++));
        // What is left of its span is the last one's.
        apart[^1] = apart[^1] with { ColumnSpan = Math.Max(1, cell.Column + cell.ColumnSpan - apart[^1].Column) };
    }

    private ShapePiece Part(ShapePiece cell, Range line, int row, int column)
    {
        (int offset, int length) = line.GetOffsetAndLength(cell.Length);
        int start = cell.Start + offset, end = start + length;
        TextBlanks.Trim(document.Text.Span, ref start, ref end);
        return cell.Part(start - cell.Start, end - start, row, column);
    }

    private bool IsAlone(ShapePiece cell, ReadOnlySpan<ShapePiece> row)
    {
        foreach (ShapePiece other in row)
        {
            if (other == cell || other.Length == 0) continue;
            bool isLabel = FigureReader.Read(document.Text.Span.Slice(other.Start, other.Length)).Kind == FigureKind.Words;
            if (!isLabel || other.Column > cell.Column) return false;
        }

        return true;
    }

    private int CountLines(ShapePiece cell) => cell.Length == 0 ? 0 : document.Text.Span.Slice(cell.Start, cell.Length).Count('\n') + 1;

    private bool AreFigures(ShapePiece cell)
    {
        foreach (Range line in document.Text.Span.Slice(cell.Start, cell.Length).Split('\n'))
        {
            FigureKind kind = FigureReader.Read(document.Text.Span.Slice(cell.Start, cell.Length)[line].Trim()).Kind;
            if (kind is not (FigureKind.Number or FigureKind.Blank or FigureKind.ZeroLed)) return false;
        }

        return true;
    }
}
