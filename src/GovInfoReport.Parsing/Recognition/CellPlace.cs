namespace GovInfoReport.Parsing;

/// <summary>Where a cell stands in the source, and what is there.</summary>
internal struct CellPlace
{
    public int Source;
    public int Length;
    public CellState State;
}
