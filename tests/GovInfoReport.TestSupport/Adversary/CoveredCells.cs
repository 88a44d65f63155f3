namespace GovInfoReport.TestSupport;

/// <summary>What stands where a cell above or to the left covers a place of a table.</summary>
internal enum CoveredCells
{
    /// <summary>Nothing, and no separator.</summary>
    Omitted,

    /// <summary>An empty cell.</summary>
    Blank,

    /// <summary>The words of the cell once more; an empty cell behind a figure.</summary>
    Repeated,
}
