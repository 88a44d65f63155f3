namespace GovInfoReport.Validation;

/// <summary>GIR3004: the sections are numbered 一 to 六.</summary>
internal sealed class SectionNumberRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3004", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        int seen = 0;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading.IsNested || Sections.SectionOf(heading) is not { } section || (seen >> section & 1) != 0) continue;
            seen |= 1 << section;
            if (heading.Number == section) continue;
            SectionDefinition definition = ReportFormat.Current.Sections[section - 1];
            context.Add(new Diagnostic(Descriptor, Sections.Locate(report, i), heading.Text, definition.Numeral)
            {
                Expected = section,
                Actual = heading.Number,
                Suggestions = [new LocalizedText($"Write {definition.Heading}.", $"应为“{definition.Heading}”。")],
            });
        }
    }
}
