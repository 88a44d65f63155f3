namespace GovInfoReport.Validation;

/// <summary>GIR3001: each of the six sections is there.</summary>
internal sealed class SectionMissingRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3001", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (Sections.AreUnknown(report))
        {
            context.NotApplicable(Sections.NoHeadings);
            return;
        }

        foreach (SectionDefinition section in ReportFormat.Current.Sections)
        {
            bool found = Sections.Prose(report, section.Number) is not null;
            foreach (SectionHeading heading in report.Headings) found |= heading.Section == section.Number && !heading.IsNested;
            if (!found) context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(section.Number)), section));
        }
    }
}
