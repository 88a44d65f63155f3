namespace GovInfoReport.Validation;

/// <summary>GIR3013: table 2 of a report for 2021 or later is not that of the format of 2019, nor has it a row of it.</summary>
internal sealed class FormerTablesRule : IReportRule
{
    private static readonly TableDefinition Former = ReportFormat.Former.Disclosure;
    private static readonly TableDefinition Current = ReportFormat.Current.Disclosure;

    // What only the format of 2021 has, and what only that of 2019.
    private static readonly ColumnDefinition[] Missing =
        [.. Current.Cells.Where(c => !HasColumn(Former, c)).Select(c => c.Column).Distinct()];

    private static readonly LocalizedText WhatIsMissing =
        ValidationTexts.Listing("former.missing", ValidationTexts.List(Missing.Select(c => c.LocalizedLabel)));

    public DiagnosticDescriptor Descriptor { get; } = ValidationTexts.Descriptor("GIR3013", DiagnosticSeverity.Error);

    private static bool HasColumn(TableDefinition table, CellDefinition cell) =>
        table.Columns.Any(c => c.Code == cell.Column.Code && c.Unit == cell.Column.Unit);

    public void Check(RuleContext context)
    {
        AnnualReport report = context.AnnualReport;
        if (Sections.YearOf(report) is not { } year || year < context.Profile.FirstYearOfFormat)
        {
            context.NotApplicable(ValidationTexts.Reason("formerYear"));
            return;
        }

        CellDefinition[] stated = [.. Former.Cells.Where(c => c.Index >= ReportCells.FormerStart && report.Cells[c] is not null)];
        bool isFormer = report.DisclosureEdition is ReportEdition.Format2019;
        if (!isFormer && stated.Length == 0) return;
        IEnumerable<LocalizedText> labels =
            stated.Select(c => !isFormer || HasColumn(Current, c) ? c.Row.LocalizedLabel : c.Column.LocalizedLabel);
        if (isFormer && stated.Length == 0) labels = Former.Columns.Take(1).Select(c => c.LocalizedLabel);

        // An old row left in a new table is no table of 2019.
        LocalizedText missing = isFormer ? WhatIsMissing : new LocalizedText("", "");
        Location location = Location.At(Place.OfTable(Current.Number));
        context.Add(new Diagnostic(Descriptor, location, Current, year, ValidationTexts.List(labels.Distinct()), missing)
        {
            Severity = isFormer ? Descriptor.DefaultSeverity : DiagnosticSeverity.Warning,
        });
    }
}
