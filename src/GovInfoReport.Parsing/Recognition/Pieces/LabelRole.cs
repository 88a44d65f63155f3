namespace GovInfoReport.Parsing;

/// <summary>What a label of the catalogue names.</summary>
[Flags]
internal enum LabelRole : byte
{
    None = 0,

    /// <summary>A row of table 2, 3 or 4.</summary>
    Row = 1,

    /// <summary>A group of rows, such as （三）不予公开.</summary>
    Group = 2,

    /// <summary>A column, or words of a table's head.</summary>
    Head = 4,

    /// <summary>A row that only the format of 2019 has.</summary>
    LegacyRow = 8,

    /// <summary>A column that only the format of 2019 has.</summary>
    LegacyHead = 16,
}
