using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>Draws table 3 turned by 90 degrees, or in several tables that hold some of its rows or columns each.</summary>
public static class RequestParts
{
    private const int HeadRows = 3;
    private const int Applicants = 7;

    /// <summary>A row for each kind of applicants, a column for each row of the form.</summary>
    public static GridTable Turned(GridTable table)
    {
        ImmutableArray<GridCell>[] rows = [.. table.Rows.Skip(HeadRows)];
        List<ImmutableArray<GridCell>> turned =
            [[new("申请人", GridCellKind.Head, 0), .. rows.Select((row, i) => LabelOf(row) with { Column = i + 1, ColumnSpan = 1 })]];
        for (int column = 0; column < Applicants; column++)
        {
            IEnumerable<GridCell> figures = rows.Select((row, i) => FiguresOf(row)[column] with { Column = i + 1 });
            turned.Add([new(HeadOf(table, column), GridCellKind.Head, 0), .. figures]);
        }

        return new GridTable(table.Table, rows.Length + 1, [.. turned]);
    }

    /// <summary>The table turned, with its rows in two bands, each under its labels.</summary>
    public static GridTable TurnedInBands(GridTable table)
    {
        GridTable turned = Turned(table);
        int first = turned.Columns / 2;
        return Below(Band(turned, 1, first), Band(turned, first, turned.Columns));
    }

    private static GridTable Band(GridTable turned, int from, int to)
    {
        List<ImmutableArray<GridCell>> rows = [];
        foreach (ImmutableArray<GridCell> row in turned.Rows)
            rows.Add([row[0], .. row[from..to].Select(c => c with { Column = c.Column - from + 1 })]);
        return new GridTable(turned.Table, to - from + 1, [.. rows]);
    }

    /// <summary>Tables of some of the columns each, all of them with labels.</summary>
    /// <param name="table">The official form.</param>
    /// <param name="counts">How many columns each has.</param>
    public static GridTable[] ByColumns(GridTable table, params int[] counts)
    {
        List<GridTable> parts = [];
        int first = 0;
        foreach (int count in counts)
        {
            parts.Add(Part(table, first, count, [.. Enumerable.Range(first, count).Select(c => HeadOf(table, c))]));
            first += count;
        }

        return [.. parts];
    }

    /// <summary>A table for each kind of applicants, named by a line over its heads.</summary>
    public static GridTable[] ByApplicants(GridTable table) =>
        [.. Enumerable.Range(0, Applicants).Select(c => Below(Title(table, HeadOf(table, c)), Part(table, c, 1, ["数量"])))];

    /// <summary>Tables of some of the rows each, all of them with heads.</summary>
    public static GridTable[] ByRows(GridTable table, params int[] counts)
    {
        GridTable flat = Part(table, 0, Applicants, [.. Enumerable.Range(0, Applicants).Select(c => HeadOf(table, c))]);
        List<GridTable> parts = [];
        int first = 1;
        foreach (int count in counts)
        {
            parts.Add(flat with { Rows = [flat.Rows[0], .. flat.Rows[first..(first + count)]] });
            first += count;
        }

        return [.. parts];
    }

    /// <summary>Tables one below the other in one grid, as on a sheet.</summary>
    public static GridTable Below(params GridTable[] parts)
    {
        int columns = parts.Max(p => p.Columns);
        return new GridTable(parts[0].Table, columns, [.. parts.SelectMany(p => p.Rows).Select(row => Filled(row, columns))]);
    }

    /// <summary>The draft with a table in several tables, each behind a line.</summary>
    public static ReportDraft Apart(ReportDraft draft, GridTable[] parts, Func<int, string> captionOf) => draft with
    {
        Sections = [.. draft.Sections.SelectMany(s => s.Table?.Table != parts[0].Table ? [s] : ApartIn(s, parts, captionOf))],
    };

    /// <summary>The head of a column of the format as the official form has it.</summary>
    public static string HeadOf(GridTable table, int column) =>
        (column == 0 ? table.Rows[1][0] : column == Applicants - 1 ? table.Rows[1][^1] : table.Rows[2][column - 1]).Text;

    /// <summary>The part of the table without the first of its rows of heads.</summary>
    public static GridTable WithoutTitle(GridTable part) => part with { Rows = part.Rows[1..] };

    private static IEnumerable<SectionDraft> ApartIn(SectionDraft section, GridTable[] parts, Func<int, string> captionOf) =>
        [section with { Table = null }, .. parts.Select((part, i) => new SectionDraft(captionOf(i), [], part))];

    private static GridTable Title(GridTable table, string words) => new(table.Table, 2, [[new(words, GridCellKind.Head, 0, 2)]]);

    private static GridTable Part(GridTable table, int first, int count, string[] heads) => new(table.Table, count + 1,
    [
        [new("项目", GridCellKind.Head, 0), .. heads.Select((h, i) => new GridCell(h, GridCellKind.Head, i + 1))],
        .. table.Rows.Skip(HeadRows).Select(row => (ImmutableArray<GridCell>)
        [
            LabelOf(row) with { Column = 0, ColumnSpan = 1 },
            .. FiguresOf(row)[first..(first + count)].Select((f, i) => f with { Column = i + 1 }),
        ]),
    ]);

    // Blank cells where a part has fewer columns.
    private static ImmutableArray<GridCell> Filled(ImmutableArray<GridCell> row, int columns)
    {
        int taken = row.Max(c => c.Column + c.ColumnSpan);
        return [.. row, .. Enumerable.Range(taken, columns - taken).Select(c => new GridCell("", GridCellKind.Head, c))];
    }

    private static GridCell LabelOf(ImmutableArray<GridCell> row) => row.Single(c => c.Kind == GridCellKind.Label);

    private static GridCell[] FiguresOf(ImmutableArray<GridCell> row) => [.. row.Where(c => c.Kind == GridCellKind.Figure)];
}
