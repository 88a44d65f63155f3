namespace GovInfoReport.Validation;

/// <summary>
/// GIR2008: two columns of table 3 are off by the same figure in opposite directions while the total holds: a figure stands in the wrong
/// column.
/// </summary>
internal sealed class WrongColumnRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2008", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (!context.Arithmetic.HasBroken) return;
        CheckKind(context, RelationKind.Balance);
        CheckKind(context, RelationKind.Outcomes);
    }

    private void CheckKind(RuleContext context, RelationKind kind)
    {
        ReportSums sums = context.Arithmetic;
        int[] columns = [.. Enumerable.Range(0, sums.States.Length).Where(i => SumLayout.Relations[i].Kind == kind)];
        int[] broken = [.. columns.Where(i => sums.States[i] == SumState.Broken)];
        if (broken.Length != 2 || sums.States[columns[^1]] != SumState.Holds) return;
        long first = sums.Differences![broken[0]], second = sums.Differences[broken[1]];
        if (first != -second) return;
        CellDefinition left = SumLayout.Relations[broken[0]].Place, right = SumLayout.Relations[broken[1]].Place;
        context.Add(new Diagnostic(Descriptor, Location.Of(context.AnnualReport, left), left.Column, right.Column, Math.Abs((decimal)first))
        {
            Operands = [Operand.Of(context.AnnualReport, left), Operand.Of(context.AnnualReport, right)],
            Related = [Location.Of(context.AnnualReport, right)],
            Suggestions = sums.Suspects.SuggestionsFor(sums.RelationOf(broken[0])),
        });
    }
}
