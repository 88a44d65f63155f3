namespace GovInfoReport.Validation;

/// <summary>GIR3009: section five says something.</summary>
internal sealed class ProblemsEmptyRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3009", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (context.AnnualReport.Problems is not { } problems) context.NotApplicable();
        else if (string.IsNullOrWhiteSpace(problems.Text))
            context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(ReportFormat.Current.Problems.Number)), problems.Heading));
    }
}
