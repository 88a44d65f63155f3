namespace GovInfoReport.Validation;

/// <summary>GIR3012: the period is 1 January to 31 December of one year.</summary>
internal sealed class PeriodRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3012", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (report.Period is { } period)
        {
            if (!period.IsCalendarYear) context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.Period)), Shown(period)));
        }
        else if (MalformedPeriod(report) is { } text)
        {
            context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.Period)), text));
        }
        else
        {
            context.NotApplicable();
        }
    }

    private static LocalizedText Shown(ReportingPeriod period) => new(period.ToString(), string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{period.Start:yyyy年M月d日}至{period.End:yyyy年M月d日}"));

    // A period that was written but is none: the reading could not make dates of it.
    private static string? MalformedPeriod(AnnualReport report)
    {
        foreach (UnsettledValue value in report.Unsettled)
        {
            if (value.Place.Field == ReportField.Period) return value.Text;
        }

        if (report.Preamble is not { } preamble) return null;
        int at = preamble.IndexOf("12月31日", StringComparison.Ordinal);
        if (at < 0) at = preamble.IndexOf("统计期限", StringComparison.Ordinal);
        return at < 0 ? null : preamble[Math.Max(0, at - 16)..Math.Min(preamble.Length, at + 24)].Trim();
    }
}
