namespace GovInfoReport.Collections;

/// <summary>Puts together what was found with each of several copies of a report.</summary>
internal static class CopyMerge
{
    public static PairOutcome Merge(PairOutcome[] outcomes)
    {
        PairOutcome merged = new();
        foreach (RelationResult relation in outcomes[0].Relations)
        {
            RelationResult[] same = [.. outcomes.Select(o =>
                o.Relations.Find(r => r.RuleId == relation.RuleId && r.Cell == relation.Cell)).OfType<RelationResult>()];
            bool agree = same.Length == outcomes.Length && Array.TrueForAll(same, r => r.Verdict == relation.Verdict);
            merged.Relations.Add(agree
                ? relation
                : relation with
                {
                    Verdict = RelationVerdict.NotAssessable,
                    Reason = NotAssessableReason.CopiesDiffer,
                    Expected = null,
                    Actual = null
                });
        }

        merged.Findings.AddRange(outcomes[0].Findings.Where(f =>
            Array.TrueForAll(outcomes, o => o.Findings.Exists(g => g.Id == f.Id && g.Place == f.Place))));
        return merged;
    }
}
