using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Draws the tables of the format with the figures of a report. Labels, orders and spans come from the definition.</summary>
internal sealed class GridWriter(AnnualReport report, LayoutOptions options)
{
    private readonly LabelStyle _labels = new(options);
    private readonly FigureStyle _figures = new(options, report.FormerDisclosure.Procurement.Unit);
    private readonly ImmutableArray<ImmutableArray<GridCell>>.Builder _rows = ImmutableArray.CreateBuilder<ImmutableArray<GridCell>>();

    public GridTable Draw(TableDefinition table) => table.Number switch
    {
        2 => DrawDisclosure(table),
        3 => DrawRequests(table),
        _ => DrawCases(table),
    };

    private GridTable DrawDisclosure(TableDefinition table)
    {
        int columns = 1 + table.Rows.Max(r => r.Cells.Length);
        string? item = null;
        foreach (RowDefinition row in table.Rows)
        {
            if (OfficialWords.ArticleItem(row) != item)
            {
                item = OfficialWords.ArticleItem(row);
                Add(Head(item, 0, columns));
                Add([Head(OfficialWords.Content, 0, 1), .. Spread(row, columns, cell => Head(cell.Column, 0))]);
            }

            Add([Label(row, 0, 1), .. Spread(row, columns, Figure)]);
        }

        return new GridTable(table, columns, _rows.ToImmutable());
    }

    // The cells of a row that has fewer columns than the table share its width; the last one takes what remains.
    private static IEnumerable<GridCell> Spread(RowDefinition row, int columns, Func<CellDefinition, GridCell> draw) =>
        row.Cells.Select((cell, i) => draw(cell) with { Column = 1 + i, ColumnSpan = i == row.Cells.Length - 1 ? columns - 1 - i : 1 });

    private GridTable DrawRequests(TableDefinition table)
    {
        const int Labels = 3;
        ImmutableArray<ColumnDefinition> columns = table.Columns;
        ImmutableArray<ColumnDefinition> organizations = columns[1..^1];
        Add(Head(OfficialWords.SumNote, 0, Labels, 3), Head(OfficialWords.Applicants, Labels, columns.Length));
        Add(Head(columns[0], Labels, rowSpan: 2), Head(OfficialWords.Organizations, Labels + 1, organizations.Length),
            Head(columns[^1], Labels + columns.Length - 1, rowSpan: 2));
        Add(organizations.Select((c, i) => Head(c, Labels + 1 + i)));

        ReportFormat format = ReportFormat.Editions.First(e => e.Tables.Contains(table));
        HashSet<RowDefinition> outcomes =
            [.. format.Relations.Where(r => r.Kind == RelationKind.Outcomes).SelectMany(r => r.Addends.Concat(r.Totals))
                .Select(c => c.Row)];
        RowDefinition firstOutcome = table.Rows.First(outcomes.Contains);
        foreach (RowDefinition row in table.Rows)
        {
            List<GridCell> cells = [];
            if (row == firstOutcome) cells.Add(new(_labels.Words(OfficialWords.Outcomes), GridCellKind.Group, 0, 1, outcomes.Count));
            if (row.Group is { } group && row == group.Rows[0])
                cells.Add(new(_labels.Group(group), GridCellKind.Group, 1, 1, group.Rows.Length));
            int start = !outcomes.Contains(row) ? 0 : row.Group is null ? 1 : 2;
            cells.Add(Label(row, start, Labels - start));
            cells.AddRange(row.Cells.Select((cell, i) => Figure(cell) with { Column = Labels + i }));
            Add(cells);
        }

        return new GridTable(table, Labels + columns.Length, _rows.ToImmutable());
    }

    private GridTable DrawCases(TableDefinition table)
    {
        int width = table.Columns.Length;
        List<GridCell> heads = [], below = [], lowest = [];
        foreach (RowDefinition row in table.Rows)
        {
            int start = row.Index * width;
            IEnumerable<GridCell> outcomes = row.Cells.Select((c, i) => Head(c.Column, start + i));
            if (row.Group is { } group)
            {
                if (row == group.Rows[0]) heads.Add(new(_labels.Group(group), GridCellKind.Group, start, group.Rows.Length * width));
                below.Add(Label(row, start, width));
                lowest.AddRange(outcomes);
            }
            else
            {
                heads.Add(Label(row, start, width));
                below.AddRange(outcomes.Select(c => c with { RowSpan = 2 }));
            }
        }

        Add(heads);
        Add(below);
        Add(lowest);
        Add(table.Cells.Select((cell, i) => Figure(cell) with { Column = i }));
        return new GridTable(table, table.Rows.Length * width, _rows.ToImmutable());
    }

    private void Add(params IEnumerable<GridCell> cells) => _rows.Add([.. cells]);

    private GridCell Head(string words, int column, int columnSpan, int rowSpan = 1) =>
        new(_labels.Words(words), GridCellKind.Head, column, columnSpan, rowSpan);

    private GridCell Head(ColumnDefinition definition, int column, int rowSpan = 1) =>
        new(_labels.Column(definition), GridCellKind.Head, column, 1, rowSpan);

    private GridCell Label(RowDefinition row, int column, int columnSpan) =>
        new(_labels.Row(row), GridCellKind.Label, column, columnSpan) { Row = row };

    private GridCell Figure(CellDefinition cell) =>
        new(_figures.Write(report.Cells[cell], cell), GridCellKind.Figure, 0) { Cell = cell, Row = cell.Row };
}
