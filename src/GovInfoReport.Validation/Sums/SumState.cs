namespace GovInfoReport.Validation;

/// <summary>What is known of one sum of the format in one report.</summary>
public enum SumState : byte
{
    /// <summary>The sum holds.</summary>
    Holds,

    /// <summary>No cell of the sum has a figure: nothing to check.</summary>
    Blank,

    /// <summary>The sum does not hold.</summary>
    Broken,

    /// <summary>The total is blank over parts that are not zero; that is a finding of its own.</summary>
    TotalBlank,

    /// <summary>The table gives totals alone; that is a finding of its own, once for the report.</summary>
    OnlyTotals,

    /// <summary>A figure of the sum could not be settled when the document was read: the sum cannot be assessed.</summary>
    Unsettled,

    /// <summary>
    /// One side of the sum has no figure in any column of the table: its rows are missing, and the sum cannot be assessed.
    /// </summary>
    RowsBlank,

    /// <summary>The whole table has no figure: the sum cannot be assessed.</summary>
    TableBlank,
}
