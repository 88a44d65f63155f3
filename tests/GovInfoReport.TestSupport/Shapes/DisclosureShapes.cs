using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Draws table 2 with its rows in another order, under one row of heads, or as one row.</summary>
internal static class DisclosureShapes
{
    /// <summary>The parts of the table from the last to the first, without the articles' items.</summary>
    public static GridTable RowsReversed(GridTable table)
    {
        List<ImmutableArray<GridCell>> rows = [];
        ImmutableArray<GridCell> heads = [];
        foreach (ImmutableArray<GridCell> row in table.Rows)
        {
            if (row.Length == 1) continue;
            if (row[0].Kind == GridCellKind.Head) heads = row;
            else rows.InsertRange(0, [heads, row]);
        }

        return table with { Rows = [.. rows] };
    }

    /// <summary>One row of heads, a row for each label; what a row has no column for is marked.</summary>
    public static GridTable OneHead(GridTable table)
    {
        ColumnDefinition[] columns = [.. table.Table.Columns];
        GridCell[] heads = HeadsOf(table);
        IEnumerable<GridCell> alone = heads.Select((h, i) => h with { Column = 1 + i, ColumnSpan = 1 });
        List<ImmutableArray<GridCell>> rows = [[new("信息内容", GridCellKind.Head, 0), .. alone]];
        foreach (int row in table.FigureRows)
        {
            GridCell[] cells = [.. table.Rows[row]];
            IEnumerable<GridCell> values = columns.Select((c, i) => cells.FirstOrDefault(f => f.Cell?.Column == c) is { } figure
                ? figure with { Column = 1 + i, ColumnSpan = 1 }
                : new("/", GridCellKind.Head, 1 + i));
            rows.Add([cells[0] with { ColumnSpan = 1 }, .. values]);
        }

        return new GridTable(table.Table, 1 + columns.Length, [.. rows]);
    }

    /// <summary>Labels and heads over one row of ten figures.</summary>
    public static GridTable OneRow(GridTable table)
    {
        List<GridCell> labels = [], heads = [], figures = [];
        foreach (int row in table.FigureRows)
        {
            GridCell[] cells = [.. table.Rows[row]];
            labels.Add(cells[0] with { Column = figures.Count, ColumnSpan = cells.Length - 1 });
            foreach (GridCell figure in cells.Skip(1))
            {
                heads.Add(HeadsOf(table)[table.Table.Columns.IndexOf(figure.Cell!.Column)] with { Column = figures.Count, ColumnSpan = 1 });
                figures.Add(figure with { Column = figures.Count, ColumnSpan = 1 });
            }
        }

        return new GridTable(table.Table, figures.Count, [[.. labels], [.. heads], [.. figures]]);
    }

    /// <summary>A further column of remarks behind the figures.</summary>
    public static GridTable Remarks(GridTable table)
    {
        int column = table.Columns, remarks = 0;
        IEnumerable<ImmutableArray<GridCell>> rows = table.Rows.Select(row => row.Length == 1 ? [row[0] with { ColumnSpan = column + 1 }]
            : row.Add(new(row[0].Kind == GridCellKind.Head ? "备注" : remarks++ % 2 == 0 ? "无变化" : "", GridCellKind.Head, column)));
        return new GridTable(table.Table, column + 1, [.. rows]);
    }

    // Of the first row of figures that stands under each.
    private static GridCell[] HeadsOf(GridTable table)
    {
        GridCell[] heads = new GridCell[table.Table.Columns.Length];
        foreach (int row in table.FigureRows.Reverse())
        {
            int head = row - 1;
            while (table.Rows[head][0].Kind != GridCellKind.Head) head--;
            for (int i = 1; i < table.Rows[row].Length; i++)
                heads[table.Table.Columns.IndexOf(table.Rows[row][i].Cell!.Column)] = table.Rows[head][i];
        }

        return heads;
    }
}
