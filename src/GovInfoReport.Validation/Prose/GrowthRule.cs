namespace GovInfoReport.Validation;

/// <summary>GIR5004: growth in the prose agrees with the report for the year before.</summary>
internal sealed class GrowthRule() : ClaimRule("GIR5004", DiagnosticSeverity.Warning)
{
    protected override bool IsOfKind(ReportClaim claim) => ClaimMeasures.IsGrowth(claim.Measure);
}
