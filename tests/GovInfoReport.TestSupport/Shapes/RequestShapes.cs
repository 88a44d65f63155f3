using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.TestSupport;

/// <summary>Draws table 3 with its columns in any order, and with further ones.</summary>
internal static class RequestShapes
{
    private const int Labels = 3;
    private const int HeadRows = 3;

    /// <summary>Draws the table.</summary>
    /// <param name="table">The official form.</param>
    /// <param name="order">The columns of the format in the order in which they are drawn.</param>
    /// <param name="before">The head of a column before the labels: numbers of rows.</param>
    /// <param name="behind">The head of a column behind the figures.</param>
    /// <param name="spacers">Whether a blank column stands behind each.</param>
    public static GridTable Draw(GridTable table, int[] order, string? before = null, string? behind = null, bool spacers = false)
    {
        int lead = before is null ? 0 : 1, step = spacers ? 2 : 1;
        int first = lead + Labels, width = order.Length * step, columns = first + width + (behind is null ? 0 : 1);
        string[] heads = [.. order.Select(c => HeadOf(table, c))];
        List<ImmutableArray<GridCell>> rows =
        [
            [
                .. Optional(before, 0, 2),
                Head(table.Rows[0][0].Text, lead, Labels, 2),
                Head(table.Rows[0][1].Text, first, width),
                .. Optional(behind, first + width, 2),
            ],
            [.. heads.SelectMany((h, i) => Spaced(Head(h, first + (i * step)), spacers))],
        ];
        for (int row = HeadRows; row < table.Rows.Length; row++)
        {
            ImmutableArray<GridCell> cells = table.Rows[row];
            GridCell[] figures = [.. cells.Where(c => c.Kind == GridCellKind.Figure)];
            List<GridCell> drawn = [.. cells.Where(c => c.Kind != GridCellKind.Figure).Select(c => c with { Column = c.Column + lead })];
            if (before is not null) drawn.Insert(0, new(Number(row - HeadRows + 1), GridCellKind.Head, 0));
            for (int i = 0; i < order.Length; i++) drawn.AddRange(Spaced(figures[order[i]] with { Column = first + (i * step) }, spacers));
            if (behind is not null) drawn.Add(new(Further(behind, row), GridCellKind.Head, first + width));
            rows.Add([.. drawn]);
        }

        return new GridTable(table.Table, columns, [.. rows]);
    }

    private static string HeadOf(GridTable table, int column) =>
        column == 0 ? table.Rows[1][0].Text
        : column == table.Table.Columns.Length - 1 ? table.Rows[1][^1].Text
        : table.Rows[2][column - 1].Text;

    private static string Further(string head, int row) => head switch
    {
        "备注" => row % 3 == 0 ? "较上年有所增加" : "",
        "占比" => Number(row) + "%",
        _ => Number(row * 7),
    };

    private static IEnumerable<GridCell> Optional(string? head, int column, int rows) => head is null ? [] : [Head(head, column, 1, rows)];

    private static IEnumerable<GridCell> Spaced(GridCell cell, bool spacers) =>
        spacers ? [cell, new("", GridCellKind.Head, cell.Column + 1)] : [cell];

    private static GridCell Head(string text, int column, int columnSpan = 1, int rowSpan = 1) =>
        new(text, GridCellKind.Head, column, columnSpan, rowSpan);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
