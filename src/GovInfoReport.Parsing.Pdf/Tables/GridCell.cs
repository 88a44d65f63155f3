namespace GovInfoReport.Parsing.Pdf;

/// <summary>A cell of a <see cref="Grid"/>: where it starts and how far it spans, in rows from the top and columns from the left.</summary>
internal readonly record struct GridCell(int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>Whether the page draws no line above it: it goes on from the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether the page draws no line below it: it goes on over the page's end.</summary>
    public bool IsOpenBelow { get; init; }
}
