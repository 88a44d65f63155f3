using System.Collections.Immutable;

namespace GovInfoReport.Rendering;

/// <summary>The three tables laid out as the official form prints them, made from the definition of the format.</summary>
/// <remarks>Thread-safe. Source: the annex of 国办公开办函〔2021〕30号.</remarks>
public static class OfficialForm
{
    /// <summary>The tables in the order of the format: 2, 3 and 4.</summary>
    public static ImmutableArray<FormTable> Tables => field.IsDefault ? field = [.. ReportFormat.Current.Tables.Select(Create)] : field;

    /// <summary>A table of the format as the form lays it out.</summary>
    /// <param name="table">The table.</param>
    public static FormTable Of(TableDefinition table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Tables.Single(t => t.Table == table);
    }

    /// <summary>The item of article 20 of the regulation that a row of table 2 reports on, such as 第二十条第（一）项; <see langword="null"/> for rows of other tables.</summary>
    /// <param name="row">A row of the format.</param>
    public static string? ArticleItem(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.ArticleItem;
    }

    /// <summary>The label that a row of table 3 stands under together with its group, 三、本年度办理结果; <see langword="null"/> where it stands under none.</summary>
    /// <param name="row">A row of the format.</param>
    public static string? OutcomesLabel(RowDefinition row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsOutcome(row) ? HeadWords.NumberedOutcomes : null;
    }

    private static FormTable Create(TableDefinition table) =>
        table == ReportFormat.Current.Disclosure ? ProactiveDisclosure(table) : table == ReportFormat.Current.Requests ? Requests(table) : Cases(table);

    private static FormTable ProactiveDisclosure(TableDefinition table)
    {
        int columns = table.Rows.Max(r => r.Cells.Length);
        List<ImmutableArray<FormCell>> rows = [];
        string? item = null;
        foreach (RowDefinition row in table.Rows)
        {
            int span = columns / row.Cells.Length;
            if (ArticleItem(row) is { } own && own != item)
            {
                item = own;
                rows.Add([FormCell.Head(own, columns + 1)]);
                rows.Add([FormCell.Head(HeadWords.Content), .. row.Cells.Select(c => FormCell.Head(c.Column.Label, span))]);
            }

            rows.Add([FormCell.Label(row.Label), .. row.Cells.Select(c => FormCell.Figure(c, span))]);
        }

        return new FormTable(table, columns + 1, 0, [.. rows]);
    }

    private static FormTable Requests(TableDefinition table)
    {
        const int LabelColumns = 3;
        ImmutableArray<ColumnDefinition> columns = table.Columns;
        List<ImmutableArray<FormCell>> rows =
        [
            [FormCell.Head(HeadWords.BracketedBalance, LabelColumns, 3), FormCell.Head(HeadWords.Applicants, columns.Length)],
            [FormCell.Head(columns[0].Label, rows: 2), FormCell.Head(HeadWords.Organizations, columns.Length - 2), FormCell.Head(columns[^1].Label, rows: 2)],
            [.. columns[1..^1].Select(c => FormCell.Head(c.Label))],
        ];
        int outcomes = table.Rows.Count(IsOutcome);
        bool opened = false;
        foreach (RowDefinition row in table.Rows)
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

        return new FormTable(table, table.Rows.Length * outcomes, 3, [[.. top], [.. middle], [.. bottom], [.. table.Cells.Select(c => FormCell.Figure(c))]]);
    }

    private static bool IsOutcome(RowDefinition row) =>
        row.Table == ReportFormat.Current.Requests
        && ReportFormat.Current.Relations.Any(r => r.Kind == RelationKind.Outcomes && IsBetween(row, r.Addends[0].Row, r.Totals[0].Row));

    private static bool IsBetween(RowDefinition row, RowDefinition first, RowDefinition last) => first.Index <= row.Index && row.Index <= last.Index;
}
