namespace GovInfoReport.Validation;

/// <summary>GIR3010: section six of a report for 2021 or later speaks of the information-processing fee (信息处理费).</summary>
internal sealed class ProcessingFeeRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3010", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        // The rules on the fee are in force from 1 January 2021.
        if (context.Report.OtherMatters is not { } other || Sections.YearOf(context.Report) < context.Profile.FirstYearOfFormat) context.NotApplicable();
        else if (!other.Text.Contains("处理费", StringComparison.Ordinal)) context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(6))));
    }
}
