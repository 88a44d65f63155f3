using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads the telephone number that a text begins with, whole and as written, with its extension; a masked one, too.</summary>
/// <remarks>Blanks may stand within a number and between two: the groups of digits are put together so that each number is whole.</remarks>
internal static class TelephoneReader
{
    private const int MaxGroups = 12;
    private const int MostBlanks = 3;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("，。；,;、:：\n");

    // A figure that is counted is no part of a number: 8月, 3楼.
    private static readonly SearchValues<char> Counters = SearchValues.Create("年月日时点号楼室层件条次人项个:：");
    private static readonly string[] Extensions = ["转分机", "分机号", "分机", "转", "ext", "Ext", "EXT", "#"];

    /// <summary>The first number; empty where none stands there.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text)
    {
        Span<Range> groups = stackalloc Range[MaxGroups];
        groups = groups[..FindGroups(text, groups)];
        int taken = CountOfFirst(text, groups);
        if (taken == 0) return default;
        int end = groups[taken - 1].End.Value;
        return text[..(end + LengthOfExtension(text[end..]))];
    }

    /// <summary>The first number behind a name: 咨询电话：县水务局办公室 0577-12345678.</summary>
    public static ReadOnlySpan<char> ReadBehindName(ReadOnlySpan<char> text)
    {
        const int Longest = 20;
        int digit = text[..Math.Min(Longest, text.Length)].IndexOfAnyInRange('0', '9');
        if (digit <= 0 || text[..digit].IndexOfAny(EndsOfName) >= 0) return default;
        return Read(text[(text[digit - 1] is '(' or '（' or '+' ? digit - 1 : digit)..]);
    }

    /// <summary>The first number behind a comma: 联系方式：县水务局办公室，0577-12345678.</summary>
    public static ReadOnlySpan<char> ReadBehindComma(ReadOnlySpan<char> text)
    {
        const int Longest = 60;
        for (int at = 0; at < Math.Min(Longest, text.Length) && text[at] is not ('。' or '；' or '\n'); at++)
        {
            if (text[at] is not ('，' or ',' or '、')) continue;
            ReadOnlySpan<char> part = text[(at + 1)..].TrimStart(), number = DateReader.TryRead(part, out _, out _) ? default : Read(part);
            if (!number.IsEmpty && TelephoneForm.IsWhole(number)) return number;
        }

        return default;
    }

    private static int FindGroups(ReadOnlySpan<char> text, Span<Range> groups)
    {
        int count = 0;
        for (int start = 0; count < groups.Length;)
        {
            int length = LengthOfGroup(text[start..]), end = start + length;
            if (length == 0 || (count > 0 && end < text.Length && Counters.Contains(text[end]))) break;
            groups[count++] = start..end;
            start = end;
            while (start < text.Length && start - end < MostBlanks && IsBlank(text[start])) start++;
            if (start == end) break;
        }

        return count;
    }

    // As few groups as make one number, the groups behind them numbers, too; else as few as make one.
    private static int CountOfFirst(ReadOnlySpan<char> text, ReadOnlySpan<Range> groups)
    {
        Span<bool> fits = stackalloc bool[MaxGroups + 1];
        fits.Clear();
        fits[groups.Length] = true;
        int first = 0, shortest = 0;
        for (int from = groups.Length - 1; from >= 0; from--)
        {
            (first, shortest) = (0, 0);
            for (int to = groups.Length; to > from; to--)
            {
                if (!TelephoneForm.IsWhole(text[groups[from].Start.Value..groups[to - 1].End.Value])) continue;
                shortest = to;
                if (fits[to]) first = to;
            }

            fits[from] = first > 0;
        }

        if (first > 0 || shortest > 0) return first > 0 ? first : shortest;
        return groups.Length > 0 && TelephoneForm.MayBeNumber(text[groups[0]]) ? 1 : 0;
    }

    // Digits, strokes with or without blanks, and the brackets of an area: (0577)1234-5678, +86 (577).
    private static int LengthOfGroup(ReadOnlySpan<char> text)
    {
        int end = 0, digits = 0;
        bool isOpen = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (TelephoneForm.IsDigit(c)) digits++;
            else if (isOpen ? IsClosing(c) : OpensArea(text, i, digits)) isOpen = !isOpen;
            else if (!MayStandWithin(text, i, digits)) break;
            if (!isOpen && MayEnd(c)) end = i + 1;
        }

        return isOpen ? 0 : end;
    }

    private static bool IsBesideStroke(ReadOnlySpan<char> text, int at) =>
        IsBlank(text[at]) && (TelephoneForm.IsStroke(text[at - 1]) || TelephoneForm.IsStroke(Next(text, at)));

    // Behind no more than a country's digits: +86(577)12345678
    private static bool OpensArea(ReadOnlySpan<char> text, int at, int digits)
    {
        const int MostBefore = 4;
        return text[at] is '(' or '（' && digits <= MostBefore && IsDigitOrPlus(Next(text, at));
    }

    private static bool MayStandWithin(ReadOnlySpan<char> text, int at, int digits)
    {
        if (text[at] == '+') return digits == 0;
        return digits > 0 && (TelephoneForm.IsStroke(text[at]) || IsBesideStroke(text, at));
    }

    private static bool MayEnd(char c) => TelephoneForm.IsDigit(c) || IsClosing(c);

    private static bool IsClosing(char c) => c is ')' or '）';

    private static bool IsDigitOrPlus(char c) => c == '+' || TelephoneForm.IsDigit(c);

    // 转801, 分机：801, （转801）, ext. 801
    private static int LengthOfExtension(ReadOnlySpan<char> text)
    {
        int at = text.Length - text.TrimStart(" \u3000\u00A0,，(（").Length;
        bool isOpen = text[..at].IndexOfAny('(', '（') >= 0;
        foreach (string word in Extensions)
        {
            if (!text[at..].StartsWith(word)) continue;
            int start = SkipMarks(text, at + word.Length), end = start;
            while (end < text.Length && FormText.IsDigit(text[end])) end++;
            if (end == start) return 0;
            return isOpen && text[end..] is [')' or '）', ..] ? end + 1 : end;
        }

        return 0;
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsBlank(text[at]) || text[at] is ':' or '：' or '.' or '号')) at++;
        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u3000' or '\u00A0' or '\u2002' or '\u2003';

    private static char Next(ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';
}
