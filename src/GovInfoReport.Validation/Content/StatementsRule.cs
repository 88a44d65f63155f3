namespace GovInfoReport.Validation;

/// <summary>Checks that a report that was read from a document states some of its fields.</summary>
internal abstract class StatementsRule(string id, DiagnosticSeverity severity, params (ReportField Field, string Term)[] fields)
    : IReportRule
{
    private static readonly string[] Bodies =
        ["局", "厅", "委", "政府办", "人民政府", "街道", "镇", "乡", "中心", "海关", "部", "署", "院", "公司", "大学", "大队", "支队", "总队", "馆", "会"];

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
        ReportField.Agency => report.Agency is not null || report.Metadata?.Publisher is not null || NamesBody(report.Preamble),
        _ => report.PublicationDate is not null,
    };

    // Of a text that names an authority which reading did not take for one, nothing is said.
    private static bool NamesBody(string? preamble) => preamble is not null
        && WordSearch.HasAny(preamble.Replace("国务院办公厅", "", StringComparison.Ordinal).Replace("国务院", "", StringComparison.Ordinal), Bodies);

    // A period in words that are no dates is stated, if badly (GIR3012).
    private static bool SaysPeriod(AnnualReport report) => Sections.Texts(report).Any(t =>
        t.Text.Contains("12月31日", StringComparison.Ordinal) || t.Text.Contains("统计期限", StringComparison.Ordinal)
        || t.Text.Contains("12月底", StringComparison.Ordinal));
}
