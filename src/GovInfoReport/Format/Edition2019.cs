using System.Collections.Immutable;

namespace GovInfoReport;

/// <summary>What only the format of 2019 has (国办公开办函〔2019〕60号): rows and columns of its table 2.</summary>
internal static class Edition2019
{
    /// <summary>Rows of table 2.</summary>
    internal static ImmutableArray<string> DisclosureRows { get; } = ["其他对外管理服务事项", "政府集中采购"];

    /// <summary>Columns of table 2.</summary>
    internal static ImmutableArray<string> DisclosureColumns { get; } =
        ["本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "采购项目数量", "采购总金额"];

    /// <summary>What is left of a column's head when an extraction loses characters, and which column it is.</summary>
    internal static ImmutableArray<(string Stem, int Column)> ColumnStems { get; } =
    [
        ("年新制", 0), ("新公开数", 1), ("对外公开", 2), ("上一年项", 3), ("年项目数", 3), ("年增减", 4), ("采购项目", 5), ("采购总", 6),
    ];
}
