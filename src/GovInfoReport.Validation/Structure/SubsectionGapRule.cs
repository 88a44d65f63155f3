namespace GovInfoReport.Validation;

/// <summary>GIR3007: no subsection （二） stands without （一）.</summary>
internal sealed class SubsectionGapRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3007", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        for (int number = 1; number <= 6; number++)
        {
            if (Sections.Prose(context.AnnualReport, number) is { } section) CheckSection(context, number, section.Text);
        }
    }

    private void CheckSection(RuleContext context, int number, string text)
    {
        ulong seen = 1;
        for (int start = 0; start < text.Length;)
        {
            int found = ChineseNumerals.ReadBracketed(text.AsSpan(start), out int length);
            if (found is > 0 and < 64)
            {
                // Numbers may start anew, as where a subsection has parts of its own; what counts is that the one before was there.
                if ((seen >> (found - 1) & 1) == 0)
                {
                    context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(number)), ReportFormat.Current.Sections[number - 1],
                        text.Substring(start, length), found - 1)
                    { Expected = found - 1, Actual = found });
                    return;
                }

                seen |= 1UL << found;
            }

            int end = text.AsSpan(start).IndexOf('\n');
            if (end < 0) return;
            start += end + 1;
        }
    }
}
