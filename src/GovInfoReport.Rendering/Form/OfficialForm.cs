using System.Collections.Immutable;

namespace GovInfoReport.Rendering;

/// <summary>The three tables laid out as the official form prints them, made from the definition of the format.</summary>
/// <remarks>Thread-safe. Source: the annex of 国办公开办函〔2021〕30号.</remarks>
public static class OfficialForm
{
    /// <summary>The tables in the order of the format: 2, 3 and 4.</summary>
    public static ImmutableArray<FormTable> Tables =>
        field.IsDefault ? field = [.. ReportFormat.Current.Tables.Select(t => Create(t, [.. t.Rows.Select(ShownRow.Of)]))] : field;

    /// <summary>A table of the format as the form lays it out.</summary>
    /// <param name="table">The table.</param>
    public static FormTable Of(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Tables.FirstOrDefault(t => t.Table == table) ?? Create(table, [.. table.Rows.Select(ShownRow.Of)]);
    }

    /// <summary>A table of a report in its edition, with what the report states beside it.</summary>
    internal static FormTable Of(AnnualReport report, int number)
    {
        TableDefinition table = report.FormatOf(number).GetTable(number);
        ImmutableArray<ShownRow> rows = ShownRow.RowsOf(report, number);
        return rows.Length == table.Rows.Length ? Of(table) : Create(table, rows);
    }

    /// <summary>
    /// The item of article 20 of the regulation that a row of table 2 reports on, such as 第二十条第（一）项; <see langword="null"/> for rows of
    /// other tables.
    /// </summary>
    /// <param name="row">A row of the format.</param>
    public static string? ArticleItem(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.ArticleItem;
    }

    /// <summary>
    /// The label that a row of table 3 stands under together with its group, 三、本年度办理结果; <see langword="null"/> where it stands under none.
    /// </summary>
    /// <param name="row">A row of the format.</param>
    public static string? OutcomesLabel(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsOutcome(row) ? HeadWords.NumberedOutcomes : null;
    }

    private static FormTable Create(TableDefinition table, ImmutableArray<ShownRow> rows) => table.Number switch
    {
        2 => ProactiveDisclosure(table, rows),
        3 => Requests(table, rows),
        _ => Cases(table),
    };

    private static FormTable ProactiveDisclosure(TableDefinition table, ImmutableArray<ShownRow> shown)
    {
        int columns = shown.Max(r => r.Cells.Length);
        List<ImmutableArray<FormCell>> rows = [];
        string? item = null;
        ImmutableArray<string> heads = [];
        foreach (ShownRow row in shown)
        {
            string? own = ArticleItem(row.Row);
            if (own != item) rows.Add([FormCell.Head(own!, columns + 1)]);
            if (own != item || !heads.AsSpan().SequenceEqual(row.Heads.AsSpan()))
                rows.Add([FormCell.Head(HeadWords.Content),
                    .. row.Heads.Select((h, i) => FormCell.Head(h, SpanOf(i, row.Heads.Length, columns)))]);
            (item, heads) = (own, row.Heads);
            rows.Add([FormCell.Label(row.Row.Label),
                .. row.Cells.Select((c, i) => FormCell.Figure(c, SpanOf(i, row.Cells.Length, columns)))]);
        }

        return new FormTable(table, columns + 1, 0, [.. rows]);
    }

    // The columns are shared out; the last takes what is left.
    private static int SpanOf(int column, int count, int columns) =>
        column < count - 1 ? columns / count : columns - (columns / count * (count - 1));

    private static FormTable Requests(TableDefinition table, ImmutableArray<ShownRow> shown)
    {
        const int LabelColumns = 3;
        ImmutableArray<ColumnDefinition> columns = table.Columns;
        List<ImmutableArray<FormCell>> rows =
        [
            [FormCell.Head(HeadWords.BracketedBalance, LabelColumns, 3), FormCell.Head(HeadWords.Applicants, columns.Length)],
            [FormCell.Head(columns[0].Label, rows: 2), FormCell.Head(HeadWords.Organizations, columns.Length - 2),
                FormCell.Head(columns[^1].Label, rows: 2)],
            [.. columns[1..^1].Select(c => FormCell.Head(c.Label))],
        ];
        int outcomes = shown.Count(r => IsOutcome(r.Row));
        bool opened = false;
        foreach (RowDefinition row in shown.Select(r => r.Row))
        {
            List<FormCell> cells = [];
            if (IsOutcome(row) && !opened)
            {
                cells.Add(FormCell.Label(HeadWords.NumberedOutcomes, rows: outcomes));
                opened = true;
            }

            if (row.Group is { } group)
            {
                if (row == group.Rows[0]) cells.Add(FormCell.Label(group.Label, rows: group.Rows.Length));
                cells.Add(FormCell.Label(row.Label));
            }
            else
            {
                cells.Add(FormCell.Label(row.Label, IsOutcome(row) ? LabelColumns - 1 : LabelColumns));
            }

            rows.Add([.. cells, .. row.Cells.Select(c => FormCell.Figure(c))]);
        }

        return new FormTable(table, LabelColumns + columns.Length, 3, [.. rows]);
    }

    private static FormTable Cases(TableDefinition table)
    {
        int outcomes = table.Columns.Length;
        List<FormCell> top = [], middle = [], bottom = [];
        foreach (RowDefinition row in table.Rows)
        {
            if (row.Group is { } group)
            {
                if (row == group.Rows[0]) top.Add(FormCell.Head(group.Label, outcomes * group.Rows.Length));
                middle.Add(FormCell.Head(row.Label, outcomes));
                bottom.AddRange(table.Columns.Select(c => FormCell.Head(c.Label)));
            }
            else
            {
                top.Add(FormCell.Head(row.Label, outcomes));
                middle.AddRange(table.Columns.Select(c => FormCell.Head(c.Label, rows: 2)));
            }
        }

        return new FormTable(table, table.Rows.Length * outcomes, 3,
            [[.. top], [.. middle], [.. bottom], [.. table.Cells.Select(c => FormCell.Figure(c))]]);
    }

    private static bool IsOutcome(RowDefinition row) =>
        row.Table.Number == ReportFormat.Current.Requests.Number
        && ReportFormat.Current.Relations.Any(r => r.Kind == RelationKind.Outcomes && IsBetween(row, r.Addends[0].Row, r.Totals[0].Row));

    private static bool IsBetween(RowDefinition row, RowDefinition first, RowDefinition last) =>
        first.Index <= row.Index && row.Index <= last.Index;
}
