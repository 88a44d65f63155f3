using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds the period that a report is about, and the date that it was signed.</summary>
internal readonly struct DateFinder(Document document, DiagnosticSink diagnostics, DocumentParts parts)
{
    private const int LastLines = 12;
    private const int MaxDate = 24;
    private const int BeginOfOverview = 600;
    private const int LinesUnderTitle = 8;
    private const int LinesWithoutTitle = 40;
    private const string Around = BoxNames.Marks + "（）()";

    // 更新, 截止, 今天是, 报告期至
    private static readonly SearchValues<char> OfOtherDays = SearchValues.Create("更新改截止今天至自从起效期");

    private static readonly string[] Published = ["发布", "公布"];
    private static readonly string[] PublishedOn = ["发布于", "发表于", "公布于", "刊发于", "刊登于"];

    /// <summary>The period, as the text before section one says it; a whole year also where the overview says it.</summary>
    /// <param name="preamble">The text before section one.</param>
    /// <param name="overview">Section one.</param>
    /// <param name="year">The year that the title names; <see langword="null"/> where it names none.</param>
    public ReportingPeriod? FindPeriod(ReadOnlySpan<char> preamble, ReadOnlySpan<char> overview, int? year)
    {
        const string LastDay = "月31日";
        const int Before = 24;
        if (PeriodReader.Find(preamble, year) is { } stated) return stated;
        int end = preamble.IndexOf(LastDay);
        string? unclear = end < 0 ? PeriodReader.FindUnclear(preamble)
            : preamble[Math.Max(0, end - Before)..(end + LastDay.Length)].TrimStart("。；，,;\n").ToString();
        if (unclear is not null)
        {
            bool isInvalid = end >= 0 && !IsLastDayAlone(unclear);
            DiagnosticDescriptor said = isInvalid ? RecognitionDiagnostics.InvalidDate : RecognitionDiagnostics.FieldUnclear;
            diagnostics.Report(said, Place.Of(ReportField.Period), FieldNames.Of(ReportField.Period), unclear);
        }

        ReadOnlySpan<char> begin = overview[..Math.Min(overview.Length, BeginOfOverview)];
        return PeriodReader.Find(begin, year) is { IsCalendarYear: true } period ? period : null;
    }

    // 截至2023年12月31日, 2023年1月至2023年12月31日, or the period of another report: nothing is wrong with the day itself.
    private static bool IsLastDayAlone(ReadOnlySpan<char> text)
    {
        if (!DateReader.TryFind(text, out _, out int length, out int end)) return false;
        return !text[..(end - length)].Contains('日') || PeriodReader.Find(text) is not null;
    }

    /// <summary>The year that section one begins with, where it names no other as often: 2022年以来，….</summary>
    public static int? FindYear(ReadOnlySpan<char> overview)
    {
        if (!YearReader.TryFind(overview, out int year, out int start, out _) || start > 0) return null;
        int same = 0, others = 0;
        for (int from = 0; YearReader.TryFind(overview[from..], out int next, out _, out int end); from += end)
        {
            if (next == year) same++;
            else others++;
        }

        return same > others ? year : null;
    }

    /// <summary>
    /// The day of publication that stands under the title without a name: a line of a date, and perhaps a time, alone, or with the agency.
    /// </summary>
    /// <remarks>
    /// It comes after the year that the report is about. Without a title it may be any date of the page, as that of today: then it is the
    /// only one.
    /// </remarks>
    /// <param name="title">The title.</param>
    /// <param name="limit">Where section one begins; -1 where that is not known.</param>
    /// <param name="year">The year that the report is about.</param>
    /// <param name="unclear">What is written as such a date and is none whole; <see langword="null"/> where nothing is.</param>
    public DateOnly? FindDateUnderTitle(TitleCandidate? title, int limit, int? year, out string? unclear)
    {
        unclear = null;
        int end = limit < 0 ? int.MaxValue : limit;
        if (title is null or { End: 0 }) return year is { } about ? FindOnlyDate(end, about) : null;
        return FindDateIn(title.End, end, year, ref unclear) ?? FindDateBetween(title, limit, year);
    }

    // Under the title of the page, where the text of the report begins with its title again.
    private DateOnly? FindDateBetween(TitleCandidate title, int limit, int? year)
    {
        if (title.FirstEnd == 0 || title.FirstEnd == title.End) return null;
        string? unclear = null;
        return FindDateIn(title.FirstEnd, limit < 0 ? title.End : Math.Min(limit, title.End), year, ref unclear);
    }

    private DateOnly? FindDateIn(int start, int end, int? year, ref string? unclear)
    {
        int lines = 0;
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (!block.HoldsText || block.Start < start) continue;
            if (lines++ == LinesUnderTitle || block.Start >= end) break;
            ReadOnlySpan<char> line = document.GetText(block);
            KeepUnclear(line, ref unclear);
            if (TryReadLater(line, year, out DateOnly date)) return date;
            if (TryReadByline(line, out date) && !(date.Year <= year)) return date;
            // What follows is said of another report.
            if (IsOfAnother(line, year)) break;
        }

        return null;
    }

    private static bool IsOfAnother(ReadOnlySpan<char> line, int? year) =>
        TitleForm.TryRead(line, out ReadOnlySpan<char> title) && TitleForm.FindYear(title) is { } other && other != year;

    // The one day that is written before section one; nothing where there are several.
    private DateOnly? FindOnlyDate(int end, int year)
    {
        DateOnly? found = null;
        int lines = 0;
        foreach (ref readonly Block block in document.Blocks.Span)
        {
            if (!block.HoldsText) continue;
            if (lines++ == LinesWithoutTitle || block.Start >= end) break;
            ReadOnlySpan<char> line = document.GetText(block);
            if (!TryReadLater(line, year, out DateOnly date) || IsToday(line)) continue;
            if (found is not null && found != date) return null;
            found = date;
        }

        return found;
    }

    private static bool TryReadLater(ReadOnlySpan<char> line, int? year, out DateOnly date) =>
        TryReadAlone(line, out date) && !(date.Year <= year);

    // The head of a site says what day it is today: 2024年11月29日 星期五.
    private static bool IsToday(ReadOnlySpan<char> line) => line.IndexOf("星期") >= 0 || line.Contains('周');

    private static void KeepUnclear(ReadOnlySpan<char> line, ref string? unclear)
    {
        if (unclear is null && DateForm.IsUnclear(line)) unclear = line.Trim(Around).ToString();
    }

    private static bool TryReadAlone(ReadOnlySpan<char> text, out DateOnly date)
    {
        const int Longest = 60;
        date = default;
        text = text.Trim(Around);
        if (text.Length > Longest) return false;
        int start = Math.Max(0, text.IndexOfAnyInRange('0', '9'));
        if (!DateReader.TryReadDay(text[start..], out date, out int length)) return false;
        ReadOnlySpan<char> before = text[..start].TrimEnd(Around), behind = text[(start + length)..];
        behind = behind[DateForm.LengthOfTime(behind)..].Trim(Around);
        if (before.IsEmpty) return behind.IsEmpty || WordSearch.IsAny(behind, Published) || IsAgency(behind);
        if (IsAgency(before)) return behind.IsEmpty || IsProvince(behind);
        return behind.IsEmpty && WordSearch.IsAny(before, PublishedOn);
    }

    // Who posted an article, when, and from where: 张三 云溪发布 2024-01-21 09:12 江苏.
    private static bool TryReadByline(ReadOnlySpan<char> line, out DateOnly date)
    {
        const int Longest = 60;
        date = default;
        line = line.Trim(Around);
        int start = line.IndexOfAnyInRange('0', '9');
        if (line.Length > Longest || start <= 0 || !TextBlanks.IsBlank(line[start - 1])) return false;
        if (!DateReader.TryRead(line[start..], out date, out int length)) return false;
        ReadOnlySpan<char> before = line[..start].TrimEnd(Around), behind = line[(start + length)..];
        behind = behind[DateForm.LengthOfTime(behind)..].Trim(Around);
        return (behind.IsEmpty || IsProvince(behind)) && AreNames(before);
    }

    // Up to three words of letters alone, of which none says what the day is.
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        const int Most = 3, LongestName = 12;
        int count = 0;
        foreach (Range range in words.Split(' '))
        {
            ReadOnlySpan<char> word = words[range].Trim(Around);
            if (word.IsEmpty) continue;
            if (++count > Most || word.Length > LongestName || word.IndexOfAny(OfOtherDays) >= 0) return false;
            foreach (char c in word)
            {
                if (!char.IsLetter(c)) return false;
            }
        }

        return count > 0;
    }

    // From where an article was sent: 云溪县水务局 2024-01-21 09:12 江苏.
    private static bool IsProvince(ReadOnlySpan<char> name) =>
        DivisionData.Known.TryFindShortName(name, out Division? division, out int length)
        && length == name.Length && division.Level == AgencyLevel.Province;

    private static bool IsAgency(ReadOnlySpan<char> name) =>
        TitleForm.IsAgency(name) && AgencyName.Parse(name.ToString()).Kind != AgencyKind.Unknown;

    /// <summary>The signature's date: the last line of the document that is a date and nothing else.</summary>
    public DateOnly? FindDateAtEnd()
    {
        ReadOnlySpan<Block> blocks = document.Blocks.Span;
        int lastHeading = parts.Boundaries.IsEmpty ? 0 : parts.Boundaries[^1].Start;
        int lines = 0;
        for (int i = blocks.Length - 1; i >= 0 && lines < LastLines; i--)
        {
            if (parts.IsInOrder && blocks[i].Start < lastHeading) break;
            if (blocks[i].Kind != BlockKind.Paragraph || blocks[i].Length is 0 or > MaxDate) continue;
            lines++;
            ReadOnlySpan<char> text = document.GetText(blocks[i]);
            if (DateReader.TryReadDay(text, out DateOnly date, out int length) && length == text.Length) return date;
        }

        return null;
    }
}
