namespace GovInfoReport.Collections;

/// <summary>A part of the whole, with what the relations need of its report.</summary>
/// <param name="Member">The part.</param>
/// <param name="View">Its report.</param>
/// <param name="Undecided">Other copies that may count as well; empty where it is clear which counts.</param>
internal sealed record Part(AggregateMember Member, ReportView View, IReadOnlyList<CollectedReport> Undecided);

/// <summary>Which reports are parts of the whole, and which parts have none.</summary>
/// <param name="Parts">The parts that are added up.</param>
/// <param name="Completeness">Who is there and who is not.</param>
/// <param name="Findings">What is wrong with the set.</param>
/// <param name="Outside">Reports of the year that are on no roster: not added.</param>
internal sealed record Membership(IReadOnlyList<Part> Parts, Completeness Completeness, IReadOnlyList<Diagnostic> Findings,
    IReadOnlyList<Part> Outside);
