namespace GovInfoReport;

/// <summary>What stands behind the divisions in an agency's name, in its normal form: 教育局; empty for the government itself.</summary>
internal static class AgencyBody
{
    private const string Government = "人民政府";
    private const string ShortGovernment = "政府";
    private const string Committee = "管委会";
    private const string StreetOffice = "办事处";
    private const string PartyCommittee = "委员会";

    // What a government is called apart from its parts.
    private static readonly string[] Own = ["本级", "本级机关", "机关本级"];

    private static readonly string[] Nation = ["国家", "国务院", "中国", "中华人民共和国", "海关总署", "最高人民"];
    private static readonly string[] PartyDepartments = ["宣传部", "组织部", "统战部", "武装部", "指挥部", "工作部"];

    private static readonly string[] Vertical =
    [
        "气象局", "海事局", "边防检查", "边检", "调查队", "邮政管理局", "烟草专卖局", "消防救援", "金融监督管理", "金融监管", "银保监", "银监", "保监",
        "证监", "人民银行", "外汇管理", "通信管理局", "矿山安全监察", "煤矿安全监察", "铁路监督管理", "民用航空", "能源监管", "测绘地理信息局",
    ];

    private static readonly string[] Institutions =
        ["医院", "学校", "中学", "小学", "大学", "学院", "幼儿园", "公司", "集团", "银行", "中心", "馆", "电视台", "报社", "研究所", "研究院", "供电局"];

    private static readonly char[] Departments = ['局', '委', '办', '厅', '部', '会', '室', '署', '院', '处', '队', '所', '站', '组', '社'];

    /// <summary>The normal form of a body.</summary>
    /// <param name="body">What stands behind the divisions, folded.</param>
    /// <param name="division">The lowest division; <see langword="null"/> where there is none.</param>
    public static string Normalize(string body, Division? division)
    {
        string normal = body.Replace("管理委员会", Committee, StringComparison.Ordinal);
        if (division is null) return normal;
        if (division.IsZone && normal == Committee) return "";
        if (division.IsStreet && normal is "办" or StreetOffice) return "";
        if (division.IsStreet && normal.StartsWith(StreetOffice, StringComparison.Ordinal)) return normal[StreetOffice.Length..];
        if (normal == "行政公署") return "";
        // Directly behind a place, the committee of the party: 县委员会办公室 is 县委办公室.
        if (normal.StartsWith(PartyCommittee, StringComparison.Ordinal)) return PartyCommittee[..1] + normal[PartyCommittee.Length..];
        return WithoutGovernment(normal);
    }

    /// <summary>Whether a body that no division stands before is one of the whole country.</summary>
    public static bool IsNational(string body) =>
        Array.Exists(Nation, n => body.StartsWith(n, StringComparison.Ordinal))
        || body.EndsWith("总局", StringComparison.Ordinal)
        || (body.EndsWith('部') && body.Length is > 2 and < 9
            && !Array.Exists(PartyDepartments, p => body.EndsWith(p, StringComparison.Ordinal)));

    /// <summary>The kind of a body.</summary>
    /// <param name="body">The body in its normal form.</param>
    /// <param name="division">The lowest division; <see langword="null"/> where there is none.</param>
    public static AgencyKind KindOf(string body, Division? division)
    {
        if (body.Length == 0) return KindOfWhole(division);
        if (Array.IndexOf(Own, body) >= 0) return AgencyKind.GovernmentOffice;
        if (Array.Find(Own, o => body.EndsWith(o, StringComparison.Ordinal)) is { } own) return KindOf(body[..^own.Length], division);
        if (body.Contains("海关", StringComparison.Ordinal)) return AgencyKind.Customs;
        if (body.Contains("税务", StringComparison.Ordinal)) return AgencyKind.Tax;
        if (Array.Exists(Vertical, v => body.Contains(v, StringComparison.Ordinal))) return AgencyKind.Vertical;
        if (body is "政府办公室" or "政府办公厅" or Committee + "办公室" or "党政办公室" or "党政办") return AgencyKind.GovernmentOffice;
        if (Array.Exists(Institutions, i => body.EndsWith(i, StringComparison.Ordinal))) return AgencyKind.Institution;
        if (body.EndsWith(Committee, StringComparison.Ordinal)) return AgencyKind.ZoneCommittee;
        if (body is Government or ShortGovernment) return AgencyKind.Government;
        return Array.Exists(Departments, body.EndsWith) ? AgencyKind.Department : AgencyKind.Unknown;
    }

    private static AgencyKind KindOfWhole(Division? division)
    {
        if (division is null) return AgencyKind.Unknown;
        if (division.IsZone) return AgencyKind.ZoneCommittee;
        return division.IsStreet ? AgencyKind.StreetOffice : AgencyKind.Government;
    }

    // The office of a government is another agency than the government; a bureau of the government is the division's.
    private static string WithoutGovernment(string body)
    {
        string rest = body.StartsWith(Government, StringComparison.Ordinal) ? body[Government.Length..]
            : body.StartsWith(ShortGovernment, StringComparison.Ordinal) ? body[ShortGovernment.Length..] : body;
        if (rest.Length == body.Length) return body;
        return rest switch
        {
            "办" or "办公室" => ShortGovernment + "办公室",
            "办公厅" => ShortGovernment + "办公厅",
            _ when rest.StartsWith("信息公开", StringComparison.Ordinal) => body,
            _ => rest,
        };
    }
}
