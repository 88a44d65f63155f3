using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport;

/// <summary>The divisions that are known by name: the provinces, and those of the second level.</summary>
internal sealed class DivisionData
{
    private const string File = "GovInfoReport.Agencies.Divisions.txt";
    private const string Comment = "#", SharedNames = "*";
    private const string Prefecture = "自治州";

    private static readonly string[] Endings =
    [
        "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市", "地区", "盟", Prefecture,
        "朝鲜族", "土家族", "苗族", "藏族", "羌族", "彝族", "布依族", "侗族", "哈尼族", "壮族", "傣族", "白族", "景颇族", "傈僳族",
        "回族", "蒙古族", "蒙古", "柯尔克孜", "哈萨克",
    ];

    // Frozen ones are made too slowly for what is asked of them: a tool that reads one report asks a few times.
    private readonly Dictionary<string, Division> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Division> _shortNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _provinces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    private DivisionData(IEnumerable<string[]> lines)
    {
        foreach (string[] line in lines)
        {
            if (line[0] == SharedNames)
            {
                _shared.UnionWith(line[1..]);
                continue;
            }

            for (int i = 0; i < line.Length; i++)
            {
                Division division = new(line[i], i == 0 ? AgencyLevel.Province : AgencyLevel.City);
                string name = ShortNameOf(division.Name);
                _names.Add(division.Name, division);
                // 吉林 alone is the province, 海南 too.
                _shortNames.TryAdd(name, division);
                if (division.Name.EndsWith(Prefecture, StringComparison.Ordinal)) _names.Add(name + "州", division);
                if (i > 0) _provinces.Add(division.Name, line[0]);
            }
        }
    }

    /// <summary>The divisions of the data file.</summary>
    public static DivisionData Known { get; } = Load();

    /// <summary>The longest known full name that the text starts with: 宿迁市, 恩施州.</summary>
    public bool TryFindName(ReadOnlySpan<char> text, [NotNullWhen(true)] out Division? division, out int length) =>
        TryFind(_names, text, out division, out length);

    /// <summary>The longest known short name that the text starts with: 宿迁, 恩施.</summary>
    public bool TryFindShortName(ReadOnlySpan<char> text, [NotNullWhen(true)] out Division? division, out int length) =>
        TryFind(_shortNames, text, out division, out length);

    /// <summary>The province of a division of the second level.</summary>
    public bool TryFindProvince(string division, [NotNullWhen(true)] out string? province) =>
        _provinces.TryGetValue(division, out province);

    /// <summary>Whether several cities have a district or zone of this name: 鼓楼区, 高新区.</summary>
    public bool IsShared(string division) => _shared.Contains(division);

    private static DivisionData Load()
    {
        using Stream stream = typeof(DivisionData).Assembly.GetManifestResourceStream(File)!;
        using StreamReader reader = new(stream);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new(lines.Where(l => !l.StartsWith(Comment, StringComparison.Ordinal)).Select(l => l.Split(' ')));
    }

    private static string ShortNameOf(string name)
    {
        ReadOnlySpan<char> rest = name;
        for (bool cut = true; cut;)
        {
            cut = false;
            foreach (string ending in Endings)
            {
                if (rest.Length < ending.Length + 2 || !rest.EndsWith(ending)) continue;
                rest = rest[..^ending.Length];
                cut = true;
            }
        }

        return rest.ToString();
    }

    private static bool TryFind(
        Dictionary<string, Division> names, ReadOnlySpan<char> text, [NotNullWhen(true)] out Division? division, out int length)
    {
        const int LongestName = 15, ShortestName = 2;
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(text.Length, LongestName); length >= ShortestName; length--)
        {
            if (lookup.TryGetValue(text[..length], out division)) return true;
        }

        division = null;
        return false;
    }
}
