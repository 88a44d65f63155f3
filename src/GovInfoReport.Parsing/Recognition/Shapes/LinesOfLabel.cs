namespace GovInfoReport.Parsing;

/// <summary>
/// Tells which line is the report's own where words stand between the label of a row and its figures: 上年 and 本年 under one label.
/// </summary>
internal static class LinesOfLabel
{
    /// <summary>The label of table 3 that a row has or that spans down to it; <see cref="ShapeGrid.None"/> where there is none.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="row">The row.</param>
    /// <param name="end">The first column behind those of labels.</param>
    public static int LabelOf(ShapeGrid grid, int row, int end)
    {
        // From the left: 合计 behind a label is one of its lines, and a label where none stands before it.
        for (int column = 0; column < end; column++)
        {
            int piece = grid.At(row, column);
            if (IsLabel(OwnWords(grid, piece))) return piece;
        }

        return ShapeGrid.None;
    }

    /// <summary>The first column behind those of labels: 合计 in it is no label.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="first">The first column of figures.</param>
    public static int EndOfLabels(ShapeGrid grid, int first)
    {
        int end = 0;
        for (int piece = 0; piece < grid.Count; piece++)
        {
            if (grid[piece].Column < first && ShapeWords.RequestRowOf(grid.WordsOf(piece)) is not null)
                end = Math.Max(end, grid[piece].Column + 1);
        }

        return end;
    }

    // Of 三、本年度办理结果（七）总计 those of the row itself.
    private static string OwnWords(ShapeGrid grid, int piece)
    {
        if (piece == ShapeGrid.None) return "";
        ReadOnlySpan<char> text = grid.TextOf(piece);
        return JoinedLabels.OwnStart(text) is > 0 and var own ? ShapeWords.Normalize(text[own..]) : grid.WordsOf(piece);
    }

    private static bool IsLabel(string words) =>
        ShapeWords.RequestRowOf(words) is not null || LabelCatalog.Find(words) is { IsRow: true, IsHeadToo: true };

    /// <summary>Whether the figures of a row are those of its label, and not of another year or a part.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="row">The row.</param>
    /// <param name="label">Its label.</param>
    /// <param name="first">The first column of figures.</param>
    /// <param name="year">The report's year, where it is known.</param>
    public static bool AreOwn(ShapeGrid grid, int row, int label, int first, int? year)
    {
        if (label == ShapeGrid.None) return true;
        ShapePiece place = grid[label];
        for (int column = place.Column + place.ColumnSpan; column < first; column++)
        {
            int piece = grid.At(row, column);
            if (grid.KindOf(piece) != ShapeKind.Words) continue;
            if (AreOwn(grid, piece, year) is { } own) return own;
            // Words that say nothing tell only several lines apart: a unit stands beside a label of one line.
            if (HasMoreLines(grid, place, row)) return false;
        }

        return true;
    }

    private static bool? AreOwn(ShapeGrid grid, int piece, int? year)
    {
        string words = grid.WordsOf(piece);
        if (ShapeWords.IsOfOtherYear(grid.TextOf(piece), year) is { } isOfOther) return !isOfOther;
        if (ForeignWords.AreIn(words, "")) return false;
        return LabelCatalog.Find(words).RequestColumn == Label.TotalColumn || words == HeadWords.Subtotal ? true : null;
    }

    // A cell over all of its lines, or blank ones below it.
    private static bool HasMoreLines(ShapeGrid grid, ShapePiece label, int row)
    {
        if (row + 1 < grid.Rows && LabelOf(grid, row + 1, label.Column + 1) == ShapeGrid.None && grid.HoldsFigure(row + 1)) return true;
        for (int other = label.Row; other < Math.Min(grid.Rows, label.Row + label.RowSpan); other++)
        {
            if (other != row && grid.HoldsFigure(other)) return true;
        }

        return false;
    }
}
