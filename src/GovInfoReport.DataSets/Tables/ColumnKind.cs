namespace GovInfoReport.DataSets;

/// <summary>What the values of a column of a data set are.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Amounts of money, with as many decimals as the report states.</summary>
    Amount,

    /// <summary>Figures of any cell: counts and amounts.</summary>
    Figure,

    /// <summary>Days.</summary>
    Date,
}
