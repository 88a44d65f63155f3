using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Finds the names of contact details in a text: 联系电话：, 地 址：, 电话（传真）：, 邮编.</summary>
internal static class ContactNames
{
    // What may stand between a name and its colon: 联系人：, 电话（传真）：, 办公电话号码：.
    private static readonly SearchValues<char> Within = SearchValues.Create(
        "人方式部门单位电话号码及传真邮政编箱子信地址时间座手机办公科室员与和名姓()（）/／、 \u3000\u00A0");

    private static readonly string[] Names =
    [
        "邮编", "邮政编码", "电话", "联系", "邮箱", "电子邮", "电子信", "传真", "咨询", "办公电话", "办公时间", "手机", "座机", "E-mail", "Email", "e-mail",
        "E-Mail", "EMAIL",
    ];

    /// <summary>Whether a text begins with the name of a contact detail and its value: 电话：, 邮编325000; not 电话局街12号.</summary>
    public static bool IsNamed(ReadOnlySpan<char> text)
    {
        foreach (string name in Names)
        {
            if (!text.StartsWith(name)) continue;
            ReadOnlySpan<char> rest = text[name.Length..];
            int value = rest.IndexOfAnyExcept(Within);
            if (value < 0) return true;
            bool isBlank = value > 0 && TextBlanks.IsBlank(rest[value - 1]);
            if (rest[value] is ':' or '：' or '为' or '是' || char.IsAsciiLetterOrDigit(rest[value]) || isBlank) return true;
        }

        return false;
    }

    /// <summary>The next place of a name, spread or not: 地址, 地 址, 邮  编; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="behind">Where the text goes on behind it.</param>
    public static int IndexOf(ReadOnlySpan<char> text, string name, int from, out int behind)
    {
        for (int at = from; at < text.Length; at++)
        {
            int next = text[at..].IndexOf(name[0]);
            if (next < 0) break;
            at += next;
            behind = at;
            int same = 0;
            while (same < name.Length && behind < text.Length)
            {
                if (text[behind] == name[same]) same++;
                else if (same == 0 || text[behind] is not (' ' or '\u3000')) break;
                behind++;
            }

            if (same == name.Length) return at;
        }

        behind = text.Length;
        return -1;
    }

    /// <summary>
    /// Skips what stands between a name and its value: a colon, 为 or 是, behind a remark in brackets or a second name: 电话（传真）：,
    /// 电话/传真：. Without any the value follows at once.
    /// </summary>
    public static bool TrySkipMarks(ReadOnlySpan<char> text, out int length)
    {
        const int Longest = 12;
        length = 0;
        int colon = text[..Math.Min(text.Length, Longest)].IndexOfAny(":：为");
        ReadOnlySpan<char> before = colon < 0 ? default : text[..colon].Trim(" \u3000号码地址");
        if (colon >= 0 && before is [] or ['(' or '（' or '/' or '／' or '及' or '和' or '、', ..] or ['是'])
        {
            length = colon + 1;
            while (length < text.Length && (TextBlanks.IsBlank(text[length]) || text[length] is ':' or '：')) length++;
            return true;
        }

        while (length < text.Length && text[length] is ' ' or '\u3000' or '\u00A0' or '是' or '|' or '\t' or '号' or '码' or '在') length++;
        if (text[length..].StartsWith("位于")) length += 2;
        return length < text.Length;
    }
}
