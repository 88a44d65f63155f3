namespace GovInfoReport.Parsing.Pdf;

/// <summary>A table on a page, or the part of one that stands on it.</summary>
internal sealed class TableItem : LayoutItem
{
    /// <summary>Its rows, columns and cells.</summary>
    public required Grid Grid { get; init; }

    /// <summary>The texts, one for each cell of the grid.</summary>
    public required CellContent[] Contents { get; init; }

    /// <summary>Whether no lines are drawn: text that is aligned makes its rows and columns.</summary>
    public bool IsAligned { get; init; }

    /// <summary>Of an aligned table, whether its first row is surely a row and no rest of one.</summary>
    public bool StartsWhole { get; init; }

    /// <summary>Of an aligned table, the first column of figures.</summary>
    public int FirstFigure { get; init; }
}
