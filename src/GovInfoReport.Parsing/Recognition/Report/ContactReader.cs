using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Reads whom to ask about a report: 地址：…；邮编：…；电话：…；邮箱：…, in any order, in brackets of either width or on lines of their own.
/// </summary>
/// <remarks>A value is whole, or it is none and a doubt names it.</remarks>
internal static class ContactReader
{
    private const string AnyName = "联系方式";

    // 请与我局联系：0577-12345678
    private const string Ask = "联系";

    private static readonly SearchValues<char> StartsOfClause = SearchValues.Create("，。；、：,;:\n");
    private static readonly SearchValues<char> EndsOfClause = SearchValues.Create("，。；,;）)\n\t");
    private static readonly string[] AddressNames = ["地址", "住址", AnyName, "办公地点", "联系地点", "办公场所"];
    private static readonly string[] PostcodeNames = ["邮政编码", "邮编"];
    private static readonly string[] TelephoneNames = ["电话", AnyName, "座机", "手机", "致电", "拨打", Ask];
    private static readonly string[] EmailNames = ["电子邮箱", "电子邮件", "电子信箱", "邮箱", "电邮", "Email", "E-mail", "E-Mail", "e-mail"];

    // Those whom nobody asks about a report: they count where no other number stands.
    private static readonly string[] OtherTelephones = ["监督", "举报", "投诉", "传真", "热线"];

    private static readonly ContactDetails Unknown = new();

    private static readonly string[] Doubts = ["疑问", "疑义", "如有问题", "有问题请", "意见建议", "意见和建议", "需咨询", "如需了解"];

    // What is stated to have no value.
    private static readonly string[] Nothing = ["无", "暂无", "没有", "（无）", "(无)", "略", "保密", "不公开"];

    // 网址 and 网站地址 are none of a person's.
    private static readonly string[] NoAddresses = ["网站", "网页", "网络", "邮箱", "邮件", "IP", "下载", "门户", "链接"];

    /// <summary>The contact details that a text states; <see langword="null"/> where it states none.</summary>
    public static ContactDetails? Find(ReadOnlySpan<char> text) => Find(text, []);

    /// <summary>The contact details that a text states; <see langword="null"/> where it states none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doubts">What the text names and does not say whole is added.</param>
    public static ContactDetails? Find(ReadOnlySpan<char> text, List<FieldDoubt> doubts)
    {
        ReadOnlySpan<char> simplified = SimplifiedText.Of(text);
        ContactDetails? contact = FindIn(simplified, doubts);
        return contact is null || simplified == text ? contact : AsWritten(contact, simplified, text);
    }

    // 0577-12345678轉801
    private static ContactDetails AsWritten(ContactDetails contact, ReadOnlySpan<char> simplified, ReadOnlySpan<char> text)
    {
        List<string> others = [];
        foreach (string other in contact.OtherTelephones) others.Add(SimplifiedText.Restore(other, simplified, text)!);
        return contact with
        {
            Address = SimplifiedText.Restore(contact.Address, simplified, text),
            Telephone = SimplifiedText.Restore(contact.Telephone, simplified, text),
            OtherTelephones = [.. others],
        };
    }

    private static ContactDetails? FindIn(ReadOnlySpan<char> text, List<FieldDoubt> doubts)
    {
        List<string> telephones = FindTelephones(text, doubts), addresses = FindAddresses(text, doubts, out string? behindAddress);
        List<string> postcodes = FindNamed(text, PostcodeNames, ReadPostcode, ReportField.ContactPostcode, doubts);
        List<string> emails = FindNamed(text, EmailNames, EmailReader.Read, ReportField.ContactEmail, doubts);
        EmailReader.AddAll(text, emails);
        ContactDetails contact = new()
        {
            Address = addresses.FirstOrDefault() ?? FindUnnamedAddress(text),
            Postcode = postcodes.FirstOrDefault() ?? behindAddress,
            Telephone = telephones.FirstOrDefault(),
            OtherTelephones = [.. telephones.Skip(1)],
            Email = emails.FirstOrDefault(),
        };
        if (doubts.Count > 0) doubts.RemoveAll(d => IsKnown(contact, d.Field));
        AddSeveral(doubts, ReportField.ContactAddress, addresses);
        AddSeveral(doubts, ReportField.ContactPostcode, postcodes);
        AddSeveral(doubts, ReportField.ContactEmail, emails);
        return contact == Unknown ? null : contact;
    }

    /// <summary>
    /// The contact details in a section: behind the words that ask to turn to the agency; <see langword="null"/> where none do.
    /// </summary>
    public static ContactDetails? FindBehindDoubts(ReadOnlySpan<char> section, List<FieldDoubt> doubts)
    {
        const int Longest = 300;
        ReadOnlySpan<char> simplified = SimplifiedText.Of(section);
        foreach (string doubt in Doubts)
        {
            int at = simplified.IndexOf(doubt);
            if (at < 0) continue;
            List<FieldDoubt> unclear = [];
            if (Find(section.Slice(at, Math.Min(Longest, section.Length - at)), unclear) is not { } contact) continue;
            doubts.AddRange(unclear);
            return contact;
        }

        return null;
    }

    private static bool IsKnown(ContactDetails contact, ReportField field) => field switch
    {
        ReportField.ContactAddress => contact.Address is not null,
        ReportField.ContactPostcode => contact.Postcode is not null,
        ReportField.ContactTelephone => contact.Telephone is not null,
        _ => contact.Email is not null,
    };

    private static void AddSeveral(List<FieldDoubt> doubts, ReportField field, List<string> values)
    {
        if (values.Count > 1) doubts.Add(new(field, string.Join('、', values.Skip(1)), values[0]));
    }

    private static List<string> FindAddresses(ReadOnlySpan<char> text, List<FieldDoubt> doubts, out string? postcode)
    {
        List<string> addresses = [];
        postcode = null;
        NamedValues named = new(text, AddressNames);
        while (named.TryNext())
        {
            if (WordSearch.EndsWithAny(named.Before, NoAddresses)) continue;
            ReadOnlySpan<char> address = AddressReader.Read(named.Value, out bool isCut);
            if (isCut || (address.IsEmpty && IsAddressStated(named)))
                doubts.Add(new(ReportField.ContactAddress, ClauseOf(named.Value).ToString()));
            if (!IsAddress(address, named.Name)) continue;
            postcode ??= ReadPostcodeBehind(named.Value, ref address);
            string found = address.ToString();
            if (!addresses.Exists(a => a.EndsWith(found, StringComparison.Ordinal))) addresses.Add(found);
        }

        return addresses;
    }

    // Behind 地址 what has the form of one; behind other names it must be sure.
    private static bool IsAddress(ReadOnlySpan<char> found, string name) =>
        !found.IsEmpty && (name == AddressNames[0] || AddressReader.IsSure(found));

    // Behind 联系方式 may stand a number.
    private static bool IsAddressStated(in NamedValues named) =>
        named.HasColon && named.Name != AnyName && AddressReader.MayBeAddress(ClauseOf(named.Value));

    // 请与县水利局办公室联系（永丰县永叔路18号，邮编：331500）
    private static string? FindUnnamedAddress(ReadOnlySpan<char> text)
    {
        const int Longest = 16;
        for (int from = 0; text[from..].IndexOfAny('（', '(') is var open && open >= 0;)
        {
            from += open + 1;
            ReadOnlySpan<char> before = text[..(from - 1)];
            before = before[(before.LastIndexOfAny(StartsOfClause) + 1)..];
            if (before[Math.Max(0, before.Length - Longest)..].IndexOf(Ask) < 0) continue;
            ReadOnlySpan<char> address = AddressReader.Read(text[from..], out _);
            if (AddressReader.IsSure(address)) return address.ToString();
        }

        return null;
    }

    private static List<string> FindTelephones(ReadOnlySpan<char> text, List<FieldDoubt> doubts)
    {
        List<string> numbers = [], others = [];
        NamedValues named = new(text, TelephoneNames);
        while (named.TryNext())
        {
            ReadOnlySpan<char> number = ReadNumber(named.Value, named.Name, named.HasColon);
            bool isOther = WordSearch.EndsWithAny(named.Before.TrimEnd(), OtherTelephones);
            if (!number.IsEmpty) AddNumbers(named.Value, number, isOther ? others : numbers);
            else if (named.HasColon && !isOther && IsNumberStated(ClauseOf(named.Value), named.Name))
                doubts.Add(new(ReportField.ContactTelephone, ClauseOf(named.Value).ToString()));
        }

        return numbers.Count > 0 ? EachOnce(numbers) : [.. others.Take(1)];
    }

    private static ReadOnlySpan<char> ReadNumber(ReadOnlySpan<char> value, string name, bool isNamed)
    {
        if (name == Ask && !isNamed) return default;
        ReadOnlySpan<char> number = TelephoneReader.Read(value);
        if (number.IsEmpty && isNamed) number = TelephoneReader.ReadBehindName(value);
        return number.IsEmpty && isNamed && name == AnyName ? TelephoneReader.ReadBehindComma(value) : number;
    }

    // Behind 联系方式 may stand an address.
    private static bool IsNumberStated(ReadOnlySpan<char> clause, string name) =>
        name != Ask && (name == AnyName ? HasDigitOrLetter(clause) : SaysMore(clause));

    private static void AddNumbers(ReadOnlySpan<char> value, ReadOnlySpan<char> number, List<string> numbers)
    {
        numbers.Add(number.ToString());
        OtherNumbers.Read(value[(value.IndexOf(number) + number.Length)..], numbers);
    }

    private delegate string? ValueReader(ReadOnlySpan<char> text);

    private static List<string> FindNamed(
        ReadOnlySpan<char> text, string[] names, ValueReader read, ReportField field, List<FieldDoubt> doubts)
    {
        List<string> values = [];
        NamedValues named = new(text, names);
        while (named.TryNext())
        {
            ReadOnlySpan<char> clause = ClauseOf(named.Value);
            if (read(named.Value) is { } found) values.Add(found);
            else if (IsStated(clause, named.HasColon)) doubts.Add(new(field, clause.ToString()));
        }

        return EachOnce(values);
    }

    private static List<string> EachOnce(List<string> values) => values.Count < 2 ? values : [.. values.Distinct()];

    // 邮编：见官网, 邮编32500
    private static bool IsStated(ReadOnlySpan<char> clause, bool hasColon) =>
        hasColon ? SaysMore(clause) : clause.Length > 0 && char.IsAsciiLetterOrDigit(clause[0]);

    // Not a mark of a blank, and not what is stated next.
    private static bool SaysMore(ReadOnlySpan<char> clause) =>
        !FormText.IsBlankCell(clause) && !WordSearch.StartsWithAny(clause, Nothing) && !ContactNames.IsNamed(clause)
        && !WordSearch.StartsWithAny(clause, AddressNames);

    // Six digits; blanks may stand between them: 3 3 1 5 0 0, 331 500.
    private static string? ReadPostcode(ReadOnlySpan<char> text)
    {
        const int Digits = 6;
        Span<char> code = stackalloc char[Digits];
        int end = 0, digits = 0;
        for (; end < text.Length && (FormText.DigitOf(text[end]) >= 0 || (digits is > 0 and < Digits && IsBlank(text[end]))); end++)
        {
            if (IsBlank(text[end])) continue;
            if (digits == Digits) return null;
            code[digits++] = (char)('0' + FormText.DigitOf(text[end]));
        }

        // 325000、325001 are two.
        bool isOne = end == text.Length || text[end] is not ('*' or '-' or '、' or '/');
        return digits == Digits && isOne ? code.ToString() : null;
    }

    // 人民路18号（223300）, 人民路18号，223300，电话…: six digits behind an address are its postcode without a name.
    private static string? ReadPostcodeBehind(ReadOnlySpan<char> value, ref ReadOnlySpan<char> address)
    {
        const string Marks = "，,；;、 （(";
        int open = address.LastIndexOfAny('（', '(');
        if (open > 0 && ReadUnnamedPostcode(address[open..].TrimStart(Marks)) is { } enclosed)
        {
            address = address[..open].TrimEnd();
            return enclosed;
        }

        ReadOnlySpan<char> rest = value[(value.IndexOf(address) + address.Length)..], behind = rest.TrimStart(Marks);
        return behind.Length < rest.Length ? ReadUnnamedPostcode(behind) : null;
    }

    private static string? ReadUnnamedPostcode(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end >= 0 && EndsOfClause.Contains(text[end]) ? ReadPostcode(text) : null;
    }

    private static bool IsBlank(char c) => c != '\n' && TextBlanks.IsBlank(c);

    /// <summary>Whether a text has a digit of either width or a letter.</summary>
    public static bool HasDigitOrLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (FormText.DigitOf(c) >= 0 || char.IsAsciiLetter(c)) return true;
        }

        return false;
    }

    // What stands there, for a person to look at.
    private static ReadOnlySpan<char> ClauseOf(ReadOnlySpan<char> text)
    {
        const int Longest = 40;
        text = WordSearch.UpToAny(text, EndsOfClause);
        return text[..Math.Min(text.Length, Longest)].Trim();
    }
}
