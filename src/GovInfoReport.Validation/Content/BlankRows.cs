using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>What is blank in a table that is otherwise filled.</summary>
internal static class BlankRows
{
    private const double LeastStated = 0.8;

    /// <summary>The tables of which at least four cells in five have a figure, some have none, and none is in doubt.</summary>
    internal static IEnumerable<TableDefinition> FilledTables(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            int stated = table.Cells.Count(c => report.Cells[c] is not null);
            bool isDoubtful = report.Unsettled.Any(u => u.Place.Section == Place.OfTable(table.Number).Section)
                || context.Doubts.Any(d => d.Section is null || d.Section == Place.OfTable(table.Number).Section);
            bool isCollapsed = report.AdditionalRows.Any(r => r.Place.Table == table)
                || (table == ReportFormat.Current.Requests && SumLayout.OtherAsOneRow.Cells.Any(c => report.Cells[c] is not null));
            if (!isDoubtful && !isCollapsed && stated < table.Cells.Length
                && stated >= LeastStated * table.Cells.Length) yield return table;
        }
    }

    /// <summary>The rows of a table without any figure.</summary>
    internal static ImmutableArray<RowDefinition> Of(AnnualReport report, TableDefinition table) =>
        [.. table.Rows.Where(row => row.Cells.All(c => report.Cells[c] is null))];
}
