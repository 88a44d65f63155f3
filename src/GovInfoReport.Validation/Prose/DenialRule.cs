namespace GovInfoReport.Validation;

/// <summary>GIR5006: what the prose denies, the tables do not state.</summary>
internal sealed class DenialRule() : ClaimRule("GIR5006", DiagnosticSeverity.Error)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.IsDenial;

    protected override DiagnosticSeverity SeverityOf(RuleContext context, ReportClaim claim) =>
        ClaimTables.BrokenSum(context, claim, out _) is null ? Descriptor.DefaultSeverity : DiagnosticSeverity.Warning;
}
