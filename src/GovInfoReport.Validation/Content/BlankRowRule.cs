using System.Collections.Immutable;

namespace GovInfoReport.Validation;

/// <summary>GIR3024: no row is blank in a table that is otherwise filled.</summary>
internal sealed class BlankRowRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3024", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        foreach (TableDefinition table in BlankRows.FilledTables(context))
        {
            ImmutableArray<RowDefinition> rows = BlankRows.Of(context.AnnualReport, table);
            if (rows.Length == 0) continue;
            LocalizedText labels = ValidationTexts.List(rows.Select(r => r.LocalizedLabel));
            context.Add(new Diagnostic(Descriptor, Location.At(Place.Of(rows[0])), table, labels)
            {
                Related = [.. rows.Skip(1).Select(r => Location.At(Place.Of(r)))],
            });
        }
    }
}
