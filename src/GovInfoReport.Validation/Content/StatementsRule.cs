namespace GovInfoReport.Validation;

/// <summary>Checks that a report that was read from a document states some of its fields.</summary>
internal abstract class StatementsRule(string id, DiagnosticSeverity severity, params (ReportField Field, string Term)[] fields)
    : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor(id, severity);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (Sections.AreUnknown(report))
        {
            context.NotApplicable(Sections.NoHeadings);
            return;
        }

        foreach ((ReportField field, string term) in fields)
        {
            bool isDoubtful = report.Unsettled.Any(u => u.Place.Field == field) || context.Doubts.Any(d => d.Field == field);
            if (!isDoubtful && !IsStated(report, field)) context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(field)),
                ValidationTexts.Term(term)));
        }
    }

    private static bool IsStated(AnnualReport report, ReportField field) => field switch
    {
        ReportField.Title => report.Title is not null,
        ReportField.Period => report.Period is not null || SaysPeriod(report),
        ReportField.Agency => report.Agency is not null || report.Metadata?.Publisher is not null || report.Preamble is not null,
        _ => report.PublicationDate is not null,
    };

    // A period in words that are no dates is stated, if badly (GIR3012).
    private static bool SaysPeriod(AnnualReport report) => Sections.Texts(report).Any(t =>
        t.Text.Contains("12月31日", StringComparison.Ordinal) || t.Text.Contains("统计期限", StringComparison.Ordinal)
        || t.Text.Contains("12月底", StringComparison.Ordinal));
}
