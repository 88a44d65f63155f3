namespace GovInfoReport.Validation;

/// <summary>GIR3020: townships, sub-districts and local departments state no regulations (规章): they cannot issue any.</summary>
internal sealed class RegulationsRule : IReportRule
{
    private static readonly LocalizedText LevelUnknown = ValidationTexts.Reason("levelUnknown");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3020", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (AgencyLevels.Of(context) is not (AgencyLevel.Township or AgencyLevel.Department) && !AgencyLevels.IsCounty(report.Agency))
        {
            context.NotApplicable(LevelUnknown);
            return;
        }

        foreach (CellDefinition cell in ReportFormat.Current.Disclosure.Rows[Edition2021.RegulationsRow].Cells)
        {
            if (report.Cells[cell] is not { } value || value <= 0) continue;
            context.Add(new Diagnostic(Descriptor, Location.Of(report, cell), cell, value, report.Agency ?? "")
            {
                Expected = 0,
                Actual = value,
                Operands = [Operand.Of(report, cell)],
            });
        }
    }
}
