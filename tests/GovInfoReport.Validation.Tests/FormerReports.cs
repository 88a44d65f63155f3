namespace GovInfoReport.Validation.Tests;

/// <summary>A report for 2020 in the format of 2019 that no rule finds anything in.</summary>
internal static class FormerReports
{
    public static AnnualReport Good { get; } = Create();

    private static AnnualReport Create()
    {
        ReportCellsBuilder cells = SampleReports.Good.Cells.ToBuilder();
        foreach (CellDefinition cell in ReportFormat.Current.Cells.Except(ReportFormat.Former.Cells)) cells[cell] = null;
        foreach (CellDefinition cell in ReportFormat.Former.Cells.Except(ReportFormat.Current.Cells)) cells[cell] = 0;
        AnnualReport report = SampleReports.Good with
        {
            Title = "青河县教育局2020年政府信息公开工作年度报告",
            Year = 2020,
            Period = new ReportingPeriod(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)),
            PublicationDate = new DateOnly(2021, 1, 20),
            Preamble = "根据国办公开办函〔2019〕60号的要求编制。统计期限自2020年1月1日起至12月31日止。",
            OtherMatters = new NarrativeSection("六、其他需要报告的事项", "无。"),
            Cells = cells.ToCells(),
            DisclosureEdition = ReportEdition.Format2019,
            RequestsEdition = ReportEdition.Format2019,
        };
        return report.With(
            ("t2.normativeDocuments.newlyMade", 4), ("t2.normativeDocuments.newlyPublic", 4), ("t2.normativeDocuments.publicTotal", 130),
            ("t2.licensing.previousItems", 25), ("t2.licensing.change", -1), ("t2.procurement.items", 3), ("t2.procurement.amount", 240.5m),
            ("t3.other.naturalPerson", 4), ("t3.other.total", 4), ("t3.outcomesTotal.naturalPerson", 27), ("t3.outcomesTotal.total", 31),
            ("t3.carriedOver.naturalPerson", 6), ("t3.carriedOver.total", 6));
    }
}
