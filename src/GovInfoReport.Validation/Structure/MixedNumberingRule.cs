namespace GovInfoReport.Validation;

/// <summary>GIR3006: the sections are numbered in one style, 一、 to 六、.</summary>
internal sealed class MixedNumberingRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3006", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        List<int>? strange = null;
        int numbered = 0;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading.IsNested || Sections.SectionOf(heading) is null || heading.Number is null) continue;
            numbered++;
            if (!IsPlainNumeral(heading.Text)) (strange ??= []).Add(i);
        }

        if (strange is null) return;
        context.Add(new Diagnostic(Descriptor, Sections.Locate(report, strange[0]), report.Headings[strange[0]].Text, strange.Count,
            numbered)
        {
            Related = [.. strange.Skip(1).Select(i => Sections.Locate(report, i))],
        });
    }

    private static bool IsPlainNumeral(string heading) =>
        ChineseNumerals.Read(heading.AsSpan().TrimStart(), out int length) > 0 && length > 0;
}
