namespace GovInfoReport.Parsing;

/// <summary>A piece of a table, at its place, before it is known which cell of the format it is.</summary>
/// <param name="Start">Where its text starts in the document's text.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Row">The row that it starts in.</param>
/// <param name="Column">The column that it starts in.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Traits">What its reader knows of it.</param>
internal readonly record struct ShapePiece(int Start, int Length, int Source, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1,
    BlockTraits Traits = BlockTraits.None)
{
    /// <summary>A block of the document as a piece.</summary>
    public static ShapePiece Of(in Block block, int row, int column) =>
        new(block.Start, block.Length, block.Source, row, column, Math.Max(1, (int)block.RowSpan), Math.Max(1, (int)block.ColumnSpan),
            block.Traits);

    /// <summary>A part of the piece, at another place.</summary>
    public ShapePiece Part(int offset, int length, int row, int column) =>
        new(Start + offset, length, Source + offset, row, column, Traits: Traits);
}
