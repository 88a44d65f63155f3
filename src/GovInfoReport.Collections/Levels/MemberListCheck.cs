namespace GovInfoReport.Collections;

/// <summary>GIR4107: counts that the prose of a whole gives for its members are those of their reports.</summary>
/// <param name="whole">The whole.</param>
/// <param name="members">Its members.</param>
/// <param name="names">Finds a member by its name in the prose.</param>
internal sealed class MemberListCheck(ReportView whole, Membership members, ListedNames names)
{
    private const string Id = "GIR4107";

    public void Check(MemberList list, List<RelationResult> relations, List<Diagnostic> findings)
    {
        ListedCount[] counts = [.. list.Members.Select(m => new ListedCount(m, names.Find(m.Name)))];
        if (list.Readings.Count == 0 || !Array.Exists(counts, c => c.Body.IsMember)) return;
        MarkTwice(counts);
        bool addsUp = list.Members.Sum(m => m.Count) == list.Total;
        EquatableArray<CellDefinition>[] readings = addsUp ? ReadingsOf(list, counts) : [];
        CellDefinition cell = (readings.Length > 0 ? readings[0] : list.Readings[0])[0];
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i].Body is { IsMember: false, Reason: null }) continue;
            counts[i] = readings.Length > 0 ? counts[i].Compare(readings)
                : counts[i] with { Reason = counts[i].Reason ?? NotAssessableReason.ScopeUnclear };
            relations.Add(RelationOf(counts[i], cell));
        }

        MemberListFindings found = new(whole, list, counts);
        if (readings.Length > 0 && found.FindDiffering(readings[0]) is { } differing) findings.Add(differing);
        if (found.FindOthers([.. members.Parts.Where(p => IsLeftOut(p, counts, cell))]) is { } others) findings.Add(others);
    }

    // A body that is listed twice has two counts, and nothing tells which of them is meant.
    private static void MarkTwice(ListedCount[] counts)
    {
        IEnumerable<IGrouping<object?, int>> groups = Enumerable.Range(0, counts.Length).Where(i => counts[i].Body.Part is not null)
            .GroupBy(i => (object?)counts[i].Body.Part, ReferenceEqualityComparer.Instance);
        foreach (int i in groups.Where(g => g.Skip(1).Any()).SelectMany(g => g))
            counts[i] = counts[i] with { Reason = NotAssessableReason.IdentityUncertain };
    }

    // The readings by which the total is that of the table; else those by which most members agree. Where neither tells what is counted,
    // nothing is compared.
    private EquatableArray<CellDefinition>[] ReadingsOf(MemberList list, ListedCount[] counts)
    {
        EquatableArray<CellDefinition>[] confirmed = [.. list.Readings.Where(r => IsTotalOf(r, list.Total))];
        return confirmed.Length > 0 ? confirmed : [.. list.Readings.Where(MostAgree).Take(1)];

        bool MostAgree(EquatableArray<CellDefinition> reading)
        {
            ListedCount[] compared = [.. counts.Select(c => c.Compare([reading]))];
            int agree = compared.Count(c => c.Verdict == RelationVerdict.Pass);
            return agree >= 2 && agree > compared.Count(c => c.Verdict == RelationVerdict.Fail);
        }
    }

    private bool IsTotalOf(EquatableArray<CellDefinition> reading, decimal total) =>
        reading.All(c => whole.Read(c).Counts) && reading.Any(c => whole.Read(c).IsStated)
            && reading.Sum(c => whole.Read(c).Value) == total;

    private static RelationResult RelationOf(ListedCount count, CellDefinition cell) => new(
        Id, cell, count.Verdict, count.Reason, count.Stated, count.Listed.Count,
        count.Body.Part is { } part ? [part.View.OperandOf(cell)] : []);

    private static bool IsLeftOut(Part part, ListedCount[] counts, CellDefinition cell) =>
        part.View.Read(cell).Value > 0 && !Array.Exists(counts, c => ReferenceEquals(c.Body.Part, part));
}
