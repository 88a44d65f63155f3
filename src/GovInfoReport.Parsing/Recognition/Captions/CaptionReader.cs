using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Tells what a short line above a table says of whose figures it holds: 表：2022年度数据, 样表, 此表作废, 附：石桥镇数据. A line that only speaks
/// of another year says nothing: 与上年相比, 按样表填写.
/// </summary>
internal static class CaptionReader
{
    // A longer line is no caption.
    private const int MaxLength = 48;
    private const int MaxLabel = 6;
    private const int MaxMark = 4;
    private const int MinName = 2;

    // All words that speak of the table above have it, in either script.
    private const char Above = '上';

    private const string Clauses = "，,。；;";
    private const string Outer = " ：:。，,；;、-—–_.";
    private const string Measures = "件条项次份个元万人起例";

    private static readonly SearchValues<char> Spans = SearchValues.Create("至到-—–~");

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="year">The report's year, where it is known.</param>
    /// <param name="agency">The report's agency, where it is known.</param>
    public static CaptionKind Read(ReadOnlySpan<char> line, int? year, string? agency)
    {
        if (line.Length is 0 or > MaxLength) return CaptionKind.None;
        Span<char> folded = stackalloc char[MaxLength];
        ReadOnlySpan<char> text = WithoutItemMark(folded[..CaptionText.Fold(line, folded)].Trim(Outer));
        if (text.IsEmpty || CountsAny(text)) return CaptionKind.None;
        bool isPart = IsPart(text);
        text = WithoutLabel(text, out bool isMarked);
        if (text.IsEmpty) return CaptionKind.None;
        return isPart ? ReadPart(text, agency) : ReadWhole(text, isMarked, year, agency);
    }

    // 其中：石桥镇, unless that is the report's agency.
    private static CaptionKind ReadPart(ReadOnlySpan<char> text, string? agency) =>
        AgencyCaption.IsOther(FirstClause(text, out _), agency) is false ? CaptionKind.None : CaptionKind.OtherAgency;

    private static CaptionKind ReadWhole(ReadOnlySpan<char> text, bool isMarked, int? year, string? agency)
    {
        if (ReadState(text) is not CaptionKind.None and var state) return state;
        if (SpeaksOfOtherThings(text)) return CaptionKind.None;
        ReadOnlySpan<char> clause = FirstClause(text, out bool isSentence);
        CaptionKind ofYear = ReadYear(clause, isSentence, year);
        if (ofYear != CaptionKind.None || isSentence) return ofYear;
        bool isName = isMarked || clause.Length > MinName;
        return isName && AgencyCaption.IsOther(clause, agency) is true ? CaptionKind.OtherAgency : CaptionKind.None;
    }

    // 作废, 样表.
    private static CaptionKind ReadState(ReadOnlySpan<char> text)
    {
        if (Says(text, CaptionWords.Void.AsSpan()) && !WordSearch.HasAny(text, CaptionWords.Both.AsSpan())) return CaptionKind.Void;
        return Says(text, CaptionWords.Examples.AsSpan()) ? CaptionKind.Example : CaptionKind.None;
    }

    // 填报日期：2024年1月15日, 上年数据见附件.
    private static bool SpeaksOfOtherThings(ReadOnlySpan<char> text) =>
        WordSearch.HasAny(text, CaptionWords.Elsewhere.AsSpan()) || WordSearch.HasAny(text, CaptionWords.Filling.AsSpan());

    /// <summary>Reads a line below a table that speaks of it: 以上为2022年数据.</summary>
    public static CaptionKind ReadNote(ReadOnlySpan<char> line, int? year, string? agency)
    {
        if (line.Length is 0 or > MaxLength || !line.Contains(Above)) return CaptionKind.None;
        Span<char> folded = stackalloc char[MaxLength];
        ReadOnlySpan<char> text = WithoutLabel(folded[..CaptionText.Fold(line, folded)].Trim(Outer), out _);
        if (!WordSearch.StartsWithAny(text, CaptionWords.Above.AsSpan())) return CaptionKind.None;
        int verb = text.IndexOfAny('为', '是', '系');
        CaptionKind kind = Read(verb < 0 ? text : text[(verb + 1)..], year, agency);
        return kind == CaptionKind.OtherAgency ? CaptionKind.None : kind;
    }

    // 其中：石桥镇, but 其中 within a sentence says nothing.
    private static bool IsPart(ReadOnlySpan<char> text) =>
        text.StartsWith(HeadWords.Part) && text.IndexOfAny(Clauses) < 0 && text.Length > HeadWords.Part.Length;

    private static CaptionKind ReadYear(ReadOnlySpan<char> clause, bool isSentence, int? year)
    {
        if (WordSearch.HasAny(clause, CaptionWords.Comparing.AsSpan())) return CaptionKind.None;
        bool namesTable = WordSearch.HasAny(clause, CaptionWords.Tables.AsSpan());
        if (isSentence && !namesTable) return CaptionKind.None;
        if (Names(clause, CaptionWords.PartsOfYear.AsSpan())) return CaptionKind.OtherYear;
        CaptionKind named = ReadNamedYear(clause, year);
        CaptionKind relative = ReadRelativeYear(clause);
        if (named == CaptionKind.None) return relative;
        // 2023年与上年
        return relative == CaptionKind.None || relative == named ? named : named == CaptionKind.OtherYear ? named : CaptionKind.None;
    }

    private static CaptionKind ReadRelativeYear(ReadOnlySpan<char> clause)
    {
        bool isOwn = Names(clause, CaptionWords.ThisYear.AsSpan());
        bool isOther = Names(clause, HeadWords.OtherYears.AsSpan());
        return isOwn == isOther ? CaptionKind.None : isOwn ? CaptionKind.Own : CaptionKind.OtherYear;
    }

    // Behind 上年 stands nothing, or what the table is called.
    private static bool Names(ReadOnlySpan<char> clause, ReadOnlySpan<string> words)
    {
        int at = WordSearch.IndexOfAny(clause, words, out int end);
        return at >= 0 && !IsMentioned(clause[..at]) && IsTableOrNothing(clause[end..]);
    }

    private static CaptionKind ReadNamedYear(ReadOnlySpan<char> clause, int? year)
    {
        if (year is null || !YearReader.TryFind(clause, out int named, out int start, out int end)) return CaptionKind.None;
        ReadOnlySpan<char> before = clause[..start], rest = clause[end..].TrimStart(' ');
        bool hasOthers = HoldsOther(rest, named, out bool hasAgain);
        bool isOfOther = WordSearch.StartsWithAny(rest, CaptionWords.NoYearBefore.AsSpan());
        if (hasOthers || isOfOther || IsMentioned(before) || !IsWholeYear(rest, hasAgain)) return CaptionKind.None;
        return named == year ? CaptionKind.Own : CaptionKind.OtherYear;
    }

    private static bool HoldsOther(ReadOnlySpan<char> rest, int year, out bool holdsItAgain)
    {
        bool holdsOther = holdsItAgain = false;
        while (YearReader.TryFind(rest, out int next, out _, out int end))
        {
            holdsOther |= next != year;
            holdsItAgain |= next == year;
            rest = rest[end..];
        }

        return holdsOther;
    }

    // 2024年1月15日 is a day; 2022年1月1日至12月31日 is a year.
    private static bool IsWholeYear(ReadOnlySpan<char> rest, bool isNamedAgain)
    {
        bool isDay = rest.Length > 0 && char.IsAsciiDigit(rest[0]);
        return isDay ? rest.IndexOfAny(Spans) >= 0 : isNamedAgain || IsTableOrNothing(rest);
    }

    private static bool IsTableOrNothing(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(Outer).TrimStart("年度");
        return rest.Length <= 1 || WordSearch.HasAny(rest, CaptionWords.Tables.AsSpan())
            || WordSearch.HasAny(rest, CaptionWords.PartsOfYear.AsSpan());
    }

    private static bool Says(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        int at = WordSearch.IndexOfAny(text, words, out _);
        return at >= 0 && !IsMentioned(text[..at]);
    }

    // 与2022年, 按样表, 截至2022年底.
    private static bool IsMentioned(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        return WordSearch.EndsWithAny(before, CaptionWords.Mentioning.AsSpan());
    }

    // 去年12件: figures of a sentence.
    private static bool CountsAny(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (Measures.Contains(text[i], StringComparison.Ordinal) && FormText.DigitOf(text[i - 1]) >= 0) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstClause(ReadOnlySpan<char> text, out bool isSentence)
    {
        int end = text.IndexOfAny(Clauses);
        isSentence = end >= 0 && text[end..].Trim(Outer).Length > 0;
        ReadOnlySpan<char> clause = end < 0 ? text : text[..end];
        if (!WordSearch.StartsWithAny(clause, CaptionWords.Below.AsSpan())) return clause;
        // 下表为2022年数据, 以下是石桥镇数据
        int verb = clause.IndexOfAny('为', '是', '系');
        return verb < 0 ? clause : clause[(verb + 1)..];
    }

    // 附表2：, 注：, 表：
    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text, out bool isMarked)
    {
        isMarked = false;
        int colon = text.IndexOfAny('：', ':');
        if (colon is > 0 and <= MaxLabel && WordSearch.StartsWithAny(text, CaptionWords.Marks.AsSpan()))
        {
            isMarked = true;
            return text[(colon + 1)..].Trim(Outer);
        }

        // 附表2 石桥镇
        int blank = text.IndexOf(' ');
        if (blank is > 0 and <= MaxMark && WordSearch.StartsWithAny(text, CaptionWords.Marks.AsSpan()))
        {
            isMarked = true;
            return text[(blank + 1)..].Trim(Outer);
        }

        return text;
    }

    private static ReadOnlySpan<char> WithoutItemMark(ReadOnlySpan<char> text)
    {
        int numeral = ChineseNumerals.Read(text, out int length);
        if (numeral == 0)
        {
            length = 0;
            while (length < text.Length && length < 2 && char.IsAsciiDigit(text[length])) length++;
        }

        bool isMark = length > 0 && length < text.Length && text[length] is '、' or '.' or '．' or ' ' or '：' or ':';
        return isMark ? text[(length + 1)..].TrimStart(Outer) : text;
    }
}
