using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Draws table 4 turned, in bands, or with its groups as rows or columns.</summary>
internal static class CaseShapes
{
    private const int Outcomes = 5;

    /// <summary>Fifteen rows: group, outcome, figure.</summary>
    public static GridTable OutcomesDown(GridTable table)
    {
        GridCell[] figures = FiguresOf(table), heads = OutcomeHeads(table);
        List<ImmutableArray<GridCell>> rows = [];
        for (int i = 0; i < figures.Length; i++)
        {
            List<GridCell> cells = [];
            int group = i / Outcomes;
            if (i == 0) cells.Add(GroupHead(table, 0) with { Column = 0, ColumnSpan = 2, RowSpan = Outcomes });
            else if (i == Outcomes) cells.Add(Litigation(table) with { Column = 0, ColumnSpan = 1, RowSpan = 2 * Outcomes });
            if (group > 0 && i % Outcomes == 0) cells.Add(GroupHead(table, group) with { Column = 1, ColumnSpan = 1, RowSpan = Outcomes });
            rows.Add([.. cells, heads[i % Outcomes] with { Column = 2, RowSpan = 1 }, figures[i] with { Column = 3 }]);
        }

        return new GridTable(table.Table, 4, [.. rows]);
    }

    /// <summary>A row for each group under one row of outcomes.</summary>
    public static GridTable GroupsDown(GridTable table)
    {
        GridCell[] figures = FiguresOf(table), heads = OutcomeHeads(table);
        List<ImmutableArray<GridCell>> rows =
            [[new("项目", GridCellKind.Head, 0, 2), .. heads.Select((h, i) => h with { Column = 2 + i, RowSpan = 1 })]];
        for (int group = 0; group < 3; group++)
        {
            List<GridCell> cells = group == 0 ? [GroupHead(table, 0) with { Column = 0, ColumnSpan = 2 }] : [];
            if (group == 1) cells.Add(Litigation(table) with { Column = 0, ColumnSpan = 1, RowSpan = 2 });
            if (group > 0) cells.Add(GroupHead(table, group) with { Column = 1, ColumnSpan = 1 });
            rows.Add([.. cells, .. figures.Skip(group * Outcomes).Take(Outcomes).Select((f, i) => f with { Column = 2 + i })]);
        }

        return new GridTable(table.Table, 2 + Outcomes, [.. rows]);
    }

    /// <summary>A row for each outcome, a column for each group.</summary>
    public static GridTable GroupsAcross(GridTable table)
    {
        GridCell[] figures = FiguresOf(table), heads = OutcomeHeads(table);
        List<ImmutableArray<GridCell>> rows =
        [
            [
                new("处理结果", GridCellKind.Head, 0, 1, 2),
                GroupHead(table, 0) with { Column = 1, ColumnSpan = 1, RowSpan = 2 },
                Litigation(table) with { Column = 2, ColumnSpan = 2 },
            ],
            [GroupHead(table, 1) with { Column = 2, ColumnSpan = 1 }, GroupHead(table, 2) with { Column = 3, ColumnSpan = 1 }],
        ];
        for (int i = 0; i < Outcomes; i++)
        {
            IEnumerable<GridCell> values = Enumerable.Range(0, 3).Select(g => figures[(g * Outcomes) + i] with { Column = 1 + g });
            rows.Add([heads[i] with { Column = 0, RowSpan = 1 }, .. values]);
        }

        return new GridTable(table.Table, 4, [.. rows]);
    }

    /// <summary>One group below the other, each with its heads.</summary>
    public static GridTable Bands(GridTable table)
    {
        GridCell[] figures = FiguresOf(table), heads = OutcomeHeads(table);
        List<ImmutableArray<GridCell>> rows = [];
        for (int group = 0; group < 3; group++)
        {
            if (group == 1) rows.Add([Litigation(table) with { Column = 0, ColumnSpan = Outcomes }]);
            rows.Add([GroupHead(table, group) with { Column = 0, ColumnSpan = Outcomes }]);
            rows.Add([.. heads.Select((h, i) => h with { Column = i, RowSpan = 1 })]);
            rows.Add([.. figures.Skip(group * Outcomes).Take(Outcomes).Select((f, i) => f with { Column = i })]);
        }

        return new GridTable(table.Table, Outcomes, [.. rows]);
    }

    private static GridCell[] FiguresOf(GridTable table) => [.. table.Rows[^1]];

    private static GridCell[] OutcomeHeads(GridTable table) => [.. table.Rows[2].Take(Outcomes)];

    private static GridCell GroupHead(GridTable table, int group) => group == 0 ? table.Rows[0][0] : table.Rows[1][^(3 - group)];

    private static GridCell Litigation(GridTable table) => table.Rows[0][1];
}
