namespace GovInfoReport.Parsing;

/// <summary>
/// Tells what is written as a date and is none whole: 2024年2月30日, 24年1月15日, 2024年1月, 2024年　月　日, 1月15日.
/// </summary>
internal static class DateForm
{
    private const int Longest = 24;
    private const int LongYear = 4;
    private const string Around = "（）()[]【】。. \t\u3000\u00A0";

    // N is a number, Y, M, D are 年, 月, 日; a stroke is any mark between numbers.
    private static readonly string[] Forms = ["NYNMND", "NYNMN", "NYNM", "NYM", "NYMD", "NYNMD", "N-N-N", "NMND"];

    /// <summary>Whether a line is written as a date and is no day of the calendar that is stated whole.</summary>
    public static bool IsUnclear(ReadOnlySpan<char> line)
    {
        line = line.Trim(Around);
        if (line.Length is 0 or > Longest || DateReader.TryReadDay(line, out _, out _)) return false;
        if (DateReader.IsInvalid(line)) return true;
        Span<char> kinds = stackalloc char[Longest];
        ReadOnlySpan<char> form = kinds[..WriteForm(line, kinds, out int digits)];
        return WordSearch.IsAny(form, Forms) && (digits is 2 or LongYear || form is "NMND");
    }

    /// <summary>Whether a box states something as a day that is none.</summary>
    /// <param name="value">What stands behind the name.</param>
    /// <param name="weight">The weight of the name: 时间 may name other things.</param>
    public static bool IsNoDay(ReadOnlySpan<char> value, int weight)
    {
        if (value.IsEmpty || value.Length > Longest || DateReader.TryReadDay(value, out _, out _)) return false;
        return IsUnclear(value) || (weight >= BoxNames.Certain && value.IndexOfAnyInRange('0', '9') >= 0);
    }

    /// <summary>Whether words stand behind the name of a day and its colon that are none: 发布日期：昨天.</summary>
    public static bool AreWords(ReadOnlySpan<char> value) =>
        !FormText.IsBlankCell(value) && !value.StartsWith("暂无") && !DateReader.TryReadDay(value, out _, out _);

    /// <summary>The length of what may follow a day: a time, a day of the week, a full stop.</summary>
    public static int LengthOfTime(ReadOnlySpan<char> behind)
    {
        const string Marks = " \t\u3000\u00A0.。:：（()）时時点點分秒";
        int at = 0;
        while (at < behind.Length)
        {
            if (Marks.Contains(behind[at]) || FormText.DigitOf(behind[at]) >= 0) at++;
            else if (behind[at..].StartsWith("星期") && at + 2 < behind.Length) at += 3;
            else if (behind[at] == '周' && at + 1 < behind.Length) at += 2;
            else break;
        }

        return at;
    }

    private static int WriteForm(ReadOnlySpan<char> line, Span<char> form, out int digitsOfFirst)
    {
        int length = 0;
        digitsOfFirst = 0;
        int numbers = 0;
        foreach (char c in line)
        {
            if (TextBlanks.IsBlank(c)) continue;
            char kind = KindOf(c);
            if (kind == '?') return 0;
            bool isNumber = kind == 'N';
            if (isNumber && numbers == 0) digitsOfFirst++;
            if (length > 0 && form[length - 1] == kind) continue;
            if (!isNumber) numbers++;
            form[length++] = kind;
        }

        return length;
    }

    private static char KindOf(char c) => c switch
    {
        '年' => 'Y',
        '月' => 'M',
        '日' or '号' => 'D',
        '-' or '/' or '.' or '．' or '－' or '–' or '—' => '-',
        _ => FormText.DigitOf(c) >= 0 || FormText.IsNumeral(c) || YearReader.NumeralOf(c) >= 0 ? 'N' : '?',
    };
}
