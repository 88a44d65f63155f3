using System.Buffers;
using System.Globalization;

namespace GovInfoReport.Validation;

/// <summary>A figure of a sentence, such as 21件, 18万余条 or 70.3%.</summary>
/// <param name="Start">The first character within the sentence, 近 or 约 not included.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Value">The number, 万 and 亿 multiplied out unless they belong to 万元 and 亿元.</param>
/// <param name="Decimals">How many decimals are written.</param>
/// <param name="Unit">The unit; empty where there is none.</param>
/// <param name="IsApproximate">Whether it is approximate.</param>
internal sealed record ClaimFigure(int Start, int End, decimal Value, int Decimals, string Unit, bool IsApproximate)
{
    /// <summary>What its number was multiplied by: 10,000 for 万. Such a figure may be rounded: 0.52万件 of 5230.</summary>
    internal decimal Scale { get; init; } = 1;

    private const int LongestNumber = 18;
    private const string Numerals = "零一二三四五六七八九", Powers = "十百千";

    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789两" + Numerals + Powers);

    /// <summary>All figures of a sentence, in order.</summary>
    internal static List<ClaimFigure> Find(string text)
    {
        List<ClaimFigure> figures = [];
        for (int i = 0, start; (start = text.AsSpan(i).IndexOfAny(Starts)) >= 0;)
        {
            i += start;
            ClaimFigure? figure = char.IsAsciiDigit(text[i]) ? ReadDigits(text, i, out int next) : ReadNumeral(text, i, out next);
            if (figure is not null) figures.Add(figure);
            i = Math.Max(next, i + 1);
        }

        return figures;
    }

    private static ClaimFigure? ReadDigits(string text, int start, out int next)
    {
        int end = start;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end])
            || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        next = end;
        string number = text[start..end];
        bool isPartOfName = start > 0 && (text[start - 1] is '第' or '〔' or '[' or '-' or '№' || char.IsAsciiLetter(text[start - 1]));
        if (isPartOfName || number.Length > LongestNumber || (end < text.Length && char.IsAsciiLetter(text[end]))) return null;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out decimal value)) return null;
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return Finish(text, start, end, value, point < 0 ? 0 : number.Length - point - 1, out next);
    }

    // 收到申请两件, 一百二十宗: numerals before 件 or 宗.
    private static ClaimFigure? ReadNumeral(string text, int start, out int next)
    {
        next = start;
        while (next < text.Length && IsNumeral(text[next])) next++;
        if (next == start)
        {
            next++;
            return null;
        }

        // 申请数量为零
        if (IsZero(text, start, next)) return new ClaimFigure(start, next, 0, 0, "", false);
        if (next >= text.Length || text[next] is not ('件' or '宗')) return null;
        if (ValueOf(text.AsSpan(start, next - start)) is not { } value) return null;
        if (start > 0 && text[start - 1] is '第' or '每' or '同' or '逐') return null;
        bool isIdiom = next + 1 < text.Length && text[next + 1] is not ('，' or '；' or '、' or '（' or '）' or '：');
        next++;
        return isIdiom ? null : new ClaimFigure(start, next, value, 0, text[(next - 1)..next], StandsBefore(text, start));
    }

    private static bool IsZero(string text, int start, int end) =>
        text[start..end] == "零" && start > 0 && text[start - 1] == '为' && (end >= text.Length || ClaimSentence.IsMark(text[end]));

    private static bool IsNumeral(char c) => c == '两' || Numerals.Contains(c) || Powers.Contains(c);

    // 一百二十 is 120; 一二 and 十百 are no number.
    private static int? ValueOf(ReadOnlySpan<char> numeral)
    {
        int value = 0, last = int.MaxValue, digit = -1;
        foreach (char c in numeral)
        {
            int power = Powers.IndexOf(c, StringComparison.Ordinal);
            if (power < 0)
            {
                if (digit > 0) return null;
                digit = c == '两' ? 2 : Numerals.IndexOf(c, StringComparison.Ordinal);
                continue;
            }

            int unit = power switch { 0 => 10, 1 => 100, _ => 1000 };
            if (unit >= last || (digit < 1 && value > 0)) return null;
            value += (digit < 1 ? 1 : digit) * unit;
            (last, digit) = (unit, -1);
        }

        return numeral.IsEmpty ? null : value + Math.Max(digit, 0);
    }

    private static ClaimFigure? Finish(string text, int start, int end, decimal value, int decimals, out int next)
    {
        int at = end;
        bool approximate = StandsBefore(text, start);
        decimal scale = 1;
        SkipMore(text, ref at, ref approximate);
        if (at < text.Length && text[at] is '万' or '亿' && !IsMoney(text, at))
        {
            scale = text[at] == '万' ? 10_000 : 100_000_000;
            at++;
            SkipMore(text, ref at, ref approximate);
        }

        ReadOnlySpan<char> rest = text.AsSpan(at);
        next = end;
        if (ClaimWords.Table.List("noUnit").LongestAt(rest) is not null) return null;
        string unit = ClaimWords.Table.List("unit").LongestAt(rest) ?? "";
        next = at + unit.Length;

        // 12件次 counts occasions.
        if (next < text.Length && unit.Length > 0 && text[next] is '次' or '套') unit = "次";
        approximate |= ClaimWords.Table.List("bound").LongestAt(text.AsSpan(next)) is not null;
        return new ClaimFigure(start, next, value * scale, decimals, unit, approximate) { Scale = scale };
    }

    private static bool IsMoney(string text, int at) => at + 1 < text.Length && text[at + 1] == '元';

    private static bool StandsBefore(string text, int start) =>
        ClaimWords.Table.List("approximate").EndOf(text.AsSpan(0, start)) is not null;

    private static void SkipMore(string text, ref int at, ref bool approximate)
    {
        if (ClaimWords.Table.List("more").LongestAt(text.AsSpan(at)) is not { } more) return;
        approximate = true;
        at += more.Length;
    }
}
