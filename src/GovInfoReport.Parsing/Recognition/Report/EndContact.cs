using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>
/// Tells the lines in and behind the last section that name whom to ask about the report (联系地址：… 联系电话：…) from those of the site's
/// foot.
/// </summary>
/// <param name="Lines">The lines; empty where there are none.</param>
/// <param name="Doubtful">A line that may be the report's or the site's; <see langword="null"/> where none is.</param>
internal readonly record struct EndContact(string Lines, string? Doubtful)
{
    private const int MostLines = 200;
    private const int LongestLine = 400;
    private const int LongestPerson = 40;
    private const string Around = "（）()【】[] \t\u3000\u00A0*。";

    private static readonly string[] Starts =
    [
        "地址", "地 址", "地　址", "住址", "联系", "电话", "电 话", "邮编", "邮 编", "邮政编码", "邮箱", "电子邮箱", "电子邮件", "电子信箱", "传真", "咨询电话", "咨询方式",
        "办公地址", "办公地点", "办公电话", "办公时间", "通讯地址", "通信地址", "单位地址", "机构地址", "经办人", "手机",
    ];

    private static readonly string[] Persons = ["联系人", "联系单位", "联系部门", "联系科室", "经办人"];

    private static readonly string[] Within =
        ["联系电话", "咨询电话", "办公电话", "联系方式", "联系地址", "办公地址", "通讯地址", "通信地址", "单位地址", "电子邮箱"];

    private static readonly string[] Kinds = ["电话", "地址"];
    private static readonly string[] Details = ["电话", "邮编", "邮政编码", "邮箱"];

    // Those whom nobody asks about a report.
    private static readonly string[] Others = ["监督", "举报", "投诉", "热线", "印发"];

    /// <summary>Finds them.</summary>
    /// <param name="text">The last section, and what stands behind it.</param>
    public static EndContact Find(ReadOnlySpan<char> text)
    {
        // Most texts name nobody there.
        ReadOnlySpan<char> simplified = SimplifiedText.Of(text);
        if (!MayName(simplified)) return new("", null);
        StringBuilder lines = new();
        int count = 0, run = 0;
        string? first = null;
        foreach (Range range in text.Split('\n'))
        {
            ReadOnlySpan<char> line = simplified[range];
            if (count++ == MostLines) break;
            if (SiteWords.IsOwners(line)) return AboveOwners(lines.ToString(), run, first, line);
            if (SiteWords.IsSites(line)) break;
            bool isLine = IsLine(line);
            if (!isLine) first = null;
            else if (first is null) (first, run) = (line.ToString(), lines.Length);
            if (isLine || IsNamedWithin(line)) lines.Append(text[range]).Append('\n');
        }

        return new(lines.ToString(), null);
    }

    private static bool MayName(ReadOnlySpan<char> text) => text.IndexOfAny(':', '：', '\t') >= 0 || WordSearch.HasAny(text, Kinds);

    // The last run of lines is the foot's, perhaps, where those who run the site are named at once and have no other number.
    private static EndContact AboveOwners(string lines, int run, string? first, ReadOnlySpan<char> owners)
    {
        bool isReports = first is null || NameTheSame(owners, SimplifiedText.Of(lines.AsSpan(run)));
        return isReports ? new(lines, null) : new(lines[..run], first);
    }

    /// <summary>Whether a line names nothing but whom to ask: 联系电话：0577-12345678.</summary>
    public static bool IsLine(ReadOnlySpan<char> line)
    {
        line = line.Trim(Around);
        if (line.Length is 0 or > LongestLine || !WordSearch.StartsWithAny(line, Starts)) return false;
        if (line.Contains('。') || IsOthers(line)) return false;
        if (line.IndexOfAny(":：\t ") < 0) return NamesSeveral(line);
        return IsPerson(line) || (MayBeValue(line) && ContactReader.Find(line) is not null);
    }

    // A number, or 联系地址：政务大楼.
    private static bool MayBeValue(ReadOnlySpan<char> line) => ContactReader.HasDigitOrLetter(line) || line.IndexOfAny(':', '：') > 0;

    // 联系人：张三
    private static bool IsPerson(ReadOnlySpan<char> line) =>
        line.Length <= LongestPerson && WordSearch.StartsWithAny(line, Persons) && line.IndexOfAny(':', '：') > 0;

    private static bool IsNamedWithin(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && !IsOthers(line)
        && ((WordSearch.HasAny(line, Within) && line.IndexOfAny(":：") > 0) || NamesSeveral(line));

    // 无。（地址：平安路18号；邮编：325000）, 地址平安路18号，电话0577-12345678: two details are no chance words of a sentence.
    private static bool NamesSeveral(ReadOnlySpan<char> line)
    {
        const int Several = 2;
        if (!WordSearch.HasAny(line, Details) || ContactReader.Find(line) is not { } contact) return false;
        int count = (contact.Address is null ? 0 : 1) + (contact.Postcode is null ? 0 : 1) + (contact.Telephone is null ? 0 : 1)
            + (contact.Email is null ? 0 : 1);
        return count >= Several;
    }

    // An address and another, a telephone number and another.
    private static bool NameTheSame(ReadOnlySpan<char> line, ReadOnlySpan<char> run)
    {
        foreach (string kind in Kinds)
        {
            if (line.IndexOf(kind) >= 0 && run.IndexOf(kind) >= 0) return true;
        }

        return false;
    }

    private static bool IsOthers(ReadOnlySpan<char> line) => WordSearch.HasAny(line, Others);
}
