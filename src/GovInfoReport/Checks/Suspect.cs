namespace GovInfoReport;

/// <summary>A small change of figures that would mend broken sums. A suggestion: nothing changes the report.</summary>
/// <param name="Kind">What may have happened.</param>
/// <param name="Changes">The cells that would change, with the figures that they would have.</param>
/// <param name="Mended">The broken sums that would hold.</param>
/// <param name="Explanation">The suggestion in words.</param>
public sealed record Suspect(SuspectKind Kind, EquatableArray<CellChange> Changes, EquatableArray<Relation> Mended,
    LocalizedText Explanation);
