namespace GovInfoReport.TestSupport;

/// <summary>Where the labels of groups of rows stand.</summary>
internal enum GroupPlace
{
    /// <summary>Beside their rows, over all of them.</summary>
    Spanning,

    /// <summary>Beside each of their rows.</summary>
    EachRow,

    /// <summary>In rows of their own over their rows.</summary>
    OwnRow,

    /// <summary>Before the label of each row, in its cell.</summary>
    InLabel,

    /// <summary>Nowhere.</summary>
    Nowhere,
}
