namespace GovInfoReport.Parsing;

/// <summary>A row of a table laid out as the format has it.</summary>
/// <param name="Labels">The words that name it, as the document has them.</param>
/// <param name="Values">The pieces in the columns of the format, in their order; fewer where one is not certain.</param>
/// <param name="Row">The row of the format, where it is known; then its label is written.</param>
internal sealed record ShapedRow(IReadOnlyList<ShapePiece> Labels, IReadOnlyList<ShapePiece> Values, RowDefinition? Row = null);
