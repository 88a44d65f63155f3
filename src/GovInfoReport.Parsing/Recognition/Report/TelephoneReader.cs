using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads the telephone numbers that a text begins with, each whole and as written; a masked one, too.</summary>
internal static class TelephoneReader
{
    private const int MinNumber = 7, MinShortNumber = 5, MaxNumber = 20;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("，。；,;、:：\n");
    private static readonly SearchValues<char> Between = SearchValues.Create("、/／,，;；或和及 \u3000\u00A0");

    // A figure that goes on in words is none: 12345678件.
    private static readonly SearchValues<char> EndsOfNumber = SearchValues.Create("，。；、）)\n \t,;/／（(或和及\u3000\u00A0");

    /// <summary>The first number; empty where none stands there.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text)
    {
        // A bracket belongs to it where it opens in it: (0577)12345678.
        int end = text.Length > 0 && text[0] is '(' or '（' or '+' ? 1 : 0, digits = 0;
        bool isOpen = end == 1 && text[0] != '+';
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (FormText.DigitOf(c) >= 0 || IsMask(c)) digits++;
            else if (isOpen && c is ')' or '）') isOpen = false;
            else if (digits == 0 || !JoinsDigits(text, end, digits)) break;
        }

        ReadOnlySpan<char> number = text[..(end + LengthOfExtension(text[end..]))].TrimEnd(" -—–－~");
        return digits is MinShortNumber or >= MinNumber && digits <= MaxNumber && !isOpen ? number : default;
    }

    /// <summary>The first number behind a name: 咨询电话：县水务局办公室 0577-12345678.</summary>
    public static ReadOnlySpan<char> ReadBehindName(ReadOnlySpan<char> text)
    {
        const int Longest = 20;
        int digit = text[..Math.Min(Longest, text.Length)].IndexOfAnyInRange('0', '9');
        return digit > 0 && text[..digit].IndexOfAny(EndsOfName) < 0 ? Read(text[digit..]) : default;
    }

    /// <summary>The numbers that follow the first one: 、0577-12345679, /12345679, 或12345679.</summary>
    /// <param name="text">What stands behind the first number.</param>
    /// <param name="numbers">Where they are added.</param>
    public static void ReadOthers(ReadOnlySpan<char> text, List<string> numbers)
    {
        const int MostBetween = 3;
        for (ReadOnlySpan<char> rest = text; ;)
        {
            int between = rest.IndexOfAnyExcept(Between);
            if (between is < 1 or > MostBetween) return;
            ReadOnlySpan<char> number = Read(rest[between..]);
            if (number.IsEmpty) return;
            rest = rest[(between + number.Length)..];
            if (rest.Length > 0 && !EndsOfNumber.Contains(rest[0])) return;
            numbers.Add(number.ToString());
        }
    }

    // A stroke, or a blank; behind a whole number a blank sets the next one apart.
    private static bool JoinsDigits(ReadOnlySpan<char> text, int at, int digits) =>
        IsStroke(text[at]) || (text[at] == ' ' && (digits < MinNumber || IsStroke(Next(text, at))));

    private static int LengthOfExtension(ReadOnlySpan<char> text)
    {
        if (text is not ['转', ..]) return 0;
        int length = 1;
        while (length < text.Length && FormText.DigitOf(text[length]) >= 0) length++;
        return length > 1 ? length : 0;
    }

    private static bool IsMask(char c) => c is '*' or '＊' or 'X' or 'x' or '×' or '某';

    private static bool IsStroke(char c) => c is '-' or '—' or '–' or '－' or '~' or '―' or '─' or '‐';

    private static char Next(ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';
}
