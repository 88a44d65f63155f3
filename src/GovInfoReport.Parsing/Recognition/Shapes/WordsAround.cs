namespace GovInfoReport.Parsing;

/// <summary>The pieces of words that a figure of a grid stands under and beside, the nearest first.</summary>
internal static class WordsAround
{
    /// <summary>The words over a place, up to the figures over them.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="reachesLeft">
    /// Whether a blank cell over the place counts as covered by the words left of it: a table without spans writes the head over several
    /// columns into the first of them.
    /// </param>
    public static List<int> Over(ShapeGrid grid, int row, int column, bool reachesLeft)
    {
        List<int> words = [];
        int last = ShapeGrid.None;
        int border = 0;
        for (int above = row - 1; above >= 0; above--)
        {
            int piece = grid.At(above, column);
            if (piece != ShapeGrid.None && piece == last) continue;
            last = piece;
            ShapeKind kind = grid.KindOf(piece);
            if (kind == ShapeKind.Figure && words.Count > 0) break;
            if (kind == ShapeKind.Words) words.Add(piece);
            else if (kind == ShapeKind.Blank && reachesLeft && words.Count > 0) AddLeft(grid, above, column, words, ref border);
        }

        return words;
    }

    /// <summary>The words left of a place, up to the figures left of them.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="reachesUp">Whether a blank cell left of the place counts as covered by the words above it.</param>
    public static List<int> Beside(ShapeGrid grid, int row, int column, bool reachesUp)
    {
        List<int> words = [];
        int last = ShapeGrid.None;
        for (int left = column - 1; left >= 0; left--)
        {
            int piece = grid.At(row, left);
            if (piece != ShapeGrid.None && piece == last) continue;
            last = piece;
            ShapeKind kind = grid.KindOf(piece);
            if (kind == ShapeKind.Figure && words.Count > 0) break;
            if (kind == ShapeKind.Words) words.Add(piece);
            else if (kind == ShapeKind.Blank && reachesUp && words.Count > 0) AddUp(grid, row, left, words);
        }

        return words;
    }

    // Of the words left in the same row, unless a head of a row above begins between them and the place.
    private static void AddLeft(ShapeGrid grid, int row, int column, List<int> words, ref int border)
    {
        for (int left = column - 1; left >= border; left--)
        {
            int piece = grid.At(row, left);
            if (grid.KindOf(piece) == ShapeKind.Figure || BeginsAbove(grid, row, left + 1)) return;
            if (grid.KindOf(piece) != ShapeKind.Words) continue;
            words.Add(piece);
            border = left;
            return;
        }
    }

    private static bool BeginsAbove(ShapeGrid grid, int row, int column)
    {
        for (int above = row - 1; above >= 0; above--)
        {
            int piece = grid.At(above, column);
            if (grid.HoldsFigure(above)) return false;
            if (grid.KindOf(piece) == ShapeKind.Words && grid[piece].Column == column) return true;
        }

        return false;
    }

    // The words above in the same column, unless a label further left begins between them and the place.
    private static void AddUp(ShapeGrid grid, int row, int column, List<int> words)
    {
        for (int above = row; above >= 0; above--)
        {
            int piece = grid.At(above, column);
            if (grid.KindOf(piece) == ShapeKind.Figure) return;
            if (grid.KindOf(piece) == ShapeKind.Words)
            {
                words.Add(piece);
                return;
            }

            if (BeginsLeft(grid, above, column)) return;
        }
    }

    private static bool BeginsLeft(ShapeGrid grid, int row, int column)
    {
        for (int left = column - 1; left >= 0; left--)
        {
            int piece = grid.At(row, left);
            if (grid.KindOf(piece) == ShapeKind.Words && grid[piece].Row == row) return true;
        }

        return false;
    }
}
