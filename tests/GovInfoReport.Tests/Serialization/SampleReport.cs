namespace GovInfoReport.Tests;

/// <summary>A report with something in every property, for snapshots.</summary>
internal static class SampleReport
{
    public static AnnualReport Full { get; } = Create();

    private static AnnualReport Create()
    {
        ReportCellsBuilder cells = new();
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            cells[cell] = cell.Kind switch
            {
                CellKind.Amount => 4068.208m,
                CellKind.Change => -cell.Index,
                _ => cell.Index % 5 == 4 && cell.Index < ReportCells.FormerStart ? null : cell.Index * 1_001,
            };
        }

        cells.ProcurementUnit = "万元";
        return new AnnualReport
        {
            Title = "云溪县人民政府2023年政府信息公开工作年度报告",
            Agency = "云溪县人民政府",
            Year = 2023,
            Period = new(new(2023, 1, 1), new(2023, 12, 31)),
            PublicationDate = new(2024, 1, 22),
            Contact = new()
            {
                Address = "平安路18号",
                Postcode = "100018",
                Telephone = "010-12345678",
                OtherTelephones = ["010-12345679"],
                Email = "gk@example.gov.cn",
            },
            Metadata = new()
            {
                IndexNumber = "00412345-6/2024-00018",
                Name = "2023年年报",
                Publisher = "云溪县人民政府",
                DocumentNumber = "云政〔2024〕1号",
                IssuedOn = new(2024, 1, 18),
                PublishedOn = new(2024, 1, 22),
                Subject = "政务公开",
            },
            Preamble = "统计期限自2023年1月1日起至2023年12月31日止。",
            Overview = new("一、总体情况", "落实“三审三校”。\n（一）主动公开\n发布信息12条。"),
            Cells = cells.ToCells(),
            Problems = new("五、存在的主要问题及改进情况", "一是\t不足 < 2 & \"其他\"。"),
            OtherMatters = new("其它需要报告的事项", ""),
            Headings = [new("一、总体情况", 1, 1), new("一、工作概述", 1, 1) { IsNested = true }, new("附件", null, null)],
            AdditionalRows = [new(Place.OfTable(2), "其他对外管理服务事项", ["上一年项目数量", "本年增/减"], ["0", ""])],
            Notes = [new(Place.Of(ReportFormat.Current.GetCell("t2.normativeDocuments.issued")), "其中修订16件")],
            Unsettled = [new(Place.Of(ReportFormat.Current.GetTable(3).Rows[2]), "2 0 | 0")],
        };
    }
}
