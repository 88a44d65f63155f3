namespace GovInfoReport.Validation;

/// <summary>
/// GIR2001: in each column of table 3, what came in (new, carried over) equals what went out (outcomes, carried forward).
/// </summary>
internal sealed class BalanceRule() : SumRule("GIR2001", RelationKind.Balance)
{
    protected override EquatableArray<object?> ArgumentsOf(Relation relation, decimal[] addends, decimal[] totals, AnnualReport report)
    {
        decimal received = addends.Sum(), settled = totals.Sum();
        return
        [
            relation.Place.Column, Shown(report, relation.Addends[0], addends[0]), Shown(report, relation.Addends[1], addends[1]), received,
            Shown(report, relation.Totals[0], totals[0]), Shown(report, relation.Totals[1], totals[1]), settled,
            Math.Abs(received - settled),
        ];
    }
}
