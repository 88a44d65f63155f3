namespace GovInfoReport.Parsing;

/// <summary>
/// Reads dates as reports write them: 2024年1月15日, 2024-01-15, 2024/1/15, 2024.1.15, 二〇二四年一月十五日, in digits of either width, blanks
/// between allowed.
/// </summary>
internal static class DateReader
{
    /// <summary>Finds the first date of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="end">Where the text goes on after it.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date, out int end) => TryFind(text, out date, out _, out end);

    /// <summary>Finds the first date of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="end">Where the text goes on after it.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out DateOnly date, out int length, out int end)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!MayStart(text[i])) continue;
            if (TryRead(text[i..], out date, out length))
            {
                end = i + length;
                return true;
            }

            while (i + 1 < text.Length && FormText.DigitOf(text[i + 1]) >= 0) i++;
        }

        (date, length, end) = (default, 0, 0);
        return false;
    }

    /// <summary>Whether a date may start with a character: a digit of either width, a numeral.</summary>
    public static bool MayStart(char c) => FormText.DigitOf(c) >= 0 || FormText.IsNumeral(c);

    /// <summary>Reads a date at the start of a text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        int i = 0;
        if (!TryReadNumber(text, ref i, 4, out int year) || year is < 1990 or > 2100 || !SkipMark(text, ref i, '年')) return false;
        return TryReadMonthAndDay(text, ref i, year, out date, out length);
    }

    /// <summary>Reads a day that stands alone or behind its name, where its digits need no marks between them: 20240115.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, out DateOnly date, out int length) =>
        TryRead(text, out date, out length) || TryReadDigits(text, out date, out length);

    private static bool TryReadDigits(ReadOnlySpan<char> text, out DateOnly date, out int length)
    {
        const int Digits = 8;
        (date, length) = (default, 0);
        int number = 0, count = 0;
        for (; count < text.Length && count <= Digits && FormText.DigitOf(text[count]) is var digit and >= 0; count++)
            number = (number * 10) + digit;
        int year = number / 10_000, month = number / 100 % 100, day = number % 100;
        if (count != Digits || year is < 1990 or > 2100 || !IsValid(year, month, day)) return false;
        (date, length) = (new DateOnly(year, month, day), Digits);
        return true;
    }

    /// <summary>Reads a month and a day at the start of a text: the year stands before, as in 2023年1月1日至12月31日.</summary>
    public static bool TryReadWithoutYear(ReadOnlySpan<char> text, int year, out DateOnly date, out int length)
    {
        int i = 0;
        return TryReadMonthAndDay(text, ref i, year, out date, out length);
    }

    /// <summary>Whether a text is written as a date and is none: 2024年2月30日.</summary>
    public static bool IsInvalid(ReadOnlySpan<char> text)
    {
        int i = 0;
        return TryReadNumber(text, ref i, 4, out int year) && year is >= 1990 and <= 2100 && SkipMark(text, ref i, '年')
            && TryReadNumbers(text, ref i, out int month, out int day) && !IsValid(year, month, day)
            && DateForm.LengthOfTime(text[i..]) == text.Length - i;
    }

    private static bool TryReadMonthAndDay(ReadOnlySpan<char> text, ref int i, int year, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        if (!TryReadNumbers(text, ref i, out int month, out int day) || !IsValid(year, month, day)) return false;
        date = new DateOnly(year, month, day);
        length = i;
        return true;
    }

    private static bool TryReadNumbers(ReadOnlySpan<char> text, ref int i, out int month, out int day)
    {
        day = 0;
        if (!TryReadNumber(text, ref i, 2, out month) || !SkipMark(text, ref i, '月') || !TryReadNumber(text, ref i, 2, out day))
            return false;
        int after = i;
        if (SkipMark(text, ref after, '日') || SkipMark(text, ref after, '号')) i = after;
        return true;
    }

    private static bool IsValid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int i, int maxDigits, out int number)
    {
        number = 0;
        while (i < text.Length && TextBlanks.IsBlank(text[i])) i++;
        if (i < text.Length && FormText.DigitOf(text[i]) < 0) return TryReadNumeral(text, ref i, maxDigits, out number);
        int digits = 0;
        for (; i < text.Length && digits <= maxDigits; i++, digits++)
        {
            int digit = FormText.DigitOf(text[i]);
            if (digit < 0) break;
            number = (number * 10) + digit;
        }

        return digits > 0 && digits <= maxDigits;
    }

    // 二〇二四 is a year, 十二 a month.
    private static bool TryReadNumeral(ReadOnlySpan<char> text, ref int i, int maxDigits, out int number)
    {
        const int DigitsOfYear = 4;
        if (maxDigits < DigitsOfYear)
        {
            // 元月 is the first.
            bool isFirst = text[i..].StartsWith("元月");
            int length = 1;
            number = isFirst ? 1 : ChineseNumerals.Read(text[i..], out length);
            i += length;
            return number > 0;
        }

        number = 0;
        int digits = 0;
        for (; i < text.Length && digits < DigitsOfYear && YearReader.NumeralOf(text[i]) is var digit and >= 0; i++, digits++)
            number = (number * 10) + digit;
        return digits == DigitsOfYear;
    }

    private static bool IsStroke(char c) => c is '-' or '/' or '.' or '．' or '－' or '–' or '—' or '／';

    private static bool SkipMark(ReadOnlySpan<char> text, ref int i, char mark)
    {
        while (i < text.Length && TextBlanks.IsBlank(text[i])) i++;
        if (i >= text.Length || (text[i] != mark && !(mark is '年' or '月' && IsStroke(text[i])))) return false;
        i++;
        return true;
    }
}
