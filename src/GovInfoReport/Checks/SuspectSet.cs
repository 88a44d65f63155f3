namespace GovInfoReport;

/// <summary>Broken sums that belong together, and the changes that would mend them, the likeliest first.</summary>
/// <param name="Broken">The broken sums.</param>
/// <param name="Suspects">The changes that would mend them, ranked; empty where no small change does.</param>
public sealed record SuspectSet(EquatableArray<Relation> Broken, EquatableArray<Suspect> Suspects)
{
    /// <summary>Whether a finding is about one of the broken sums.</summary>
    internal bool IsOf(Diagnostic finding) => finding.Place.Cell is { } cell && Broken.Any(r => r.Place == cell);
}
