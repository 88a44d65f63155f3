namespace GovInfoReport.Validation;

/// <summary>GIR3014: a report for 2021 or later does not cite the notice of the earlier format.</summary>
internal sealed class NoticeRule : IReportRule
{
    private const string Issuer = "国办公开办函";

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3014", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (Sections.YearOf(context.AnnualReport) is not { } year || year < context.Profile.FirstYearOfFormat)
        {
            context.NotApplicable(ValidationTexts.Reason("formerYear"));
            return;
        }

        foreach ((Place place, string text) in context.Texts)
        {
            for (int at = text.IndexOf(Issuer, StringComparison.Ordinal); at >= 0; at =
                text.IndexOf(Issuer, at + Issuer.Length, StringComparison.Ordinal))
            {
                if (!IsFormer(text.AsSpan(at + Issuer.Length), out int length)) continue;
                context.Add(new Diagnostic(Descriptor, Location.At(place), text.Substring(at, Issuer.Length + length),
                    ReportFormat.Current.Notice));
                break;
            }
        }
    }

    // 〔2019〕60号, with brackets of any kind.
    private static bool IsFormer(ReadOnlySpan<char> number, out int length)
    {
        length = number.IndexOf('号') + 1;
        if (length is 0 or > 12) return false;
        int year = number[..length].IndexOf("2019", StringComparison.Ordinal);
        return year >= 0 && number[(year + 4)..(length - 1)].TrimEnd().EndsWith("60", StringComparison.Ordinal);
    }
}
