using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>The contents of the format of 2019 (国办公开办函〔2019〕60号): a table 2 of its own, and a table 3 with one row （六）.</summary>
internal static class Edition2019
{
    internal static ReportFormat Create(FormatParts parts, ReportFormat newer)
    {
        TableDefinition disclosure = ProactiveDisclosure(parts);
        TableDefinition requests = Requests(parts, newer.Requests);
        return new ReportFormat(
            ReportEdition.Format2019,
            "cn.govinfo.annual-report.2019",
            "国办公开办函〔2019〕60号",
            newer.Sections,
            [disclosure, requests, newer.Cases],
            [.. Edition2021.RequestRelations(requests), .. Edition2021.CaseRelations(newer.Cases)]);
    }

    private static TableDefinition ProactiveDisclosure(FormatParts parts)
    {
        ImmutableArray<ColumnDefinition> documents =
        [
            new("newlyMade", "本年新制作数量", "Newly made this year"),
            new("newlyPublic", "本年新公开数量", "Newly disclosed this year"),
            new("publicTotal", "对外公开总数量", "Disclosed in total"),
        ];
        ImmutableArray<ColumnDefinition> items =
        [
            new("previousItems", "上一年项目数量", "Items last year") { Unit = "项" },
            new("change", "本年增/减", "Change this year", CellKind.Change) { Unit = "项" },
            new("decisions", "处理决定数量", "Decisions", aliases: ["本年处理决定数量"]),
        ];
        ImmutableArray<ColumnDefinition> procurement =
        [
            new("items", "采购项目数量", "Procurement items") { Unit = "项" },
            new(
                "amount",
                "采购总金额",
                "Procurement amount in total",
                CellKind.Amount,
                ["采购总金额（单位：万元）", "采购总金额（万元）", "采购总金额（单位：元）", "采购总金额（元）"]) { Unit = "" },
        ];
        ImmutableArray<string> articles = Edition2021.ArticleItems;
        (RowDefinition Row, ImmutableArray<ColumnDefinition> Columns)[] rows =
        [
            (new("regulations", "规章", "Regulations") { ArticleItem = articles[0] }, documents),
            (new("normativeDocuments", "规范性文件", "Normative documents", "行政规范性文件", "规范文件") { ArticleItem = articles[0] }, documents),
            (new("licensing", "行政许可", "Administrative licensing") { ArticleItem = articles[1] }, items),
            (new("otherServices", "其他对外管理服务事项", "Other services to the public") { ArticleItem = articles[1] }, items),
            (new("penalties", "行政处罚", "Administrative penalties") { ArticleItem = articles[2] }, items),
            (new("compulsoryMeasures", "行政强制", "Administrative compulsory measures") { ArticleItem = articles[2] }, items),
            (new("fees", "行政事业性收费", "Administrative fees") { ArticleItem = articles[3] }, items[..2]),
            (new("procurement", "政府集中采购", "Centralized government procurement") { ArticleItem = articles[4] }, procurement),
        ];
        return new TableDefinition(2, [.. rows.Select(r => r.Row)], [], row => rows.First(r => r.Row == row).Columns, parts);
    }

    // Rows 1 to 20, the total and what is carried forward are those of 2021; （六）其他处理 is one row without reasons.
    private static TableDefinition Requests(FormatParts parts, TableDefinition newer)
    {
        RowGroupDefinition reasons = newer.Groups[^1];
        RowDefinition other = new("other", reasons.Label, reasons.EnglishLabel);
        ImmutableArray<RowDefinition> rows =
            [.. newer.Rows[..reasons.Rows[0].Index], other, .. newer.Rows[(reasons.Rows[^1].Index + 1)..]];
        return new TableDefinition(3, rows, newer.Groups[..^1], _ => newer.Columns, parts);
    }

    /// <summary>What is left of a column's head in table 2 when an extraction loses characters, and the code of the column.</summary>
    internal static ImmutableArray<(string Stem, string Column)> ColumnStems { get; } =
    [
        ("年新制", "newlyMade"), ("新公开数", "newlyPublic"), ("对外公开", "publicTotal"), ("上一年项", "previousItems"),
        ("年项目数", "previousItems"), ("年增减", "change"), ("本年增", "change"), ("采购项目", "items"), ("采购总", "amount"),
    ];
}
