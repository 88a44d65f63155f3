using CsCheck;

namespace GovInfoReport.TestSupport;

/// <summary>Random words of a report: title, agency, period, contact, headings and prose. All names are invented.</summary>
internal static class TextGenerator
{
    private static readonly string[] Areas = ["云溪县", "青岚市", "柏原区", "临沅市望江区", "石门坳县", "松阴市", "白鹭洲区"];
    private static readonly string[] Offices = ["人民政府", "教育局", "南屏镇", "住房和城乡建设局", "市场监督管理局", "清泉街道办事处", "水务局"];
    private static readonly string[] Titles =
        ["{0}{1}年政府信息公开工作年度报告", "{1}年{0}政府信息公开工作年度报告", "{0}{1}年度政府信息公开工作年度报告", "{1}年度{0}政府信息公开工作年度报告"];
    private static readonly string[] Periods =
        ["本报告所列数据的统计期限自{0}年1月1日起至{0}年12月31日止。", "统计时间从{0}年1月1日到{0}年12月31日。", "报告期为{0}年1月1日至{0}年12月31日。"];

    public static Gen<AnnualReport> Reports(bool varied) => varied ? Varied : Gen.Const(Plain);

    private static AnnualReport Plain { get; } =
        Build("云溪县人民政府", 2023, "{0}{1}年政府信息公开工作年度报告", null, false, [0, 0, 0, 0, 0, 0], ["本年度工作按计划完成。", "尚有不足。", "无其他事项。"]);

    private static Gen<AnnualReport> Varied { get; } = Gen.Select(
        Gen.Select(Gen.OneOf(Areas), Gen.OneOf(Offices), (area, office) => area + office),
        Gen.Int[2021, 2026],
        Gen.OneOf(Titles),
        Gen.OneOf(Periods),
        Gen.Bool,
        Gen.Int[0, 20].Array[6],
        ProseGenerator.Sections,
        (agency, year, title, period, contact, variants, prose) => Build(agency, year, title, period, contact, variants, prose));

    private static AnnualReport Build(string agency, int year, string title, string? period, bool contact, int[] headingVariants,
        string[] prose)
    {
        string[] headings = [.. ReportFormat.Current.Sections.Select((s, i) => Heading(s, headingVariants[i]))];
        return new AnnualReport
        {
            Title = string.Format(null, title, agency, year),
            Agency = agency,
            Year = year,
            Period = period is null ? null : new ReportingPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            Contact = contact ? new ContactDetails
            { Address = "平安路18号", Postcode = "100018", Telephone = "010-12345678", Email = "gk@example.gov.cn" } : null,
            Preamble = period is null ? null
            : string.Format(null, period, year)
            + (contact ? "如有疑问，请与我单位联系（地址：平安路18号；邮编：100018；电话：010-12345678；邮箱：gk@example.gov.cn）。" : ""),
            Overview = new NarrativeSection(headings[0], prose[0]),
            Problems = new NarrativeSection(headings[4], prose[1]),
            OtherMatters = new NarrativeSection(headings[5], prose[2]),
            Headings = [.. ReportFormat.Current.Sections.Select((s, i) => new SectionHeading(headings[i], s.Number, s.Number))],
        };
    }

    // Two of three headings are the official ones.
    private static string Heading(SectionDefinition section, int variant)
    {
        int alias = variant - 13;
        return alias < 0 ? section.Heading : section.Numeral + "、" + section.Aliases[alias % section.Aliases.Length];
    }
}
