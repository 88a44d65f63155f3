namespace GovInfoReport.Validation;

/// <summary>
/// GIR2005: a total is blank over parts that are not zero. A total that reads zero is a wrong figure: its sum is an error.
/// </summary>
internal sealed class BlankTotalRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2005", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        ReportSums sums = context.Arithmetic;
        if (sums.Differences is null) return;
        CellSet reported = default;
        for (int i = 0; i < sums.States.Length; i++)
        {
            Relation relation = sums.RelationOf(i);
            if (sums.States[i] != SumState.TotalBlank || reported.Contains(relation.Place.Index)) continue;

            // The corner of table 3 is the total of its row and of its column.
            reported.Add(relation.Place.Index);
            decimal[] addends = [.. relation.Addends.Select(c => (decimal)sums.Values![c.Index])];
            context.Add(new Diagnostic(Descriptor, Location.Of(context.AnnualReport, relation.Place), relation.Place,
                SumText.Formula(addends))
            {
                Expected = sums.Values![relation.Place.Index],
                Operands = [.. relation.Addends.Concat(relation.Totals).Select(c => Operand.Of(context.AnnualReport, c))],
            });
        }
    }
}
