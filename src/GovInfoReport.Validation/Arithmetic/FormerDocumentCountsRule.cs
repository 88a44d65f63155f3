namespace GovInfoReport.Validation;

/// <summary>GIR2012: in table 2 of 2019, no more documents were disclosed in the year than in total.</summary>
internal sealed class FormerDocumentCountsRule : IReportRule
{
    private static readonly RowDefinition[] Rows =
        [.. ReportFormat.Former.Disclosure.Rows.Where(r => r.Cells[0].Column.Code == "newlyMade")];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2012", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach (RowDefinition row in Rows)
        {
            CellDefinition part = row.Cells[1], whole = row.Cells[2];
            if (report.Cells[part] is not { } inYear || report.Cells[whole] is not { } total || inYear <= total) continue;
            context.Add(new Diagnostic(Descriptor, Location.Of(report, part), row, inYear, total)
            {
                Actual = inYear,
                Operands = [Operand.Of(report, part), Operand.Of(report, whole)],
            });
        }
    }
}
