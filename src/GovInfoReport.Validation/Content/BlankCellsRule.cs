namespace GovInfoReport.Validation;

/// <summary>GIR3025: the cells of tables 3 and 4 have figures, zero where there is nothing. Reported once a table.</summary>
internal sealed class BlankCellsRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3025", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach (TableDefinition table in BlankRows.FilledTables(context))
        {
            if (table.Rows[0].Cells[0].Table == ReportFormat.Current.Tables[0]) continue;
            HashSet<RowDefinition> blank = [.. BlankRows.Of(report, table)];
            CellDefinition[] cells = [.. table.Cells.Where(c => report.Cells[c] is null && !blank.Contains(c.Row))];
            if (cells.Length == 0) continue;
            context.Add(new Diagnostic(Descriptor, Location.At(Place.OfTable(table.Number)), table, cells.Length, cells[0])
            {
                Related = [.. cells.Select(c => Location.Of(report, c))],
            });
        }
    }
}
