namespace GovInfoReport.Parsing;

/// <summary>A figure among the words of a table.</summary>
/// <param name="Piece">The figure as a piece of the document.</param>
/// <param name="Value">What it states; a mark of a blank cell counts as zero.</param>
/// <param name="Words">How many characters of words stand before it.</param>
internal readonly record struct PlacedFigure(ShapePiece Piece, long Value, int Words);
