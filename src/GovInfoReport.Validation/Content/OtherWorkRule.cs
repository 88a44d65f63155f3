namespace GovInfoReport.Validation;

/// <summary>GIR3031: sections five and six speak of the authority's own work, not of that of a department whose text was copied.</summary>
internal sealed class OtherWorkRule : IReportRule
{
    private const int FewestTimes = 2;

    private static readonly string[] Departments =
    [
        "民政", "教育", "财政", "税务", "卫生健康", "水利", "水务", "交通运输", "审计", "统计", "气象", "林业", "农业农村", "司法行政", "公安", "医保", "粮食", "城管", "残联",
        "退役军人", "市场监管", "自然资源", "生态环境", "住建", "人社", "发改",
    ];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3031", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        string agency = context.AnnualReport.Agency ?? "";
        if (AgencyLevels.Of(context) is not (AgencyLevel.Township or AgencyLevel.Government)) return;

        foreach (int section in (int[])[5, 6])
        {
            string text = Sections.Prose(context.AnnualReport, section)?.Text ?? "";
            foreach (string department in Departments)
            {
                if (agency.Contains(department + "局", StringComparison.Ordinal) || Count(text, department + "工作") < FewestTimes) continue;
                context.Add(new Diagnostic(Descriptor, Location.At(Place.OfSection(section)), department + "工作", agency));
            }
        }
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length,
            StringComparison.Ordinal)) count++;
        return count;
    }
}
