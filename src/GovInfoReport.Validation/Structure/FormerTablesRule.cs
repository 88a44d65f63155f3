namespace GovInfoReport.Validation;

/// <summary>GIR3013: a report for 2021 or later has no table of the format of 2019.</summary>
internal sealed class FormerTablesRule : IReportRule
{
    // Rows and columns that only the format of 2019 has (国办公开办函〔2019〕60号).
    private static readonly string[] FormerLabels =
    [
        "其他对外管理服务事项", "政府集中采购", "新制作数量", "新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "采购项目数量", "采购总金额",
    ];

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3013", DiagnosticSeverity.Error);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.Report;
        if (Sections.YearOf(report) is not { } year || year < context.Profile.FirstYearOfFormat)
        {
            context.NotApplicable(ValidationTexts.Reason("formerYear"));
            return;
        }

        if (report.AdditionalRows.Count == 0) return;
        foreach (IGrouping<TableDefinition?, AdditionalRow> rows in report.AdditionalRows.GroupBy(r => r.Place.Table))
        {
            string[] labels = [.. rows.SelectMany(r => r.Columns.Prepend(r.Label)).Where(IsFormer).Distinct()];
            if (rows.Key is not { } table || labels.Length == 0) continue;

            // An old row left in a new table is no table of 2019.
            bool isTable = rows.Any(r => r.Columns.Any(IsFormer));
            context.Add(new Diagnostic(Descriptor, Location.At(Place.OfTable(table.Number)), table, year, string.Join("、", labels))
            {
                Severity = isTable ? Descriptor.DefaultSeverity : DiagnosticSeverity.Warning,
            });
        }
    }

    private static bool IsFormer(string label)
    {
        string letters = LabelText.Letters(label);
        return Array.Exists(FormerLabels, former => letters.Contains(LabelText.Letters(former), StringComparison.Ordinal));
    }
}
