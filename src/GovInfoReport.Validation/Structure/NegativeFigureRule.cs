namespace GovInfoReport.Validation;

/// <summary>GIR3015: no figure is negative, but for a change.</summary>
internal sealed class NegativeFigureRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3015", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        ReportCells cells = context.AnnualReport.Cells;
        bool isAmountNegative = cells.Amounts is { Fee: < 0 } or { Procurement: < 0 };
        if (!isAmountNegative && !cells.Counts.ContainsAnyInRange(long.MinValue, -1)) return;
        foreach (CellDefinition cell in context.AnnualReport.ListCells())
        {
            if (cells[cell] is not { } value || value >= 0 || cell.Kind == CellKind.Change) continue;
            context.Add(new Diagnostic(Descriptor, Location.Of(context.AnnualReport, cell), cell, value)
            {
                Actual = value,
                Operands = [Operand.Of(context.AnnualReport, cell)],
            });
        }
    }
}
