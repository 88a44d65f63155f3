namespace GovInfoReport.TestSupport;

/// <summary>Where a cell of a table stands in a rendered document.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">The number of characters, wraps included.</param>
/// <param name="Cell">The cell of the drawn table.</param>
/// <param name="Table">The table.</param>
/// <param name="DrawnRow">The row of the drawing, from 0.</param>
public sealed record RenderedPiece(int Start, int Length, GridCell Cell, TableDefinition Table, int DrawnRow)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;
}
