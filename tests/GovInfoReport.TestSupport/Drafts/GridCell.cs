namespace GovInfoReport.TestSupport;

/// <summary>A cell of a table as the official form draws it.</summary>
/// <param name="Text">Its words; a line feed is a place where the cell wraps.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="RowSpan">How many rows it takes.</param>
public sealed record GridCell(string Text, GridCellKind Kind, int Column, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The cell of the format whose figure this is.</summary>
    public CellDefinition? Cell { get; init; }

    /// <summary>The row of the format whose label or figure this is.</summary>
    public RowDefinition? Row { get; init; }

    /// <summary>The words without wraps.</summary>
    public string FlatText => Text.Replace("\n", "", StringComparison.Ordinal);
}
