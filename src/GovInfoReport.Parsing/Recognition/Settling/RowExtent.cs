namespace GovInfoReport.Parsing;

/// <summary>Where the figures of a row stand in a document.</summary>
/// <param name="Row">The number of the row among those that were read.</param>
/// <param name="Start">Where its first figure starts in the document's text.</param>
/// <param name="Last">Where its last one does.</param>
/// <param name="Block">The block of the first.</param>
/// <param name="Texts">How many texts stand between the last figure of the row before and the first.</param>
internal readonly record struct RowExtent(int Row, int Start, int Last, int Block = 0, int Texts = 0);
