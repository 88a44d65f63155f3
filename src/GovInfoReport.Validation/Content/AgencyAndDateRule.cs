namespace GovInfoReport.Validation;

/// <summary>GIR3023: the report names its authority and the day of publication.</summary>
internal sealed class AgencyAndDateRule() : StatementsRule(
    "GIR3023", DiagnosticSeverity.Info, (ReportField.Agency, "agency"), (ReportField.PublicationDate, "publication"));
