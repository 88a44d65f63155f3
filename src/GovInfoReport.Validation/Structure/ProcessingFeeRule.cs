namespace GovInfoReport.Validation;

/// <summary>GIR3010: section six of a report for 2021 or later speaks of the information-processing fee (信息处理费).</summary>
internal sealed class ProcessingFeeRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3010", DiagnosticSeverity.Info);

    private static readonly string[] Costs = ["收费", "费用", "收取"];
    private static readonly string[] Services = ["处理", "依申请", "检索", "复制", "邮寄"];

    private static bool SaysFee(string text) => text.Contains("处理费", StringComparison.Ordinal)
        || (Costs.Any(c => text.Contains(c, StringComparison.Ordinal)) && Services.Any(s => text.Contains(s, StringComparison.Ordinal)));

    public void Check(RuleContext context)
    {
        if (context.AnnualReport.OtherMatters is not { } other) context.NotApplicable();
        else if (Sections.YearOf(context.AnnualReport) < context.Profile.FirstYearOfFormat)
            context.NotApplicable(ValidationTexts.Reason("formerYear"));
        else if (!SaysFee(other.Text))
        {
            Place place = Place.OfSection(ReportFormat.Current.OtherMatters.Number);
            context.Add(new Diagnostic(Descriptor, Location.At(place)));
        }
    }
}
