namespace GovInfoReport.Validation;

/// <summary>GIR3027: section five says what will be done about the problems.</summary>
internal sealed class MeasuresRule : IReportRule
{
    private const int FewestCharacters = 10;

    private static readonly string[] Words =
        ["改进", "下一步", "措施", "将", "今后", "继续", "加强", "加大", "强化", "提升", "完善", "优化", "规范", "整改", "推进", "做好", "提高", "健全"];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3027", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        string text = context.AnnualReport.Problems?.Text ?? "";
        if (LabelText.Letters(text).Length < FewestCharacters) context.NotApplicable();
        else if (!Words.Any(w => text.Contains(w, StringComparison.Ordinal)))
            context.Report(Descriptor, Place.OfSection(ReportFormat.Current.Problems.Number));
    }
}
