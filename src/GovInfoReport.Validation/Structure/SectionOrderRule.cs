namespace GovInfoReport.Validation;

/// <summary>GIR3003: the sections stand in the order of the format.</summary>
internal sealed class SectionOrderRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3003", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        int last = -1, seen = 0;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading.IsNested || Sections.SectionOf(heading) is not { } section || (seen >> section & 1) != 0) continue;
            seen |= 1 << section;
            if (last < 0 || report.Headings[last].Section < section)
            {
                last = i;
                continue;
            }

            context.Add(new Diagnostic(Descriptor, Sections.Locate(report, i), heading.Text, report.Headings[last].Text)
            {
                Related = [Sections.Locate(report, last)],
            });
        }
    }
}
