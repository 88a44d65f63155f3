namespace GovInfoReport.Validation;

/// <summary>GIR2004: in each group of table 4, the total is the sum of the four outcomes.</summary>
internal sealed class CasesRule() : SumRule("GIR2004", RelationKind.Cases)
{
    protected override EquatableArray<object?> ArgumentsOf(Relation relation, decimal[] addends, decimal[] totals, AnnualReport report) =>
        [relation.Place.Row, SumText.Formula(addends), Shown(report, relation.Place, totals[0]), Math.Abs(addends.Sum() - totals[0])];
}
