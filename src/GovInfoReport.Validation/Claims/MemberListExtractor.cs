using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>Finds counts of requests that the prose of a report divides among bodies.</summary>
/// <remarks>Made of the claims of the report (<see cref="ClaimExtractor"/>). Thread-safe.</remarks>
public static class MemberListExtractor
{
    private const int LeastBodies = 2;

    /// <summary>The lists of a report's preamble and prose sections, in their order.</summary>
    /// <param name="report">The report of a whole.</param>
    /// <returns>The lists; the content of a report never makes it throw.</returns>
    public static ImmutableArray<MemberList> Extract(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ImmutableArray<ReportClaim> claims = ClaimExtractor.Extract(report);
        ReportClaim[] sums = [.. claims.Where(c => AreBodies(c.Parts))];
        if (sums.Length == 0) return [];
        ILookup<ClaimSpan, ReportClaim> counts = claims.Where(c => ClaimMeasures.IsOfRequests(c.Measure)).ToLookup(c => c.FigureSpan);
        return [.. sums.Select(s => ListOf(s, counts)).OfType<MemberList>()];
    }

    // A part counts what the total does: what the words before either may mean is left out where it is not what all may mean.
    private static MemberList? ListOf(ReportClaim sum, ILookup<ClaimSpan, ReportClaim> counts)
    {
        if (counts[sum.FigureSpan].FirstOrDefault(IsTotal) is not { } total) return null;
        string[] terms = [.. total.Terms.Where(t => sum.Parts.All(p => counts[p.FigureSpan].All(c => c.Terms.Contains(t))))];
        return terms.Length > 0 ? ListOf(sum, terms) : null;
    }

    private static MemberList ListOf(ReportClaim sum, string[] terms) => new(
        sum.FigureSpan.Place,
        sum.Figure,
        sum.Value!.Value,
        [.. sum.Parts.Select(p => new ListedMember(p.Name, p.Value))])
    {
        Readings = [.. terms.Select(t => (EquatableArray<CellDefinition>)[.. ClaimJudge.CellsOf(t)])],
        Start = sum.FigureSpan.Start,
        Length = sum.Parts[^1].FigureSpan.Start + sum.Parts[^1].FigureSpan.Length - sum.FigureSpan.Start,
    };

    private static bool IsTotal(ReportClaim claim) =>
        claim is { Scope: ClaimScope.Agency, IsApproximate: false, IsDenial: false, Value: not null, Terms.Count: > 0 };

    // Each part has a name, and most names are those of bodies: 当面3件、信函5件 is no list of members.
    private static bool AreBodies(EquatableArray<ClaimPart> parts)
    {
        if (parts.Count < LeastBodies || parts.Any(p => p.Name.Length == 0)) return false;
        int bodies = parts.Count(p => IsBody(p.Name));
        return bodies >= LeastBodies && 2 * bodies >= parts.Count;
    }

    // 沭阳县, 公安局; without its place also 市政府, 各有关部门.
    private static bool IsBody(string name) =>
        AgencyName.Parse(name).Kind != AgencyKind.Unknown || ClaimWords.Table.List("body").EndOf(name) is not null;
}
