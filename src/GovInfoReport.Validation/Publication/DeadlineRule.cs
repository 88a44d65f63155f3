namespace GovInfoReport.Validation;

/// <summary>GIR6001: the report was published by the deadline of its authority.</summary>
internal sealed class DeadlineRule : IReportRule
{
    private static readonly LocalizedText DateUnknown = ValidationTexts.Reason("dateUnknown");
    private static readonly LocalizedText LevelUnknown = ValidationTexts.Reason("levelUnknown");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR6001", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (Sections.YearOf(report) is not { } year || year is < 1 or > 9998 || report.PublicationDate is not { } published)
        {
            context.NotApplicable(DateUnknown);
            return;
        }

        AgencyLevel level = AgencyLevels.Of(context);
        if (!context.Profile.Deadlines.TryGetValue(level, out MonthDay deadline))
        {
            // Whatever the authority is, it was late when the last of all deadlines was over.
            if (context.Profile.Deadlines.IsEmpty || published <= context.Profile.Deadlines.Values.Max(d => d.In(year + 1)))
            {
                context.NotApplicable(LevelUnknown);
                return;
            }

            deadline = context.Profile.Deadlines.Values.MaxBy(d => d.In(year + 1));
        }

        DateOnly last = deadline.In(year + 1);
        if (published > last) context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.PublicationDate)), published, last, year));
    }
}
