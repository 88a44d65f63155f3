namespace GovInfoReport.TestSupport;

/// <summary>A small report without a flaw, and ways to spoil it.</summary>
internal static class SampleReports
{
    private static readonly Dictionary<string, CellDefinition> CellsByCode = ReportFormat.AllCells.ToDictionary(c => c.Code);

    public static AnnualReport Good { get; } = new()
    {
        Title = "青河县教育局2023年政府信息公开工作年度报告",
        Agency = "青河县教育局",
        Year = 2023,
        Period = new ReportingPeriod(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)),
        PublicationDate = new DateOnly(2024, 1, 20),
        Preamble = "根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号的要求编制。统计期限自2023年1月1日起至12月31日止。电话：0571-86000000。",
        Overview = new NarrativeSection("一、总体情况", "（一）主动公开\n全年主动公开信息12条。\n（二）依申请公开\n规范办理各项申请。\n"
            + "（三）政府信息管理\n严格审查。\n（四）平台建设\n维护网站。\n（五）监督保障\n开展培训。"),
        Problems = new NarrativeSection("五、存在的主要问题及改进情况", "公开内容不够丰富，将继续改进。"),
        OtherMatters = new NarrativeSection("六、其他需要报告的事项", "本年度未收取信息处理费。"),
        Headings = [.. ReportFormat.Current.Sections.Select(s => new SectionHeading(s.Heading, s.Number, s.Number))],
        Cells = Figures(),
    };

    public static AnnualReport With(params (string Cell, decimal? Value)[] figures) => Good.With(figures);

    public static AnnualReport With(this AnnualReport report, params (string Cell, decimal? Value)[] figures)
    {
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        foreach ((string cell, decimal? value) in figures) builder[CellsByCode[cell]] = value;
        return report with { Cells = builder.ToCells() };
    }

    /// <summary>The report with every cell blank that passes a filter.</summary>
    public static AnnualReport Blank(this AnnualReport report, Func<CellDefinition, bool> filter)
    {
        ReportCellsBuilder builder = report.Cells.ToBuilder();
        foreach (CellDefinition cell in ReportFormat.Current.Cells.Where(filter)) builder[cell] = null;
        return report with { Cells = builder.ToCells() };
    }

    public static AnnualReport WithHeadings(params (string Text, int? Number, int? Section)[] headings) =>
        Good with { Headings = [.. headings.Select(h => new SectionHeading(h.Text, h.Number, h.Section))] };

    private static ReportCells Figures()
    {
        ReportCellsBuilder builder = new();
        foreach (CellDefinition cell in ReportFormat.Current.Cells) builder[cell] = 0;
        (string Cell, decimal Value)[] figures =
        [
            ("t2.normativeDocuments.issued", 2), ("t2.normativeDocuments.repealed", 1), ("t2.normativeDocuments.inForce", 14),
            ("t2.licensing.decisions", 310), ("t2.penalties.decisions", 4), ("t2.fees.amount", 12.5m),
            ("t3.newRequests.naturalPerson", 23), ("t3.newRequests.enterprise", 4), ("t3.newRequests.total", 27),
            ("t3.carriedOver.naturalPerson", 2), ("t3.carriedOver.total", 2),
            ("t3.granted.naturalPerson", 12), ("t3.granted.enterprise", 3), ("t3.granted.total", 15),
            ("t3.partiallyGranted.naturalPerson", 5), ("t3.partiallyGranted.total", 5),
            ("t3.unavailable.notHeld.naturalPerson", 6), ("t3.unavailable.notHeld.enterprise", 1), ("t3.unavailable.notHeld.total", 7),
            ("t3.outcomesTotal.naturalPerson", 23), ("t3.outcomesTotal.enterprise", 4), ("t3.outcomesTotal.total", 27),
            ("t3.carriedForward.naturalPerson", 2), ("t3.carriedForward.total", 2),
            ("t4.review.upheld", 3), ("t4.review.corrected", 1), ("t4.review.total", 4),
        ];
        foreach ((string cell, decimal value) in figures) builder[CellsByCode[cell]] = value;
        return builder.ToCells();
    }
}
