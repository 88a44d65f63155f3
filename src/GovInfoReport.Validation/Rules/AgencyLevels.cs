using System.Buffers;

namespace GovInfoReport.Validation;

/// <summary>Tells the kind of an authority from its name. In doubt it is unknown.</summary>
internal static class AgencyLevels
{
    // Offices of governments publish now their own report, now the government's; zones are no county.
    private static readonly string[] Doubtful = ["政府办公室", "政府办公厅", "管理委员会", "管委会", "开发区", "新区", "高新区", "园区"];
    private static readonly string[] Townships = ["镇人民政府", "乡人民政府", "镇政府", "乡政府", "街道办事处", "街道办", "街道", "镇", "乡", "苏木"];
    private static readonly string[] Governments = ["人民政府", "省政府", "市政府", "县政府", "区政府", "州政府", "省", "市", "县", "区", "自治州", "盟", "旗"];
    private static readonly string[] Counties = ["县人民政府", "县政府", "县", "区人民政府", "区政府", "旗人民政府", "旗"];
    private static readonly string[] Departments = ["局", "厅", "委员会", "委", "中心", "署", "总队", "支队", "大队", "海关"];
    private static readonly string[] National = ["国家", "中国", "中华人民共和国", "国务院"];

    private static readonly SearchValues<char> Divisions = SearchValues.Create("省市县区州旗");

    internal static AgencyLevel Of(RuleContext context) => context.Profile.Level ?? Of(context.AnnualReport.Agency);

    /// <summary>Whether a name is that of a county or of a district of a city, which issue no regulations.</summary>
    internal static bool IsCounty(string? agency)
    {
        string name = agency?.Trim() ?? "";
        return !name.Contains("自治区", StringComparison.Ordinal) && Of(name) == AgencyLevel.Government
            && Array.Exists(Counties, c => name.EndsWith(c, StringComparison.Ordinal));
    }

    private static AgencyLevel Of(string? agency)
    {
        if (string.IsNullOrWhiteSpace(agency)) return AgencyLevel.Unknown;
        string name = agency.Trim();
        if (WordSearch.EndsWithAny(name, Doubtful)) return AgencyLevel.Unknown;
        if (WordSearch.EndsWithAny(name, Townships)) return AgencyLevel.Township;
        if (WordSearch.EndsWithAny(name, Governments)) return AgencyLevel.Government;
        bool local = name.AsSpan().ContainsAny(Divisions);
        bool national = Array.Exists(National, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        if (!local && (national || name.EndsWith('部'))) return AgencyLevel.NationalDepartment;
        return WordSearch.EndsWithAny(name, Departments) ? AgencyLevel.Department : AgencyLevel.Unknown;
    }
}
