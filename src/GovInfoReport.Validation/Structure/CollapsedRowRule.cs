namespace GovInfoReport.Validation;

/// <summary>GIR3021: table 3 has the rows of each group, not one row for all of them.</summary>
internal sealed class CollapsedRowRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3021", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        if (context.Report.AdditionalRows.Count == 0) return;
        foreach (CollapsedRow row in context.Sums.Collapsed)
        {
            context.Add(new Diagnostic(Descriptor, Location.At(row.Source.Place), row.Source.Label, row.Group.Rows.Length, string.Join(" | ", row.Source.Values))
            {
                Actual = row[6],
                Operands = [.. row.Group.Rows.Select(r => Operand.Of(context.Report, r.Cells[^1]))],
            });
        }
    }
}
