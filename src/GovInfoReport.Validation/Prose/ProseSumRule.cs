namespace GovInfoReport.Validation;

/// <summary>GIR5002: parts of a total in the prose add up to it.</summary>
internal sealed class ProseSumRule() : ClaimRule("GIR5002", DiagnosticSeverity.Warning)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.Measure == ClaimMeasures.Sum;
}
