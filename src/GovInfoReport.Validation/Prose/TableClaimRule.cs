namespace GovInfoReport.Validation;

/// <summary>GIR5001: figures of the prose agree with the tables.</summary>
internal sealed class TableClaimRule() : ClaimRule("GIR5001", DiagnosticSeverity.Error)
{
    protected override bool IsOfKind(ReportClaim claim) => claim.Value is not null && !claim.IsDenial && claim.Cells.Count > 0;

    // Words that may mean several things are weaker.
    protected override DiagnosticSeverity SeverityOf(ReportClaim claim) =>
        claim.Readings.Count == 1 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}
