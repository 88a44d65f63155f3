using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads years: 2023, ２０２３, 2 0 2 3, 二〇二三年, with or without 年 and 度.</summary>
internal static class YearReader
{
    private const int Digits = 4;
    private const string Numerals = "〇一二三四五六七八九";
    private const string Zeros = "○零Ｏ〇";

    // Years begin with 2, whatever it is written with.
    private static readonly SearchValues<char> Starts = SearchValues.Create("2２二");

    /// <summary>Finds the first year of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where the text goes on behind it, its 年 and its 度.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out int year, out int start, out int end)
    {
        start = -1;
        while (text[(start + 1)..].IndexOfAny(Starts) is var next and >= 0)
        {
            start += next + 1;
            // Digits behind a digit are part of another number.
            bool isWithin = start > 0 && FormText.IsDigit(text[start]) && FormText.IsDigit(text[start - 1]);
            if (isWithin || !TryRead(text[start..], out year, out int length)) continue;
            end = start + length;
            return true;
        }

        start = text.Length;
        (year, end) = (0, 0);
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int year, out int length)
    {
        bool isNumeral = FormText.DigitOf(text[0]) < 0;
        if (!TryReadDigits(text, isNumeral, out year, out length)) return false;
        ReadOnlySpan<char> rest = text[length..].TrimStart();
        int blanks = text.Length - length - rest.Length;
        if (rest is ['年', ..]) length += blanks + (rest is ['年', '度', ..] ? 2 : 1);
        else if (isNumeral) return false;
        else if (rest is ['度', ..]) length += blanks + 1;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, bool areNumerals, out int year, out int length)
    {
        year = 0;
        int digits = 0;
        for (length = 0; length < text.Length && digits <= Digits; length++)
        {
            if (digits > 0 && TextBlanks.IsBlank(text[length])) continue;
            int digit = areNumerals ? NumeralOf(text[length]) : FormText.DigitOf(text[length]);
            if (digit < 0) break;
            year = (year * 10) + digit;
            digits++;
        }

        return digits == Digits && year is >= 2000 and <= 2100;
    }

    /// <summary>The digit that a numeral stands for, as years are written: 二〇二四; -1 where it is none.</summary>
    public static int NumeralOf(char c) => Zeros.Contains(c, StringComparison.Ordinal) ? 0 : Numerals.IndexOf(c, StringComparison.Ordinal);
}
