using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>
/// Reads the postal address that a text begins with: whole, with its brackets and the parts behind its commas, or not at all.
/// </summary>
internal static class AddressReader
{
    private const int Longest = 80;
    private const int LongestPart = 20;
    private const string Located = "位于";

    // What may end an address but for a stroke or an open bracket left over.
    private const string Trailing = " \u3000\u00A0-—（(:：、，,";

    private static readonly SearchValues<char> EndsOfPart = SearchValues.Create("，,；;。、）)（(\n\t：:");
    private static readonly SearchValues<char> PlaceWords = SearchValues.Create("省市区县旗镇乡村路街道号楼室大厦巷弄院栋层厅座幢");
    private static readonly SearchValues<char> Divisions = SearchValues.Create("省市区县旗州盟镇乡道村");
    private static readonly SearchValues<char> Streets = SearchValues.Create("省市区县旗镇乡村路街道巷");
    private static readonly SearchValues<char> EndsOfNumbered = SearchValues.Create("号楼室座层栋幢弄院间厅房单元");
    private static readonly string[] Places =
        ["大院", "院内", "大楼", "大厦", "中心", "广场", "对面", "路口", "楼内", "东侧", "西侧", "南侧", "北侧", "旁", "东门", "西门", "南门", "北门"];

    /// <summary>Reads the address.</summary>
    /// <param name="text">What follows its name.</param>
    /// <param name="isCut">Whether an address stands there whose end cannot be told: its bracket never closes, or it is too long.</param>
    /// <returns>The address; empty where none stands there, or none whole.</returns>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, out bool isCut)
    {
        // 水务局位于平安路18号
        int located = text[..Math.Min(text.Length, LongestPart)].IndexOf(Located);
        if (located >= 0 && text[..located].IndexOfAny(EndsOfPart) < 0) text = text[(located + Located.Length)..];
        int end = EndOf(text, out int openAt);
        ReadOnlySpan<char> address = text[..end].TrimEnd(Trailing);
        // 地址 in a sentence names no place.
        const int Shortest = 4;
        bool isPlace = address.Length >= Shortest && address.IndexOfAny(PlaceWords) >= 0 && address.IndexOfAny("：？！《") < 0;
        isCut = isPlace && (address.Length > Longest || (openAt >= 0 && openAt < address.Length));
        return isPlace && !isCut ? address : default;
    }

    /// <summary>Whether a text without a name is surely an address: a place and the number of a house, a floor or a room.</summary>
    public static bool IsSure(ReadOnlySpan<char> address)
    {
        if (address.IndexOfAny(Streets) < 0) return false;
        for (int i = 1; i < address.Length; i++)
        {
            if (IsNumber(address[i - 1]) && EndsOfNumbered.Contains(address[i])) return true;
        }

        return false;
    }

    /// <summary>Whether something stands where an address is named: neither nothing nor an address of the net.</summary>
    public static bool MayBeAddress(ReadOnlySpan<char> clause) =>
        clause.Length > 1 && !clause.StartsWith("暂无") && clause.IndexOfAny('@', '.') < 0 && !ContactNames.IsNamed(clause);

    private static int EndOf(ReadOnlySpan<char> text, out int openAt)
    {
        int open = 0;
        openAt = -1;
        for (int end = 0; end < text.Length; end++)
        {
            if (EndsAt(text, end, isOpen: open > 0)) return end;
            if (text[end] is '(' or '（' && open++ == 0) openAt = end;
            if (text[end] is ')' or '）' && --open == 0) openAt = -1;
        }

        return text.Length;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at, bool isOpen) => text[at] switch
    {
        '。' or '；' or ';' or '\n' or '\t' => true,
        ')' or '）' => !isOpen,
        '，' or ',' or '、' => !isOpen && !GoesOn(text[..at], text[(at + 1)..]),
        _ => at > 0 && ContactNames.IsNamed(text[at..]),
    };

    // 人民路1号，行政中心B座，5楼: behind a comma goes on what is a place, too.
    private static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        behind = behind[..EndOfValue(behind)];
        ReadOnlySpan<char> part = WordSearch.UpToAny(behind, EndsOfPart);
        bool isName = behind[part.Length..] is [':' or '：', ..];
        part = part.Trim();
        if (part.Length is 0 or > LongestPart || isName || ContactNames.IsNamed(behind)) return false;
        if (IsNumbered(part) || WordSearch.EndsWithAny(part, Places) || TitleForm.IsAgency(part)) return true;
        // 河北省，青山县
        return before.Length > 0 && Divisions.Contains(before[^1]) && (Divisions.Contains(part[^1]) || IsSure(part));
    }

    // Up to the name of the next detail: 3号楼502室　邮编：325000
    private static int EndOfValue(ReadOnlySpan<char> text)
    {
        for (int at = 1; at < text.Length && at <= LongestPart; at++)
        {
            if (ContactNames.IsNamed(text[at..])) return at;
        }

        return text.Length;
    }

    // 三楼, 1号楼501室; not 办公室
    private static bool IsNumbered(ReadOnlySpan<char> part) =>
        EndsOfNumbered.Contains(part[^1])
        && ((part.Length > 1 && IsNumber(part[^2])) || part.IndexOfAnyInRange('0', '9') >= 0);

    private static bool IsNumber(char c) => FormText.DigitOf(c) >= 0 || FormText.IsNumeral(c) || char.IsAsciiLetterUpper(c);
}
