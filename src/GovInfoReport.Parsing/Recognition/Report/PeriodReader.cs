using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads reporting periods in running text.</summary>
internal static class PeriodReader
{
    private const int MaxBetween = 8;

    private static readonly SearchValues<char> Between = SearchValues.Create("至到—-～~起–－");

    /// <summary>The reporting period that a text states: two dates with 至, 到, — or 起 between; the second may leave the year out.</summary>
    /// <remarks>Of several a whole year is taken, else the first.</remarks>
    public static ReportingPeriod? Find(ReadOnlySpan<char> text)
    {
        ReportingPeriod? first = null;
        for (int from = 0; DateReader.TryFind(text[from..], out DateOnly start, out int end);)
        {
            from += end;
            if (ReadRest(text[from..], start) is not { } period) continue;
            if (period.IsCalendarYear) return period;
            first ??= period;
        }

        return first;
    }

    private static ReportingPeriod? ReadRest(ReadOnlySpan<char> rest, DateOnly start)
    {
        int between = 0;
        while (between < rest.Length && between < MaxBetween && !DateReader.MayStart(rest[between])) between++;
        if (rest[..between].IndexOfAny(Between) < 0 && rest[..between].IndexOf("截止") < 0) return null;
        ReadOnlySpan<char> second = rest[between..];
        if (!DateReader.TryRead(second, out DateOnly last, out _) && !DateReader.TryReadWithoutYear(second, start.Year, out last, out _))
            return null;
        return last < start ? null : new ReportingPeriod(start, last);
    }
}
