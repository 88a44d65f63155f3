namespace GovInfoReport.Collections;

/// <summary>What a comparison of a whole with its parts found.</summary>
/// <param name="Parent">The report of the whole.</param>
/// <param name="Completeness">Which parts are there.</param>
/// <param name="Residual">What the whole states beyond the sum of its parts, cell by cell; blank where that is not known.</param>
/// <param name="Relations">The relation at every cell that either side states.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record AggregateResult(
    ReportKey Parent,
    Completeness Completeness,
    ReportCells Residual,
    IReadOnlyList<RelationResult> Relations,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The parts whose reports were added up.</summary>
    public IReadOnlyList<AggregateMember> Members { get; init; } = [];

    /// <summary>
    /// Whether the whole's own part is not among the reports: then <see cref="Residual"/> is that part, if nothing else is missing.
    /// </summary>
    public bool IsOwnPartDerived { get; init; }

    /// <summary>The worst verdict of all relations; <see cref="RelationVerdict.NotAssessable"/> where nothing was compared.</summary>
    public RelationVerdict Verdict => Relations.Count == 0 ? RelationVerdict.NotAssessable : Relations.Max(r => r.Verdict);

    /// <summary>How many relations were compared, whether they hold or not.</summary>
    public int ComparedCount => Relations.Count(r => r.Verdict != RelationVerdict.NotAssessable);
}
