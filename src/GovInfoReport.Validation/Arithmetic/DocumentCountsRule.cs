namespace GovInfoReport.Validation;

/// <summary>GIR2009: more documents were repealed in the year than issued, and none is in force.</summary>
internal sealed class DocumentCountsRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2009", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        ProactiveDisclosure disclosure = context.AnnualReport.ProactiveDisclosure;
        CheckRow(context, disclosure.Regulations, Edition2021.RegulationsRow);
        CheckRow(context, disclosure.NormativeDocuments, Edition2021.NormativeDocumentsRow);
    }

    private void CheckRow(RuleContext context, DocumentCounts counts, int row)
    {
        if (counts is not { Repealed: { } repealed, InForce: 0 } || repealed <= (counts.Issued ?? 0)) return;
        RowDefinition definition = ReportFormat.Current.Disclosure.Rows[row];
        Location location = Location.Of(context.AnnualReport, definition.Cells[^1]);
        context.Add(new Diagnostic(Descriptor, location, definition, counts.Issued ?? 0, repealed)
        {
            Actual = 0,
            Operands = [.. definition.Cells.Select(c => Operand.Of(context.AnnualReport, c))],
        });
    }
}
