using System.Globalization;

namespace GovInfoReport;

/// <summary>The period that the figures cover (统计期限), both days included.</summary>
/// <param name="Start">The first day; the format asks for 1 January.</param>
/// <param name="End">The last day; the format asks for 31 December.</param>
public readonly record struct ReportingPeriod(DateOnly Start, DateOnly End)
{
    /// <summary>Whether this is a whole calendar year, as the regulation asks.</summary>
    public bool IsCalendarYear => Start is { Month: 1, Day: 1 } && End is { Month: 12, Day: 31 } && Start.Year == End.Year;

    /// <summary>Both days in ISO form, such as <c>2023-01-01/2023-12-31</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}/{End:yyyy-MM-dd}");
}
