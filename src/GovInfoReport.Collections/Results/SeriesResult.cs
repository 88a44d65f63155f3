namespace GovInfoReport.Collections;

/// <summary>What a comparison of an agency's reports by year found.</summary>
/// <param name="Series">The reports.</param>
/// <param name="Relations">Every relation, with its verdict.</param>
/// <param name="Diagnostics">The findings, the later year last.</param>
public sealed record SeriesResult(AgencySeries Series, IReadOnlyList<RelationResult> Relations, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The worst verdict of all relations; <see cref="RelationVerdict.NotAssessable"/> where nothing was compared.</summary>
    public RelationVerdict Verdict => Relations.Count == 0 ? RelationVerdict.NotAssessable : Relations.Max(r => r.Verdict);

    /// <summary>How many relations were compared, whether they hold or not.</summary>
    public int ComparedCount => Relations.Count(r => r.Verdict != RelationVerdict.NotAssessable);
}
