namespace GovInfoReport.Validation;

/// <summary>GIR3011: title, period and day of publication agree on the year.</summary>
internal sealed class YearsRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3011", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        int? year = TitleYear(report.Title) ?? report.Year;
        if (year is not { } stated || (report.Year, report.Period, report.PublicationDate) is (null, null, null))
        {
            context.NotApplicable();
            return;
        }

        bool periodAgrees = false;
        if (report.Period is { } period && period.Start.Year == period.End.Year)
        {
            periodAgrees = period.Start.Year == stated;
            if (!periodAgrees) Add(context, ReportField.Period, stated, period.Start.Year, "period", stated);
        }
        else if (report.Year is { } read && read != stated)
        {
            Add(context, ReportField.Year, stated, read, "year", stated);
        }

        // Later than the year after is either a wrong year or a late report; where the period bears the year out, it is late (GIR6001).
        if (report.PublicationDate is { } published && published.Year != stated + 1 && (published.Year <= stated || !periodAgrees))
            Add(context, ReportField.PublicationDate, stated + 1, published.Year, "publication", stated);
    }

    private void Add(RuleContext context, ReportField field, int expected, int actual, string what, int stated) =>
        context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(field)), stated, ValidationTexts.Term(what), actual, expected)
        {
            Expected = expected,
            Actual = actual,
            Related = [Location.At(Place.Of(ReportField.Title))],
        });

    /// <summary>The first year from 2000 to 2099 in a title.</summary>
    private static int? TitleYear(string? title)
    {
        if (title is null) return null;
        for (int i = 0; i + 4 <= title.Length; i++)
        {
            if (title[i] != '2' || title[i + 1] != '0' || !char.IsAsciiDigit(title[i + 2]) || !char.IsAsciiDigit(title[i + 3])) continue;
            bool whole = (i == 0 || !char.IsAsciiDigit(title[i - 1])) && (i + 4 == title.Length || !char.IsAsciiDigit(title[i + 4]));
            if (whole) return 2000 + ((title[i + 2] - '0') * 10) + (title[i + 3] - '0');
        }

        return null;
    }
}
