namespace GovInfoReport;

/// <summary>
/// A figure that the document has and that could not be read or placed beyond doubt: its cell is <see langword="null"/>,
/// and checks treat it as not assessed, neither right nor wrong.
/// </summary>
/// <param name="Place">The cell, row or table that it belongs to.</param>
/// <param name="Text">What the document has there; values of a row are set apart by a bar.</param>
public sealed record UnsettledValue(Place Place, string Text);
