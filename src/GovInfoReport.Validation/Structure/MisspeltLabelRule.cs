namespace GovInfoReport.Validation;

/// <summary>GIR3019: headings and labels are spelt as the format has them.</summary>
internal sealed class MisspeltLabelRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3019", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        for (int i = 0; i < report.Headings.Count; i++)
        {
            SectionHeading heading = report.Headings[i];
            if (heading.IsNested || Sections.SectionOf(heading) is not { } number) continue;
            SectionDefinition section = ReportFormat.Current.Sections[number - 1];
            ReadOnlySpan<char> written = LabelText.WithoutMark(heading.Text);
            if (!written.SequenceEqual(section.Label) && Spelling.FindSlip(written, section.Label, section.Aliases) is { } meant)
                Add(context, Sections.Locate(report, i), written.ToString(), meant);
        }

        if (report.Sources is not { } sources) return;
        foreach (TableDefinition table in ReportFormat.Current.Tables)
        {
            foreach (RowDefinition row in table.Rows)
            {
                ReadOnlySpan<char> label = sources.GetRawLabel(row);
                if (label.IsEmpty || label.SequenceEqual(row.Label)) continue;
                ReadOnlySpan<char> written = LabelText.WithoutMark(label);
                if (Spelling.FindSlip(written, row.Name, row.Aliases) is { } meant)
                    Add(context, new Location(sources.FindLabel(row)?.Position ?? SourcePosition.None, Place.Of(row)), written.ToString(),
                        meant);
            }
        }
    }

    private void Add(RuleContext context, Location location, string written, string meant) =>
        context.Add(new Diagnostic(Descriptor, location, written, meant)
        {
            Suggestions = [new LocalizedText($"Write {meant}.", $"应为“{meant}”。")],
        });
}
