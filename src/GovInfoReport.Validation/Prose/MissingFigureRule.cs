namespace GovInfoReport.Validation;

/// <summary>GIR5007: no figure is missing before its unit.</summary>
internal sealed class MissingFigureRule() : ClaimRule("GIR5007", DiagnosticSeverity.Warning)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.Value is null;
}
