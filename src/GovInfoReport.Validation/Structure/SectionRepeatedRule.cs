namespace GovInfoReport.Validation;

/// <summary>GIR3002: each section is there once.</summary>
internal sealed class SectionRepeatedRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3002", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        Span<int> first = stackalloc int[7];
        first.Fill(-1);
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (Sections.SectionOf(heading) is not { } section || (heading.IsNested && !IsRepeated(heading))) continue;
            if (first[section] < 0)
            {
                first[section] = i;
                continue;
            }

            context.Add(new Diagnostic(Descriptor, Sections.Locate(report, i), ReportFormat.Current.Sections[section - 1], heading.Text)
            {
                Related = [Sections.Locate(report, first[section])],
            });
        }
    }

    // Of a heading that stands twice one begins the section, the other lies within another; so do sub-headings, by another style of number.
    private static bool IsRepeated(SectionHeading heading) => heading.Number == heading.Section
        && ChineseNumerals.Read(heading.Text.AsSpan().TrimStart(), out int length) > 0 && length > 0
        && !heading.Text.Contains('续', StringComparison.Ordinal);
}
