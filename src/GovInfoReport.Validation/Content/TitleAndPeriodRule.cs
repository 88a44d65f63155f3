namespace GovInfoReport.Validation;

/// <summary>GIR3022: the report has a title and states the period of its figures.</summary>
internal sealed class TitleAndPeriodRule() : StatementsRule(
    "GIR3022", DiagnosticSeverity.Warning, (ReportField.Title, "title"), (ReportField.Period, "period"));
