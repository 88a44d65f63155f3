using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Reads whom to ask about a report: 地址：…；邮编：…；电话：…；邮箱：…, in any order, in brackets of either width or on lines of their own.
/// </summary>
internal static class ContactReader
{
    private static readonly SearchValues<char> PlaceWords = SearchValues.Create("省市区县旗镇乡村路街道号楼室大厦巷弄院栋层厅");
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("，。；,;、:：\n");
    private static readonly string[] AddressNames = ["地址", "住址"];
    private static readonly string[] PostcodeNames = ["邮政编码", "邮编"];
    private static readonly string[] TelephoneNames = ["电话", "联系方式", "座机", "手机号码", "致电", "拨打"];
    private static readonly string[] EmailNames = ["电子邮箱", "电子邮件", "电子信箱", "邮箱", "电邮", "Email", "E-mail", "E-Mail", "e-mail"];

    private static readonly string[] OtherNames =
        ["邮编", "邮政编码", "电话", "联系", "邮箱", "电子邮", "电子信", "传真", "咨询", "办公电话", "手机", "E-mail", "Email", "e-mail", "E-Mail"];

    // 邮政编码 is no place, 联系 begins none, but 咨询中心 is one.
    private static readonly string[] Buildings = ["咨询中心", "电话局", "联系点"];

    // Those whom nobody asks about a report: they count where no other number stands.
    private static readonly string[] OtherTelephones = ["监督", "举报", "投诉", "传真", "热线"];

    private static readonly string[] Doubts = ["疑问", "意见建议", "意见和建议", "需咨询", "如需了解"];

    // 网址 and 网站地址 are none of a person's.
    private static readonly string[] NoAddresses = ["网站", "网页", "网络", "邮箱", "邮件", "IP", "下载", "门户", "链接"];

    /// <summary>The contact details that a text states; <see langword="null"/> where it states none.</summary>
    public static ContactDetails? Find(ReadOnlySpan<char> text)
    {
        ContactDetails contact = new()
        {
            Address = FindValue(text, AddressNames, ReadAddress),
            Postcode = FindValue(text, PostcodeNames, ReadPostcode),
            Telephone = FindValue(text, TelephoneNames, ReadTelephone),
            Email = FindValue(text, EmailNames, ReadEmail) ?? FindEmail(text),
        };
        return contact == new ContactDetails() ? null : contact;
    }

    /// <summary>
    /// The contact details in a section: behind the words that ask to turn to the agency; <see langword="null"/> where none do.
    /// </summary>
    public static ContactDetails? FindBehindDoubts(ReadOnlySpan<char> section)
    {
        const int Longest = 300;
        foreach (string doubt in Doubts)
        {
            int at = section.IndexOf(doubt);
            if (at >= 0 && Find(section.Slice(at, Math.Min(Longest, section.Length - at))) is { } contact) return contact;
        }

        return null;
    }

    private delegate ReadOnlySpan<char> ValueReader(ReadOnlySpan<char> text);

    private static string? FindValue(ReadOnlySpan<char> text, string[] names, ValueReader read)
    {
        string? other = null;
        foreach (string name in names)
        {
            for (int from = 0; IndexOf(text, name, from, out int behind) is var at && at >= 0; from = behind)
            {
                if (names == AddressNames && EndsWithAny(text[..at], NoAddresses)) continue;
                if (!TrySkipMarks(text[behind..], out int marks)) continue;
                ReadOnlySpan<char> value = read(text[(behind + marks)..]);
                if (value.IsEmpty && names == TelephoneNames) value = ReadTelephoneBehindName(text[behind..], marks);
                if (value.IsEmpty) continue;
                if (names != TelephoneNames || !EndsWithAny(text[..at].TrimEnd(), OtherTelephones)) return value.ToString();
                other ??= value.ToString();
            }
        }

        return other;
    }

    // The name may be spread: 地 址, 邮  编.
    private static int IndexOf(ReadOnlySpan<char> text, string name, int from, out int behind)
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

    // A colon, 为 or 是, behind a remark in brackets or a second name: 电话（传真）：, 电话/传真：. Without any the value follows at once.
    private static bool TrySkipMarks(ReadOnlySpan<char> text, out int length)
    {
        const int Longest = 12;
        length = 0;
        int colon = text[..Math.Min(text.Length, Longest)].IndexOfAny(":：为");
        ReadOnlySpan<char> before = colon < 0 ? default : text[..colon].Trim(" \u3000号码地址");
        if (colon >= 0 && (before.IsEmpty || before[0] is '(' or '（' or '/' or '／' or '及' or '和' or '、' || before is "是"))
        {
            length = colon + 1;
            while (length < text.Length && (TextBlanks.IsBlank(text[length]) || text[length] is ':' or '：')) length++;
            return true;
        }

        while (length < text.Length && text[length] is ' ' or '\u3000' or '\u00A0' or '是' or '|' or '\t' or '号' or '码' or '在') length++;
        if (text[length..].StartsWith("位于")) length += 2;
        return length < text.Length;
    }

    private static ReadOnlySpan<char> ReadAddress(ReadOnlySpan<char> text)
    {
        const int Longest = 80, Shortest = 4;
        int open = 0, end = 0;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (c is '(' or '（') open++;
            if (c is ')' or '）' && open-- == 0) break;
            if (c is '，' or ',' or '；' or ';' or '。' or '\n' or '\t' || (c == '、' && open == 0)) break;
            if (end > 0 && StartsOther(text[end..])) break;
        }

        ReadOnlySpan<char> address = text[..end].TrimEnd(" \u3000\u00A0-—（(:：");
        // 地址 in a sentence names no place.
        return address.Length is >= Shortest and <= Longest && address.IndexOfAny(PlaceWords) >= 0
            && address.IndexOfAny("：？！《") < 0 ? address : default;
    }

    private static bool StartsOther(ReadOnlySpan<char> text) =>
        StartsWithAny(text, OtherNames) && !StartsWithAny(text, Buildings);

    private static ReadOnlySpan<char> ReadPostcode(ReadOnlySpan<char> text)
    {
        const int Digits = 6;
        int length = 0;
        while (length < text.Length && FormText.DigitOf(text[length]) >= 0) length++;
        return length == Digits && !(length < text.Length && text[length] is '*' or '-') ? text[..length] : default;
    }

    // The first number; a masked one as written. A bracket belongs to it where it opens in it: (0577)12345678.
    private static ReadOnlySpan<char> ReadTelephone(ReadOnlySpan<char> text)
    {
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

    // A stroke, or a blank; behind a whole number a blank sets the next one apart.
    private static bool JoinsDigits(ReadOnlySpan<char> text, int at, int digits) =>
        IsStroke(text[at]) || (text[at] == ' ' && (digits < MinNumber || IsStroke(Next(text, at))));

    // 咨询电话：县水务局办公室 0577-12345678
    private static ReadOnlySpan<char> ReadTelephoneBehindName(ReadOnlySpan<char> text, int marks)
    {
        const int Longest = 20;
        if (text[..marks].IndexOfAny(":：") < 0) return default;
        ReadOnlySpan<char> rest = text[marks..];
        int digit = rest[..Math.Min(Longest, rest.Length)].IndexOfAnyInRange('0', '9');
        return digit > 0 && rest[..digit].IndexOfAny(EndsOfName) < 0 ? ReadTelephone(rest[digit..]) : default;
    }

    private static int LengthOfExtension(ReadOnlySpan<char> text)
    {
        if (text is not ['转', ..]) return 0;
        int length = 1;
        while (length < text.Length && FormText.DigitOf(text[length]) >= 0) length++;
        return length > 1 ? length : 0;
    }

    private const int MinNumber = 7, MinShortNumber = 5, MaxNumber = 20;

    private static bool IsMask(char c) => c is '*' or '＊' or 'X' or 'x' or '×' or '某';

    private static bool IsStroke(char c) => c is '-' or '—' or '–' or '－' or '~' or '―' or '─' or '‐';

    private static char Next(ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static ReadOnlySpan<char> ReadEmail(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && IsEmailCharacter(text[end])) end++;
        ReadOnlySpan<char> email = text[..end].Trim(".-_");
        int at = email.IndexOfAny('@', '＠');
        return at > 0 && email[(at + 1)..].IndexOfAny('@', '＠') < 0 && email[(at + 1)..].IndexOfAny('.', '．') > 0 ? email : default;
    }

    // Without a name before it: …发送至abc@163.com。
    private static string? FindEmail(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny('@', '＠');
        if (at < 0) return null;
        int start = at;
        while (start > 0 && IsEmailCharacter(text[start - 1])) start--;
        ReadOnlySpan<char> email = ReadEmail(text[start..]);
        return email.IsEmpty ? null : email.ToString();
    }

    private static bool IsEmailCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '@' or '＠' or '.' or '．' or '_' or '-' or '+' or '%' or '*';

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }
}
