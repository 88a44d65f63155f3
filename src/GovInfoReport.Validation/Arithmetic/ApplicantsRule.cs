namespace GovInfoReport.Validation;

/// <summary>GIR2003: in each row of table 3, the total is the sum of the six kinds of applicants.</summary>
internal sealed class ApplicantsRule() : SumRule("GIR2003", RelationKind.Applicants)
{
    public override void Check(RuleContext context)
    {
        base.Check(context);
        foreach (CollapsedRow row in context.Arithmetic.Collapsed)
        {
            if (row.IsSettled) CheckCollapsed(context, row);
        }
    }

    protected override EquatableArray<object?> ArgumentsOf(Relation relation, decimal[] addends, decimal[] totals, AnnualReport report) =>
        [relation.Place.Row, SumText.Formula(addends), Shown(report, relation.Place, totals[0]), Math.Abs(addends.Sum() - totals[0])];

    // The format has no cells for the row, so the finding stands at the table and has no operands.
    private void CheckCollapsed(RuleContext context, CollapsedRow row)
    {
        decimal[] addends = row.Addends;
        decimal expected = addends.Sum();
        if (row.Total is not { } total || total == expected) return;
        context.Add(new Diagnostic(Descriptor, Location.At(row.Source.Place), row.Source.Label, SumText.Formula(addends), (decimal)total,
            Math.Abs(expected - total))
        {
            Expected = expected,
            Actual = total,
        });
    }
}
