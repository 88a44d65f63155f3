namespace GovInfoReport.Validation;

/// <summary>GIR5006: what the prose denies, the tables do not state.</summary>
internal sealed class DenialRule() : ClaimRule("GIR5006", DiagnosticSeverity.Error)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.IsDenial;
}
