namespace GovInfoReport.Validation;

/// <summary>GIR2002: in each column of table 3, the total of outcomes is the sum of the outcomes.</summary>
internal sealed class OutcomesRule() : SumRule("GIR2002", RelationKind.Outcomes)
{
    protected override EquatableArray<object?> ArgumentsOf(Relation relation, decimal[] addends, decimal[] totals, AnnualReport report) =>
        [relation.Place.Column, relation.Place.Row, SumText.Formula(addends), Shown(report, relation.Place, totals[0]),
            Math.Abs(addends.Sum() - totals[0])];
}
