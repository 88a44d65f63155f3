namespace GovInfoReport.TestSupport;

/// <summary>What should be found in an injected report, worked out apart from the rules and without their shortcuts.</summary>
internal static class ExpectedFindings
{
    private static readonly Dictionary<RelationKind, string> Rules = new()
    {
        [RelationKind.Balance] = "GIR2001",
        [RelationKind.Outcomes] = "GIR2002",
        [RelationKind.Applicants] = "GIR2003",
        [RelationKind.Cases] = "GIR2004",
    };

    /// <summary>The rules on sums and on what the injector does; the others may say more about the same error.</summary>
    public static readonly string[] Measured = ["GIR2001", "GIR2002", "GIR2003", "GIR2004", "GIR2005", "GIR3011", "GIR3015", "GIR3017"];

    public static HashSet<(string Id, string Place)> Of(InjectedError error)
    {
        HashSet<(string Id, string Place)> expected = [];
        if (error.Kind == ErrorKind.YearWrong) expected.UnionWith([("GIR3011", "period"), ("GIR3011", "publicationDate")]);
        if (error.Kind == ErrorKind.UnitWrong) expected.Add(("GIR3017", "t2.fees.amount"));
        expected.UnionWith(ReportFormat.Current.Cells.Where(c => error.Report.Cells[c] < 0).Select(c => ("GIR3015", c.Code)));
        expected.UnionWith(BrokenSums(error.Report));
        return expected;
    }

    private static IEnumerable<(string Id, string Place)> BrokenSums(AnnualReport report)
    {
        Dictionary<CellDefinition, decimal> derived = [];

        // Blank totals stand for the sums of their parts: rows before columns, columns before balances.
        RelationKind[] inOrder = [RelationKind.Applicants, RelationKind.Cases, RelationKind.Outcomes, RelationKind.Balance];
        foreach (RelationKind kind in inOrder)
        {
            foreach (Relation relation in ReportFormat.Current.Relations.Where(r => r.Kind == kind))
            {
                decimal parts = relation.Addends.Sum(Value), totals = relation.Totals.Sum(Value);
                if (parts == totals) continue;
                bool blank = relation.Totals.Length == 1 && report.Cells[relation.Place] is null && !derived.ContainsKey(relation.Place);
                if (blank) derived[relation.Place] = parts;
                yield return (blank ? "GIR2005" : Rules[kind], relation.Place.Code);
            }
        }

        decimal Value(CellDefinition cell) => report.Cells[cell] ?? derived.GetValueOrDefault(cell);
    }
}
