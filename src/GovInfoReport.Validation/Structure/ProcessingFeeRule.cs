namespace GovInfoReport.Validation;

/// <summary>GIR3010: section six speaks of the information-processing fee (信息处理费).</summary>
internal sealed class ProcessingFeeRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3010", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        if (context.Report.OtherMatters is not { } other) context.NotApplicable();
        else if (!other.Text.Contains("处理费", StringComparison.Ordinal)) context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(6))));
    }
}
