namespace GovInfoReport.Validation;

/// <summary>GIR2007: a whole table has no figure.</summary>
internal sealed class BlankTableRule : IReportRule
{
    private static readonly LocalizedText Unsettled = ValidationTexts.Reason("unsettled");

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR2007", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        foreach (int number in ReportFormat.Current.Tables.Select(t => t.Number))
        {
            TableDefinition table = report.FormatOf(number).GetTable(number);
            if (HasFigure(report.Cells, table)) continue;

            // Its figures are there, but in doubt or in another form.
            if (report.Unsettled.Any(u => u.Place.Section == Place.OfTable(table.Number).Section))
                context.NotAssessed(Place.OfTable(table.Number), Unsettled);
            else if (!report.AdditionalRows.Any(r => r.Place.Table == table))
                context.Add(new Diagnostic(Descriptor, Location.At(Place.OfTable(table.Number)), table));
        }
    }

    private static bool HasFigure(ReportCells cells, TableDefinition table)
    {
        foreach (CellDefinition cell in table.Cells)
        {
            if (cells[cell] is not null) return true;
        }

        return false;
    }
}
