namespace GovInfoReport.Validation;

/// <summary>GIR2013: in table 2 of 2019, the items of the year before and their change do not fall below zero.</summary>
internal sealed class FormerItemsRule : IReportRule
{
    private static readonly RowDefinition[] Rows =
        [.. ReportFormat.Former.Disclosure.Rows.Where(r => r.Cells.Any(c => c.Kind == CellKind.Change))];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2013", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach (RowDefinition row in Rows)
        {
            CellDefinition items = row.Cells[0], change = row.Cells[1];
            if (report.Cells[items] is not { } before || report.Cells[change] is not { } by || before + by >= 0) continue;
            context.Add(new Diagnostic(Descriptor, Location.Of(report, change), row, before, by, before + by)
            {
                Actual = by,
                Operands = [Operand.Of(report, items), Operand.Of(report, change)],
            });
        }
    }
}
