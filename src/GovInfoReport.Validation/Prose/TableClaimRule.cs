namespace GovInfoReport.Validation;

/// <summary>GIR5001: figures of the prose agree with the tables.</summary>
internal sealed class TableClaimRule() : ClaimRule("GIR5001", DiagnosticSeverity.Error)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.Value is not null && !claim.IsDenial && claim.Terms.Count > 0;

    // Words that may mean several things are weaker, and so are cells whose sums do not hold.
    protected override DiagnosticSeverity SeverityOf(RuleContext context, ReportClaim claim) =>
        claim.Readings.Count == 1 && ClaimTables.BrokenSum(context, claim, out _) is null ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;
}
