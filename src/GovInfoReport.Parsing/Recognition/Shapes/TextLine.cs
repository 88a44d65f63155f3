namespace GovInfoReport.Parsing;

/// <summary>A line of text as the pieces that separators or blanks set apart.</summary>
/// <param name="Pieces">The pieces in their order; <see cref="ShapePiece.Column"/> counts them.</param>
/// <param name="FirstBlock">The first block of the document that it was made of.</param>
/// <param name="LastBlock">The last one.</param>
/// <param name="Separator">What sets its pieces apart.</param>
internal sealed record TextLine(IReadOnlyList<ShapePiece> Pieces, int FirstBlock, int LastBlock, LineSeparator Separator);
