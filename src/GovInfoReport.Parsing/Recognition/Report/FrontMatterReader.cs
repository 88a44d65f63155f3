namespace GovInfoReport.Parsing;

/// <summary>Reads what stands before section one: title, agency, year, period and contact.</summary>
internal static class FrontMatterReader
{
    private const string Subject = "政府信息公开";

    /// <summary>A line of a title is shorter.</summary>
    public const int MaxTitle = 80;

    private static readonly string[] AddressMarks = ["通讯地址", "通信地址", "办公地址", "地址", "地　址"];
    private static readonly string[] PostcodeMarks = ["邮政编码", "邮编"];
    private static readonly string[] TelephoneMarks = ["联系电话", "电话", "咨询电话"];
    private static readonly string[] EmailMarks = ["电子邮箱", "电子邮件", "邮箱", "E-mail", "Email"];

    /// <summary>Whether a line, or two lines joined, are the title of such a report.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length is > 6 and < MaxTitle
        && line.IndexOf("信息公开") >= 0
        && (line.IndexOf("年度报告") >= 0 || line.IndexOf("年报") >= 0 || line.IndexOf("报告") >= 0)
        && line.IndexOfAny('。', '；', '《') < 0
        && line.IndexOf('，') < 0;

    /// <summary>Whether a line is the second of a title's two lines: 工作年度报告.</summary>
    public static bool IsTitleEnd(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < 20 && line.IndexOf("年度报告") >= 0 && line.IndexOf('。') < 0;

    /// <summary>Whether a line is the first of a title's two lines: it speaks of 信息公开 and no sentence ends in it.</summary>
    public static bool IsTitleStart(ReadOnlySpan<char> line) =>
        line.Length is > 4 and < MaxTitle && line.IndexOf("信息公开") >= 0 && line.IndexOfAny('。', '，', '；') < 0;

    /// <summary>The title of a line that names it, with the line before where that is the agency alone.</summary>
    /// <param name="before">The line before.</param>
    /// <param name="title">The line.</param>
    /// <param name="room">Room for both, where they are joined.</param>
    public static ReadOnlySpan<char> JoinTitle(ReadOnlySpan<char> before, ReadOnlySpan<char> title, Span<char> room)
    {
        title = title.Trim("#* ");
        bool startsWithYear = FigureReader.DigitOf(title[0]) >= 0 || title.StartsWith("政府信息公开");
        bool isAgency = before.Length is > 2 and < 40 && before.IndexOfAny("。：:|") < 0
            && "府局委办会厅部院处镇乡署队所站社馆心道区县市省组".Contains(before[^1], StringComparison.Ordinal);
        return startsWithYear && isAgency ? Join(before, title, room) : title;
    }

    /// <summary>Two lines as one.</summary>
    public static ReadOnlySpan<char> Join(ReadOnlySpan<char> first, ReadOnlySpan<char> second, Span<char> room)
    {
        first.CopyTo(room);
        second.CopyTo(room[first.Length..]);
        return room[..(first.Length + second.Length)];
    }

    /// <summary>How much a title says: whether it names a year, and an agency.</summary>
    public static int RankTitle(ReadOnlySpan<char> title) =>
        (FindYear(title) is null ? 0 : 1) + (ReadAgency(title, stackalloc char[MaxTitle * 2]).Length > 1 ? 1 : 0);

    /// <summary>The year that a title names; <see langword="null"/> where it names none.</summary>
    public static int? FindYear(ReadOnlySpan<char> title)
    {
        for (int i = 0; i + 4 <= title.Length; i++)
        {
            int year = 0, digits = 0, at = i;
            while (at < title.Length && digits < 5
                && (FigureReader.DigitOf(title[at]) >= 0 || (digits > 0 && TextBlanks.IsBlank(title[at]))))
            {
                int digit = FigureReader.DigitOf(title[at++]);
                if (digit < 0) continue;
                year = (year * 10) + digit;
                digits++;
            }

            if (digits == 4 && year is >= 2000 and <= 2100) return year;
            if (digits > 0) i = at - 1;
        }

        return null;
    }

    /// <summary>The agency that a title names: what stands before 政府信息公开 but for the year.</summary>
    public static string? FindAgency(ReadOnlySpan<char> title)
    {
        ReadOnlySpan<char> name = ReadAgency(title, stackalloc char[MaxTitle * 2]);
        return name.Length > 1 ? name.ToString() : null;
    }

    private static ReadOnlySpan<char> ReadAgency(ReadOnlySpan<char> title, Span<char> agency)
    {
        int end = title.IndexOf(Subject);
        if (end < 0) end = title.IndexOf("信息公开");
        if (end <= 0) return default;
        if (end > agency.Length) agency = new char[end];
        int length = 0;
        for (int i = 0; i < end; i++)
        {
            if (FigureReader.DigitOf(title[i]) >= 0)
            {
                int after = i;
                while (after < end && (FigureReader.DigitOf(title[after]) >= 0 || TextBlanks.IsBlank(title[after]))) after++;
                if (after < end && title[after] == '年') after++;
                if (after < end && title[after] == '度') after++;
                i = after - 1;
            }
            else if (!TextBlanks.IsBlank(title[i]))
            {
                agency[length++] = title[i];
            }
        }

        return agency[..length].TrimStart("关于").TrimEnd('的');
    }

    /// <summary>The reporting period that a text states: two dates with 至, 到, — or 起 between; the second may leave the year out.</summary>
    /// <returns>
    /// Whether the text speaks of a period; where its dates are no valid ones, <paramref name="period"/> is <see langword="null"/>.
    /// </returns>
    public static bool TryFindPeriod(ReadOnlySpan<char> text, out ReportingPeriod? period)
    {
        period = null;
        int from = 0;
        while (DateReader.TryFind(text[from..], out DateOnly start, out int end))
        {
            from += end;
            ReadOnlySpan<char> rest = text[from..];
            int skipped = 0;
            while (skipped < rest.Length && skipped < 8 && FigureReader.DigitOf(rest[skipped]) < 0) skipped++;
            ReadOnlySpan<char> between = rest[..skipped];
            if (FindFirst(between, IsPeriodMark) < 0 && between.IndexOf("截止") < 0) continue;
            ReadOnlySpan<char> second = rest[skipped..];
            if (DateReader.TryRead(second, out DateOnly last, out _) || DateReader.TryReadWithoutYear(second, start.Year, out last, out _))
            {
                if (last < start) continue;
                period = new ReportingPeriod(start, last);
                return true;
            }
        }

        return false;
    }

    /// <summary>The contact details that a text states; <see langword="null"/> where it states none.</summary>
    public static ContactDetails? FindContact(ReadOnlySpan<char> text)
    {
        string? address = ToText(FindAfter(text, AddressMarks, EndsAddress));
        string? postcode = ToPostcode(FindAfter(text, PostcodeMarks, EndsPostcode));
        string? telephone = ToText(FindAfter(text, TelephoneMarks, EndsTelephone));
        string? email = ToText(FindAfter(text, EmailMarks, EndsEmail));
        bool any = address is not null || postcode is not null || telephone is not null || email is not null;
        return any ? new ContactDetails { Address = address, Postcode = postcode, Telephone = telephone, Email = email } : null;
    }

    // What stands after the first of the marks that something stands after; empty where nothing does.
    private static ReadOnlySpan<char> FindAfter(ReadOnlySpan<char> text, string[] marks, Func<char, bool> isEnd)
    {
        foreach (string mark in marks)
        {
            int at = text.IndexOf(mark);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = text[(at + mark.Length)..].TrimStart(":：为是 \u3000\u00A0");
            int end = FindFirst(rest, isEnd);
            ReadOnlySpan<char> found = (end < 0 ? rest : rest[..end]).Trim().TrimEnd("-—（(");
            if (found.Length > 1) return found;
        }

        return default;
    }

    private static bool IsPeriodMark(char c) => c is '至' or '到' or '—' or '-' or '～' or '~' or '起';

    private static bool EndsAddress(char c) => c is '，' or ',' or '；' or ';' or '。' or '）' or ')' or '\n' or '、';

    private static bool EndsPostcode(char c) => FigureReader.DigitOf(c) < 0 && c != ' ';

    private static bool EndsTelephone(char c) => FigureReader.DigitOf(c) < 0 && c is not ('-' or '—' or '－' or '(' or ')' or '（' or ' ');

    private static bool EndsEmail(char c) => c is < '!' or > '~';

    // One by one: the platform's search for any of some characters is compiled anew in every process, and here it never goes far.
    private static int FindFirst(ReadOnlySpan<char> text, Func<char, bool> isFound)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (isFound(text[i])) return i;
        }

        return -1;
    }

    private static string? ToText(ReadOnlySpan<char> found) => found.IsEmpty ? null : found.ToString();

    private static string? ToPostcode(ReadOnlySpan<char> found)
    {
        const int Digits = 6;
        Span<char> digits = stackalloc char[Digits];
        int count = 0;
        foreach (char c in found)
        {
            if (FigureReader.DigitOf(c) < 0) continue;
            if (count == Digits) return null;
            digits[count++] = c;
        }

        return count == Digits ? digits.ToString() : null;
    }
}
