namespace GovInfoReport.Validation;

/// <summary>GIR2006: a table gives totals alone. Reported once for a report, not once for each of its sums.</summary>
internal sealed class OnlyTotalsRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2006", DiagnosticSeverity.Info);

    public void Check(RuleContext context)
    {
        ReportSums sums = context.Arithmetic;
        if (sums.Differences is null) return;
        Relation[] marked = [.. SumLayout.Relations.Where((_, i) => sums.States[i] == SumState.OnlyTotals)];
        if (marked.Length == 0) return;
        Place[] tables = [.. marked.Select(r => Place.OfTable(r.Place.Table.Number)).Distinct()];
        context.Add(new Diagnostic(Descriptor, Location.At(tables[0]), tables[0].Table)
        {
            Operands = [.. marked.Select(r => Operand.Of(context.AnnualReport, r.Place))],
            Related = [.. tables[1..].Select(Location.At)],
        });
    }
}
