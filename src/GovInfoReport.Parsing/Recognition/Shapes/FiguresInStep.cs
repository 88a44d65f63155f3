namespace GovInfoReport.Parsing;

/// <summary>
/// Lays table 3 out where the figures of its rows stand before their labels, or between the lines of them: labels and rows of figures come
/// in the order of the format, and the first figures are those of the first label.
/// </summary>
/// <remarks>
/// Nothing is taken unless each label comes once and in order, each has its figures near by, there are as many figures as cells, and the
/// sums of the columns and the balance confirm it. A row that does not add up is left out.
/// </remarks>
internal static class FiguresInStep
{
    // What confirms the others is lost where more rows do not add up.
    private const int MaxBroken = 2;

    // How many labels may come before the figures of a row, or behind them, out of their turn.
    private const int MaxDistance = 2;

    private static readonly TableDefinition Requests = ReportFormat.Current.Requests;
    private static readonly Relation Outcomes = ReportFormat.Current.Relations.First(r => r.Kind == RelationKind.Outcomes);
    private static readonly int Total = Outcomes.Totals[0].Row.Index;

    /// <summary>Lays it out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What the first reading says of it.</param>
    /// <returns>The table; <see langword="null"/> where it does not stand so, or nothing confirms it.</returns>
    public static ShapedTable? Find(Document document, ShapeReading reading)
    {
        if (!reading.IsOutOfStep || RequestsText.Of(document, reading) is not { } text) return null;
        if (text.Figures.Count != Requests.Cells.Length || !text.HasHeadsInOrder() || text.FindLabels() is not { } labels) return null;
        List<PlacedFigure[]> rows = [.. text.Figures.Chunk(Requests.Columns.Length)];
        bool[] broken = [.. rows.Select(r => !AddsUp(r))];
        if (!AreNearBy(rows, labels) || !AreConfirmed(rows, broken)) return null;
        IEnumerable<ShapedRow> shaped =
            rows.Select((figures, row) => new ShapedRow([], [.. figures.Select(f => f.Piece)], Requests.Rows[row]));
        int source = document.Blocks.Span[text.Blocks[0].Start].Source;
        return new ShapedTable(Requests, text.Blocks, [.. shaped.Where((_, row) => !broken[row])], source);
    }

    private static bool AreNearBy(List<PlacedFigure[]> rows, int[] labels)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            int first = row < MaxDistance ? 0 : labels[row - MaxDistance];
            int last = row + MaxDistance < labels.Length ? labels[row + MaxDistance] : int.MaxValue;
            if (rows[row][0].Words < first || rows[row][^1].Words > last) return false;
        }

        return true;
    }

    private static bool AddsUp(PlacedFigure[] row) => row[^1].Value == row[..^1].Sum(f => f.Value);

    private static bool AreConfirmed(List<PlacedFigure[]> rows, bool[] broken)
    {
        long open = 0;
        for (int column = 0; column < Requests.Columns.Length; column++)
        {
            if (!IsBalanced(rows, broken, column) || RestOf(rows, broken, column) is not (>= 0 and var rest)) return false;
            open += rest;
        }

        PlacedFigure[][] left = [.. rows.Where((_, row) => broken[row])];
        return left.Length <= MaxBroken && open == left.Sum(row => row.Sum(f => f.Value));
    }

    // 新收 and 上年结转 are 总计 and 结转下年.
    private static bool IsBalanced(List<PlacedFigure[]> rows, bool[] broken, int column)
    {
        int[] terms = [0, 1, Total, Total + 1];
        return !terms.Any(row => broken[row])
            && rows[0][column].Value + rows[1][column].Value == rows[Total][column].Value + rows[Total + 1][column].Value;
    }

    // What the rows that do not add up have in a column, if the others are right.
    private static long RestOf(List<PlacedFigure[]> rows, bool[] broken, int column)
    {
        long rest = rows[Total][column].Value;
        foreach (CellDefinition addend in Outcomes.Addends)
        {
            if (!broken[addend.Row.Index]) rest -= rows[addend.Row.Index][column].Value;
        }

        return rest;
    }
}
