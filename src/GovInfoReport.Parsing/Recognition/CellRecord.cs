namespace GovInfoReport.Parsing;

/// <summary>A cell of the format as it was read.</summary>
internal struct CellRecord
{
    public Figure Figure;
    public int Start;
    public int Length;
    public int Source;
    public CellState State;
}
