namespace GovInfoReport.Validation;

/// <summary>A text of a report with the part of the report that it is.</summary>
/// <param name="Place">The part: the title, the preamble or a section.</param>
/// <param name="Text">Its text; empty where the report has none.</param>
public readonly record struct ReportText(Place Place, string Text);
