using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads reporting periods in running text.</summary>
internal static class PeriodReader
{
    private const int MaxBetween = 8;

    private static readonly SearchValues<char> Between = SearchValues.Create("至到—-～~起–－");

    // What names a period as the report's, and as another's.
    private static readonly string[] Own = ["统计期限", "报告期", "统计时间", "统计期间", "统计周期", "统计时段", "起止时间", "时限", "数据"];
    private static readonly string[] Others = ["公示", "公布", "发布", "受理", "征集", "活动", "修订", "报名"];
    private static readonly SearchValues<char> EndsOfSentence = SearchValues.Create("。；;\n（）()");

    /// <summary>The reporting period that a text states: two dates with 至, 到, — or 起 between; the second may leave the year out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year that the report is about; <see langword="null"/> where that is not known.</param>
    /// <remarks>
    /// Of several the one whose words name it as the report's; of equals a whole year, else the first. One that its words name as that of
    /// another report, or of another thing, is none.
    /// </remarks>
    public static ReportingPeriod? Find(ReadOnlySpan<char> text, int? year = null)
    {
        const int OfYear = 1;
        ReportingPeriod? best = null;
        int most = int.MinValue, end = 0;
        while (DateReader.TryFind(text[end..], out DateOnly start, out int length, out int next))
        {
            ReadOnlySpan<char> before = text[end..(end + next - length)];
            end += next;
            if (ReadRest(text[end..], start, out int rest) is not { } period) continue;
            end += rest;
            before = before[(before.LastIndexOfAny("。；;\n") + 1)..];
            int weight = WeightOf(before, period, year) + (period.IsCalendarYear ? OfYear : 0);
            if (weight > most) (best, most) = (period, weight);
        }

        return most >= 0 ? best : null;
    }

    /// <summary>What is named as the reporting period and is not two days; <see langword="null"/> where nothing is.</summary>
    public static string? FindUnclear(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        foreach (string name in Own.AsSpan(..^2))
        {
            int at = text.IndexOf(name);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = text[at..];
            int end = rest.IndexOfAny(EndsOfSentence);
            rest = rest[..Math.Min(end < 0 ? rest.Length : end, Longest)];
            if (rest.IndexOfAnyInRange('0', '9') >= 0) return rest.ToString();
        }

        return null;
    }

    /// <summary>Whether a line begins with a name of the reporting period and a colon: 统计期限：2024-01-01 – 2024-12-31.</summary>
    public static bool IsNamed(ReadOnlySpan<char> line)
    {
        foreach (string name in Own.AsSpan(..^2))
        {
            if (line.StartsWith(name)) return line[name.Length..].TrimStart() is [':' or '：', ..];
        }

        return false;
    }

    private static int WeightOf(ReadOnlySpan<char> before, ReportingPeriod period, int? year)
    {
        const int Named = 4, Announced = 2, OfOther = 3, Never = -100;
        int weight = 0;
        if (WordSearch.HasAny(before, Own)) weight += Named;
        else if (WordSearch.HasAny(before, Others) && !period.IsCalendarYear) weight -= Named;
        if (before.IndexOf("本报告") >= 0 || before.IndexOf("本年") >= 0) weight += Announced;
        if (!IsOfOther(before, period, year)) return weight;
        return year is null ? weight - OfOther : Never;
    }

    // 2022年报告的统计期限 in the report of 2023
    private static bool IsOfOther(ReadOnlySpan<char> before, ReportingPeriod period, int? year) =>
        YearReader.TryFind(before, out int named, out _, out int end) && before[end..].IndexOf("报告") >= 0
        && (year is null || (named != year && period.End.Year != year));

    private static ReportingPeriod? ReadRest(ReadOnlySpan<char> rest, DateOnly start, out int length)
    {
        length = 0;
        int between = 0;
        while (between < rest.Length && between < MaxBetween && !DateReader.MayStart(rest[between])) between++;
        if (rest[..between].IndexOfAny(Between) < 0 && rest[..between].IndexOf("截止") < 0) return null;
        ReadOnlySpan<char> second = rest[between..];
        bool isDate = DateReader.TryRead(second, out DateOnly last, out int end)
            || DateReader.TryReadWithoutYear(second, start.Year, out last, out end);
        if (!isDate) return null;
        length = between + end;
        return last < start ? null : new ReportingPeriod(start, last);
    }
}
