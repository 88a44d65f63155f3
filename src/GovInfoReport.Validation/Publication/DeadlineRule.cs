namespace GovInfoReport.Validation;

/// <summary>GIR6001: the report was published by the deadline of its authority.</summary>
internal sealed class DeadlineRule : IReportRule
{
    private static readonly LocalizedText DateUnknown = ValidationTexts.Reason("dateUnknown");
    private static readonly LocalizedText LevelUnknown = ValidationTexts.Reason("levelUnknown");
    private static readonly LocalizedText Regulation = ValidationTexts.Term("regulation"), Profile = ValidationTexts.Term("profile");

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
        AgencyName agency = AgencyName.Parse(report.Agency ?? "");
        if (context.Profile.LocalDeadlines.FirstOrDefault(d => d.IsFor(agency, level, year)) is { } local)
        {
            Check(context, year, published, local.Day, local.Source);
            return;
        }

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

        bool isOfRegulation = ValidationProfile.Default.Deadlines.ContainsValue(deadline);
        Check(context, year, published, deadline, isOfRegulation ? Regulation : Profile);
    }

    private void Check(RuleContext context, int year, DateOnly published, MonthDay deadline, object basis)
    {
        DateOnly last = deadline.In(year + 1);
        if (published <= last) return;
        context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.PublicationDate)), published, last, year, basis));
    }
}
