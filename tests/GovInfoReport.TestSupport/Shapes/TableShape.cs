namespace GovInfoReport.TestSupport;

/// <summary>A shape that authorities give one of the tables instead of the official form's.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Table">The number of the table.</param>
/// <param name="Draw">Draws the table of the official form in the shape.</param>
public sealed record TableShape(string Name, int Table, Func<GridTable, GridTable> Draw)
{
    /// <summary>All shapes, those of columns in one order of many.</summary>
    public static IReadOnlyList<TableShape> All { get; } =
    [
        new("total first", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Order = [6, 0, 1, 2, 3, 4, 5] })),
        new("persons last", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Order = [1, 2, 3, 4, 5, 6, 0] })),
        new("columns reversed", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Order = [6, 5, 4, 3, 2, 1, 0] })),
        new("numbers of rows", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Before = "序号" })),
        new("last year's total", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Behind = "上年同期" })),
        new("remarks", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Behind = "备注" })),
        new("shares", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Order = [6, 0, 1, 2, 3, 4, 5], Behind = "占比" })),
        new("blank columns", 3, t => RequestShapes.Draw(t, RequestsForm.Default with { Spacers = true })),
        new("applicants down", 3, RequestParts.Turned),
        new("applicants down in bands", 3, RequestParts.TurnedInBands),
        new("columns in two parts", 3, t => RequestParts.Below(RequestParts.ByColumns(t, 2, 5))),
        new("a part for each applicant", 3, t => RequestParts.Below(RequestParts.ByApplicants(t))),
        new("outcomes down", 4, CaseShapes.OutcomesDown),
        new("a row for each group", 4, CaseShapes.GroupsDown),
        new("a column for each group", 4, CaseShapes.GroupsAcross),
        new("bands", 4, CaseShapes.Bands),
        new("rows in another order", 2, DisclosureShapes.RowsReversed),
        new("one head for all rows", 2, DisclosureShapes.OneHead),
        new("one row", 2, DisclosureShapes.OneRow),
    ];

    /// <summary>A report drafted with the table in the shape.</summary>
    public ReportDraft Of(AnnualReport report, LayoutOptions options)
    {
        ReportDraft draft = ReportDraft.Of(report, options);
        return draft.WithTable(Draw(draft.Sections.First(s => s.Table?.Table.Number == Table).Table!));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
