namespace GovInfoReport.Validation;

/// <summary>GIR3026: section five says more than 无.</summary>
internal sealed class ProblemsShortRule : IReportRule
{
    private const int FewestCharacters = 10;

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3026", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        string text = LabelText.Letters(context.AnnualReport.Problems?.Text ?? "");
        if (text.Length == 0) context.NotApplicable();
        else if (text.Length < FewestCharacters)
            context.Report(Descriptor, Place.OfSection(ReportFormat.Current.Problems.Number), text);
    }
}
