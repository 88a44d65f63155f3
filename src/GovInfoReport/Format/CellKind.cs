namespace GovInfoReport;

/// <summary>What kind of figure a cell of the format holds.</summary>
public enum CellKind
{
    /// <summary>A whole number of documents, decisions, requests or cases (件).</summary>
    Count,

    /// <summary>An amount of money, possibly with decimals.</summary>
    Amount,

    /// <summary>By how much a count of items changed (本年增/减): whole, and negative where it fell.</summary>
    Change,
}
