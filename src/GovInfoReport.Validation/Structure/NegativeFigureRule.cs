namespace GovInfoReport.Validation;

/// <summary>GIR3015: no figure is negative.</summary>
internal sealed class NegativeFigureRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3015", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        ReportCells cells = context.Report.Cells;
        if (cells.Fee is null or >= 0 && !cells.Counts.ContainsAnyInRange(long.MinValue, -1)) return;
        foreach (CellDefinition cell in ReportFormat.Current.Cells)
        {
            if (cells[cell] is not { } value || value >= 0) continue;
            context.Add(new Diagnostic(Descriptor, Location.Of(context.Report, cell), cell, value)
            {
                Actual = value,
                Operands = [Operand.Of(context.Report, cell)],
            });
        }
    }
}
