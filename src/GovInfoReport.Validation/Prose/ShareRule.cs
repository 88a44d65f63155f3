namespace GovInfoReport.Validation;

/// <summary>GIR5005: shares in the prose agree with their figures.</summary>
internal sealed class ShareRule() : ClaimRule("GIR5005", DiagnosticSeverity.Warning)
{
    protected override bool IsOfKind(ReportClaim claim) => ClaimMeasures.IsShare(claim.Measure);
}
