namespace GovInfoReport.Parsing.Pdf;

/// <summary>A table on a page, or the part of one that stands on it.</summary>
internal sealed class TableItem : LayoutItem
{
    /// <summary>Its rows, columns and cells.</summary>
    public required Grid Grid { get; init; }

    /// <summary>The texts, one for each cell of the grid.</summary>
    public required CellContent[] Contents { get; init; }
}
