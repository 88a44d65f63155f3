using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Damages over the rows of a drawn table.</summary>
internal static class RowDamage
{
    private const int LongestShift = 6;

    public static TableDamage DropRow(GridTable table, Random random)
    {
        int row = ChooseRow(table, random);
        ImmutableArray<Place> places = TableDamage.RowsOf(table.Rows[row]);
        return new(table with
        { Rows = [.. table.Rows.Select((cells, i) => i == row ? Spanning(cells) : cells).Where(cells => cells.Length > 0)] }, places,
            "the row is gone");

        // The label of a group stays, though the row in which it starts goes.
        ImmutableArray<GridCell> Spanning(ImmutableArray<GridCell> cells) => [.. cells.Where(c => c.RowSpan > 1)];
    }

    public static TableDamage DuplicateRow(GridTable table, Random random)
    {
        int row = ChooseRow(table, random);
        ImmutableArray<GridCell> again = [.. table.Rows[row].Where(c => c.RowSpan == 1)];
        return new(table with { Rows = table.Rows.Insert(row + 1, again) }, TableDamage.RowsOf(again), "the row stands twice");
    }

    /// <summary>Table 4 has its labels before its figures anyway.</summary>
    public static TableDamage? LabelsThenFigures(GridTable table)
    {
        if (table.FigureRows.Count() < 2) return null;
        IEnumerable<ImmutableArray<GridCell>> labels =
            table.Rows.Select(r => r.Where(c => c.Kind != GridCellKind.Figure).ToImmutableArray());
        IEnumerable<ImmutableArray<GridCell>> figures =
            table.Rows.Select(r => r.Where(c => c.Kind == GridCellKind.Figure).ToImmutableArray());
        return new(
            table with { Rows = [.. labels.Concat(figures).Where(r => r.Length > 0)] },
            [Place.OfTable(table.Table.Number)],
            "labels first, then figures");
    }

    public static TableDamage? ShiftFigures(GridTable table, Random random)
    {
        int[] rows = [.. table.FigureRows.Where(i => table.Rows[i].Any(c => c.Kind == GridCellKind.Label))];
        if (rows.Length < 2) return null;
        int first = random.Next(rows.Length - 1), count = Math.Min(2 + random.Next(LongestShift - 1), rows.Length - first);
        GridTable shifted = table;
        for (int k = 0; k < count; k++)
        {
            int row = rows[first + k];
            IEnumerable<GridCell> figures = k == 0 ? [] : Figures(table, rows[first + k - 1]);
            if (k == count - 1) figures = figures.Concat(Figures(table, row));
            shifted = shifted.WithRow(row,
                table.Rows[row].Where(c => c.Kind != GridCellKind.Figure).Concat(InColumns(figures, table, row)));
        }

        ImmutableArray<Place> places =
            [.. Enumerable.Range(first, count).SelectMany(k => TableDamage.RowsOf(table.Rows[rows[k]])).Distinct()];
        return new(shifted, places, "figures stand a row lower");
    }

    private static int ChooseRow(GridTable table, Random random)
    {
        int[] rows = [.. table.FigureRows];
        return rows[random.Next(rows.Length)];
    }

    private static IEnumerable<GridCell> Figures(GridTable table, int row) => table.Rows[row].Where(c => c.Kind == GridCellKind.Figure);

    // Figures take the columns behind the row's labels one after the other, whatever they spanned.
    private static IEnumerable<GridCell> InColumns(IEnumerable<GridCell> figures, GridTable table, int row)
    {
        int start = table.Rows[row].Where(c => c.Kind != GridCellKind.Figure).Max(c => c.Column + c.ColumnSpan);
        return figures.Select((c, i) => c with { Column = start + i, ColumnSpan = 1 });
    }
}
