namespace GovInfoReport.Rendering;

/// <summary>A cell of a table as the official form lays it out: a head, a label or the place of a figure.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The official text of a head or label; empty for a figure.</param>
/// <param name="Cell">The cell of the format whose figure stands here; <see langword="null"/> for heads and labels.</param>
public sealed record FormCell(FormCellKind Kind, string Text, CellDefinition? Cell = null)
{
    /// <summary>The number of columns that it covers, from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The number of rows that it covers, from 1.</summary>
    public int RowSpan { get; init; } = 1;

    internal static FormCell Head(string text, int columns = 1, int rows = 1) =>
        new(FormCellKind.Head, text) { ColumnSpan = columns, RowSpan = rows };

    internal static FormCell Label(string text, int columns = 1, int rows = 1) =>
        new(FormCellKind.Label, text) { ColumnSpan = columns, RowSpan = rows };

    internal static FormCell Figure(CellDefinition cell, int columns = 1) => new(FormCellKind.Figure, "", cell) { ColumnSpan = columns };
}
