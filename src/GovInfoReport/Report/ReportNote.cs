namespace GovInfoReport;

/// <summary>A remark beside a figure or a table (备注), such as 其中修订16件 after a count.</summary>
/// <param name="Place">The cell or table that it belongs to.</param>
/// <param name="Text">The remark as written.</param>
public sealed record ReportNote(Place Place, string Text);
