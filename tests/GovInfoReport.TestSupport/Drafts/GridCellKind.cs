namespace GovInfoReport.TestSupport;

/// <summary>What a cell of a drawn table holds.</summary>
public enum GridCellKind
{
    /// <summary>A head, or words that belong to no row: column labels, 申请人情况, the note on the sums.</summary>
    Head,

    /// <summary>The label of a group of rows.</summary>
    Group,

    /// <summary>The label of a row.</summary>
    Label,

    /// <summary>A figure, or the mark of a blank.</summary>
    Figure,
}
