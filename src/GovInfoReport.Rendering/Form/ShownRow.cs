using System.Collections.Immutable;

namespace GovInfoReport.Rendering;

/// <summary>A row as a table shows it.</summary>
/// <param name="Row">The row of the format.</param>
/// <param name="Cells">Its cells; of a row that the table's edition lacks, those that state a figure.</param>
/// <param name="Heads">The heads over the cells.</param>
internal sealed record ShownRow(RowDefinition Row, ImmutableArray<CellDefinition> Cells, ImmutableArray<string> Heads)
{
    /// <summary>All of a row as its edition prints it.</summary>
    public static ShownRow Of(RowDefinition row) => new(row, row.Cells, [.. row.Columns.Select(c => c.Label)]);

    /// <summary>The rows of one table of a report: those of its edition, and of others what they state.</summary>
    public static ImmutableArray<ShownRow> RowsOf(AnnualReport report, int table)
    {
        ReportFormat format = report.FormatOf(table);
        List<ShownRow> rows = [.. format.GetTable(table).Rows.Select(Of)];
        foreach (IGrouping<RowDefinition, CellDefinition> others in report.ListCells()
            .Where(c => c.Table.Number == table && !format.TryGetCell(c.Code, out _))
            .GroupBy(c => c.Row))
        {
            RowDefinition[] before = [.. report.ListCells().TakeWhile(c => c.Row != others.Key).Select(c => c.Row)];
            int at = rows.FindLastIndex(r => r.Row.Code == others.Key.Code || before.Any(b => b.Code == r.Row.Code));
            ColumnDefinition decisions = format.GetTable(table).Columns.FirstOrDefault(c => c.Code == "decisions") ?? others.First().Column;
            ImmutableArray<string> heads = [.. others.Select(c => c.Column.Code == decisions.Code ? decisions.Label : c.Column.Label)];
            rows.Insert(at + 1, new ShownRow(others.Key, [.. others], heads));
        }

        return [.. rows];
    }
}
