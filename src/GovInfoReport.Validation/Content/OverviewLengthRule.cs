namespace GovInfoReport.Validation;

/// <summary>GIR3034: section one is no longer than the 1,000 characters that some provinces bound it to. Off by default.</summary>
internal sealed class OverviewLengthRule : IReportRule
{
    private const int MostCharacters = 1_000;

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3034", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        string text = context.AnnualReport.Overview?.Text ?? "";
        int length = text.Count(c => !char.IsWhiteSpace(c));
        if (length == 0) context.NotApplicable();
        else if (length > MostCharacters)
            context.Report(Descriptor, Place.OfSection(ReportFormat.Current.Overview.Number), length, MostCharacters);
    }
}
