namespace GovInfoReport.Validation;

/// <summary>GIR3021: table 3 of a report for 2021 or later has the rows of each group, not one row for all of them.</summary>
internal sealed class CollapsedRowRule : IReportRule
{
    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3021", DiagnosticSeverity.Warning);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        bool isFormerYear = Sections.YearOf(report) < context.Profile.FirstYearOfFormat;
        if (isFormerYear) context.NotApplicable(ValidationTexts.Reason("formerYear"));
        if (!isFormerYear && report.RequestsEdition is ReportEdition.Format2019) AddOther(context);
        if (report.AdditionalRows.Count == 0) return;
        foreach (CollapsedRow row in context.Arithmetic.Collapsed)
        {
            AddRow(context, Location.At(row.Source.Place), row.Source.Label, row.Group, string.Join(" | ", row.Source.Values), row.Total);
        }
    }

    // （六）其他处理, which is one row in the format of 2019.
    private void AddOther(RuleContext context)
    {
        RowDefinition row = SumLayout.OtherAsOneRow;
        RowGroupDefinition reasons = ReportFormat.Current.Requests.Groups[^1];
        string values = string.Join(" | ", row.Cells.Select(c => context.AnnualReport.Cells[c]));
        AddRow(context, Location.At(Place.Of(row)), row, reasons, values, context.AnnualReport.Cells[row.Cells[^1]]);
    }

    private void AddRow(RuleContext context, Location location, object label, RowGroupDefinition reasons, string values, decimal? total) =>
        context.Add(new Diagnostic(Descriptor, location, label, reasons.Rows.Length, values)
        {
            Actual = total,
            Operands = [.. reasons.Rows.Select(r => Operand.Of(context.AnnualReport, r.Cells[^1]))],
        });
}
