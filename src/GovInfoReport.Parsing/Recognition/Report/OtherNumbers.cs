using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Reads the telephone numbers that follow the first one: 、0577-12345679, /12345679, （李某）、王某12345679, /79.</summary>
internal static class OtherNumbers
{
    private const int MostBetween = 4;
    private const int LongestName = 8;
    private const int LongestPart = 4;

    private static readonly SearchValues<char> Between = SearchValues.Create("、/／,，;；或和及 \u3000\u00A0");

    // A figure that goes on in words is none: 12345678件.
    private static readonly SearchValues<char> EndsOfNumber = SearchValues.Create("，。；、）)\n \t,;/／（(或和及\u3000\u00A0");

    // Words behind which no number to ask at stands.
    private static readonly string[] OtherNames = ["传真", "监督", "举报", "投诉", "热线", "邮", "地址", "电话", "手机", "时间"];

    /// <summary>Adds the numbers.</summary>
    /// <param name="text">What stands behind the first number.</param>
    /// <param name="numbers">Where they are added.</param>
    public static void Read(ReadOnlySpan<char> text, List<string> numbers)
    {
        for (ReadOnlySpan<char> rest = text; ;)
        {
            int start = SkipTo(rest, out bool isBehindName);
            if (start < 0) return;
            ReadOnlySpan<char> number = ReadOne(rest[start..]);
            if (number.IsEmpty && rest[start] is '(' or '（') start++;
            if (number.IsEmpty && !isBehindName) number = ReadPart(rest[start..]);
            rest = rest[(start + number.Length)..];
            if (number.IsEmpty || (rest.Length > 0 && !EndsOfNumber.Contains(rest[0]))) return;
            numbers.Add(number.ToString());
        }
    }

    private static ReadOnlySpan<char> ReadOne(ReadOnlySpan<char> text) =>
        DateReader.TryRead(text, out _, out _) ? default : TelephoneReader.Read(text);

    // 0577-12345678/79, 0577-12345678转801、802
    private static ReadOnlySpan<char> ReadPart(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && FormText.IsDigit(text[length])) length++;
        return length <= LongestPart ? text[..length] : default;
    }

    // Where the next number may begin, behind marks, a remark in brackets and a name; -1 where none does.
    private static int SkipTo(ReadOnlySpan<char> text, out bool isBehindName)
    {
        isBehindName = false;
        int at = SkipRemark(text, SkipBetween(text, 0));
        if (at == text.Length || (at == 0 && text[at] is not ('(' or '（'))) return -1;
        if (FormText.IsDigit(text[at]) || text[at] is '+' or '(' or '（') return at;
        int name = LengthOfName(text[at..]);
        isBehindName = name > 0;
        return isBehindName ? at + name : -1;
    }

    private static int SkipRemark(ReadOnlySpan<char> text, int from)
    {
        if (text[from..] is not ['(' or '（', ..]) return from;
        int close = text[from..].IndexOfAny(")）");
        return close > 0 && !FigureReader.HasDigit(text.Slice(from, close)) ? SkipBetween(text, from + close + 1) : from;
    }

    private static int SkipBetween(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && at - from < MostBetween && Between.Contains(text[at])) at++;
        return at;
    }

    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length < LongestName && text[length] is >= '\u4E00' and <= '\u9FFF') length++;
        if (WordSearch.HasAny(text[..length], OtherNames)) return 0;
        if (length > 0 && text[length..] is [':' or '：', ..]) length++;
        return length < text.Length && FormText.IsDigit(text[length]) ? length : 0;
    }
}
