using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>A small change of figures that would mend broken sums. A suggestion: nothing changes the report.</summary>
/// <param name="Kind">What may have happened.</param>
/// <param name="Changes">The cells that would change, with the figures that they would have.</param>
/// <param name="Mended">The broken sums that would hold.</param>
/// <param name="Explanation">The suggestion in words.</param>
public sealed record Suspect(SuspectKind Kind, ImmutableArray<CellChange> Changes, ImmutableArray<Relation> Mended, LocalizedText Explanation);
