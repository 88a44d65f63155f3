using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>Reads the divisions that a name begins with, from the highest: known ones by their names, others by their form.</summary>
internal static class DivisionReader
{
    private const string Government = "人民政府";
    private const string Street = "街道";

    // Without the city before it, a shortened name needs two characters and the suffix: 武汉东湖新技术开发区, but not 南京路街道.
    private const int MinAfterShortName = 3;
    private const int MaxName = 7;
    private const int MaxLongName = 16;

    private static readonly string[] Zones =
    [
        "新区", "开发区", "高新区", "经开区", "示范区", "试验区", "实验区", "园区", "保税区", "度假区", "管理区", "合作区", "功能区",
        "风景区", "名胜区", "港区",
    ];

    private static readonly string[] NewDistricts = ["浦东新区", "滨海新区"];

    // A character of a suffix within these words is none.
    private static readonly string[] Words =
        ["市场", "市政", "市民", "市域", "乡村", "乡镇", "区域", "区划", "县域", "镇村", "市南区", "市北区", "市中区"];

    // What has these words is the name of a body.
    private static readonly string[] BodyWords =
    [
        "政府", "办公", "管理", "住房", "规划", "建设", "自然", "农业", "农村", "环境", "交通", "综合", "资源", "发展", "改革", "水利",
        "经济", "信息", "公安", "教育", "委员", "服务", "行政", "国家", "中国", "中华", "人力", "财政", "卫生", "市场", "应急", "生态",
        "海关", "税务", "海事", "中共",
    ];

    /// <summary>The divisions at the start of a name.</summary>
    /// <param name="name">The name, folded.</param>
    /// <param name="end">Where what follows them begins.</param>
    public static List<Division> Read(ReadOnlySpan<char> name, out int end)
    {
        List<Division> divisions = [];
        end = 0;
        Division? last = null;
        int at = 0;
        while (TryRead(name[at..], last, out Division? division, out int length))
        {
            divisions.Add(division);
            last = division;
            end = at += length;
            // The government between a district and its street: 鹿城区人民政府七都街道.
            if (name[at..].StartsWith(Government)) at += Government.Length;
        }

        return divisions;
    }

    private static bool TryRead(ReadOnlySpan<char> text, Division? above, [NotNullWhen(true)] out Division? division, out int length)
    {
        DivisionData known = DivisionData.Known;
        if (known.TryFindName(text, out division, out length) && IsBelow(division, above) && !StartsSuffix(text[length..])) return true;
        if (known.TryFindShortName(text, out division, out length) && IsBelow(division, above)
            && TryReadByForm(text[length..], division, out Division? below, out int lengthBelow)
            && lengthBelow >= MinAfterShortName && below.Level != AgencyLevel.Township
            && !below.Name.Contains('族', StringComparison.Ordinal))
        {
            return true;
        }

        if (!TryReadByForm(text, above, out division, out length)) return false;
        if (IsCity(division, above, text[length..])) division = new Division(division.Name, AgencyLevel.City);
        return true;
    }

    // A city of which nothing is known but that a district or a county follows it: 淮江市洪川区.
    private static bool IsCity(Division division, Division? above, ReadOnlySpan<char> rest)
    {
        if (division.Level != AgencyLevel.County || division.Name[^1] != '市') return false;
        Division city = new(division.Name, AgencyLevel.City);
        return IsBelow(city, above) && TryReadByForm(rest, city, out Division? below, out _) && below.Level == AgencyLevel.County;
    }

    private static bool TryReadByForm(
        ReadOnlySpan<char> text, Division? above, [NotNullWhen(true)] out Division? division, out int length)
    {
        division = null;
        for (length = 2; length <= text.Length && length <= MaxLongName; length++)
        {
            AgencyLevel? level = LevelOf(text[..length]);
            if (level is null || IsPartOfWord(text[(length - 1)..]) || StartsSuffix(text[length..])) continue;
            if (!IsName(text[..length], level.Value)) return false;
            division = new Division(text[..length].ToString(), level.Value);
            return IsBelow(division, above);
        }

        return false;
    }

    private static AgencyLevel? LevelOf(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(Street) || text.EndsWith("苏木")) return text.Length > Street.Length ? AgencyLevel.Township : null;
        return text[^1] switch
        {
            '区' => IsZone(text) ? AgencyLevel.Unknown : AgencyLevel.County,
            // The cities of the second level are known by name.
            '市' or '县' or '旗' => AgencyLevel.County,
            '镇' or '乡' => AgencyLevel.Township,
            _ => null,
        };
    }

    private static bool IsZone(ReadOnlySpan<char> text) =>
        WordSearch.EndsWithAny(text, Zones) && !WordSearch.EndsWithAny(text, NewDistricts);

    private static bool IsName(ReadOnlySpan<char> text, AgencyLevel level)
    {
        ReadOnlySpan<char> name = text[..^1];
        if (name is "城" or "村" or "社" or "小" or "校" or "上" or "乡" || name.EndsWith("社")) return false;
        if (level == AgencyLevel.Unknown) return true;
        bool isLong = name.Contains('族') || name.EndsWith("自治") || text[^1] == '旗';
        if (text.EndsWith(Street)) return name.Length <= MaxName + 1 && !WordSearch.HasAny(name, BodyWords.AsSpan(0, 3));
        return name.Length <= (isLong ? MaxLongName : MaxName) && (!WordSearch.HasAny(name, BodyWords) || name.Length == 2);
    }

    private static bool IsBelow(Division division, Division? above) =>
        above is null || division.Rank > above.Rank || (division.IsZone && division.Rank == above.Rank && !above.IsZone);

    private static bool IsPartOfWord(ReadOnlySpan<char> text)
    {
        foreach (string word in Words)
        {
            if (text.StartsWith(word) && !text.StartsWith(word[..1] + Street)) return true;
        }

        return false;
    }

    // 景德镇市, 红旗区: the suffix is the last of those that follow one another.
    private static bool StartsSuffix(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[0] is '市' or '区' or '县' or '旗' or '镇' or '乡' || text.StartsWith(Street)) && !IsPartOfWord(text);
}
