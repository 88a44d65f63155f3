namespace GovInfoReport;

/// <summary>What kind of figure a cell of the format holds.</summary>
public enum CellKind
{
    /// <summary>A whole number of documents, decisions, requests or cases (件).</summary>
    Count,

    /// <summary>An amount of money in units of 10,000 yuan (万元), possibly with decimals.</summary>
    Amount,
}
