namespace GovInfoReport.Validation;

/// <summary>GIR5003: the four figures of requests in a sentence balance.</summary>
internal sealed class ProseBalanceRule() : ClaimRule("GIR5003", DiagnosticSeverity.Warning)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.Measure == ClaimMeasures.Balance;
}
