using System.Collections.Immutable;

namespace GovInfoReport.TestSupport;

/// <summary>A report as a document.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Pieces">Where the cells of its tables stand, in the order of the document.</param>
public sealed record RenderedReport(string Text, ImmutableArray<RenderedPiece> Pieces);
