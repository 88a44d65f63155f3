namespace GovInfoReport.Validation;

/// <summary>GIR3005: no subsection is numbered as if it were a section.</summary>
internal sealed class SubsectionRaisedRule : IReportRule
{
    // 十二、: what is in brackets, or has a point behind it, is numbered as a subsection.
    private const int LongestNumeral = 3;

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3005", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading is { Section: null, Number: not null } && IsNumberedAsSection(heading.Text))
                context.Add(new Diagnostic(Descriptor, Sections.Locate(report, i), heading.Text));
        }
    }

    private static bool IsNumberedAsSection(ReadOnlySpan<char> heading) => heading.TrimStart().IndexOf('、') is > 0 and <= LongestNumeral;
}
