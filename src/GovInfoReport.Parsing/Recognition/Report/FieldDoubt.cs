namespace GovInfoReport.Parsing;

/// <summary>A field that a document names and whose value cannot be taken whole.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">What stands there.</param>
internal readonly record struct FieldDoubt(ReportField Field, string Text);
