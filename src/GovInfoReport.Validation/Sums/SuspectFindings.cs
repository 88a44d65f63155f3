using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>The suspects of one report, by set of broken sums and by sum.</summary>
internal sealed class SuspectFindings
{
    private const int SuggestionsPerFinding = 3;

    private SuspectFindings(ImmutableArray<SuspectSet> sets, int steps) => (Sets, Steps) = (sets, steps);

    /// <summary>How much work the search was: changes that were tried, taken back or looked for.</summary>
    internal int Steps { get; }

    internal ImmutableArray<SuspectSet> Sets { get; }

    internal static SuspectFindings Of(ReportSums sums)
    {
        ImmutableArray<SuspectSet>.Builder sets = ImmutableArray.CreateBuilder<SuspectSet>();

        int steps = 0;
        // All sums of table 3 hang together by their cells; the groups of table 4 stand alone.
        List<int> requests = [];
        for (int i = 0; i < sums.States.Length; i++)
        {
            if (sums.States[i] != SumState.Broken) continue;
            if (SumLayout.Relations[i].Kind != RelationKind.Cases) requests.Add(i);
            else sets.Add(SetOf(sums, [i], ref steps));
        }

        if (requests.Count > 0) sets.Insert(0, SetOf(sums, requests, ref steps));
        return new SuspectFindings(sets.ToImmutable(), steps);
    }

    /// <summary>What would mend a sum, in words, the likeliest first.</summary>
    internal EquatableArray<LocalizedText> SuggestionsFor(Relation relation)
    {
        foreach (SuspectSet set in Sets)
        {
            if (!set.Broken.Contains(relation)) continue;
            return [.. set.Suspects.Where(s => s.Mended.Contains(relation)).Take(SuggestionsPerFinding).Select(s => s.Explanation)];
        }

        return [];
    }

    private static SuspectSet SetOf(ReportSums sums, List<int> broken, ref int steps)
    {
        ImmutableArray<Relation> relations = [.. broken.Select(i => sums.RelationOf(i))];
        if (sums.IsWide) return new SuspectSet(relations, []);
        SuspectSearch search = new(sums, broken);
        ImmutableArray<Suspect> suspects = search.Run();
        steps += search.Steps;
        return new SuspectSet(relations, suspects);
    }
}
