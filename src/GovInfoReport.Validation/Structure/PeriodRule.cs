using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>GIR3012: the period is 1 January to 31 December of one year.</summary>
internal sealed class PeriodRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3012", DiagnosticSeverity.Warning);

    private const string Name = "统计期限";
    private const string Before = " \u3000为是自从:：";
    private const int MaxLength = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；、（）()\n\r");

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (report.Period is { } period)
        {
            if (!period.IsCalendarYear) context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.Period)), Shown(period)));
        }
        else if (MalformedPeriod(report) is { } text)
        {
            context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(ReportField.Period)), new LocalizedText($"“{text}”", $"“{text}”")));
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
        int named = preamble.IndexOf(Name, StringComparison.Ordinal), last = preamble.IndexOf("12月31日", StringComparison.Ordinal);
        if (named < 0 && last < 0) return null;
        int start = named >= 0 ? named + Name.Length : preamble.AsSpan(0, last).LastIndexOfAny(Marks) + 1;
        ReadOnlySpan<char> rest = preamble.AsSpan(start);
        int end = rest.IndexOfAny(Marks);
        ReadOnlySpan<char> written = (end < 0 ? rest : rest[..end]).Trim(Before);
        return written[..Math.Min(written.Length, MaxLength)].ToString();
    }
}
