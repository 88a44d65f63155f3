namespace GovInfoReport.Validation;

/// <summary>GIR3005: no subsection is numbered as if it were a section.</summary>
internal sealed class SubsectionRaisedRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3005", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading is { IsNested: false, Section: null, Number: not null })
                context.Add(new Diagnostic(Descriptor, Sections.Locate(report, i), heading.Text));
        }
    }
}
