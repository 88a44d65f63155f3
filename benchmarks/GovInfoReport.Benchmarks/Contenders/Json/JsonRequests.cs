namespace GovInfoReport.Benchmarks;

/// <summary>Table 3.</summary>
internal sealed record JsonRequests(
    JsonApplicants NewRequests,
    JsonApplicants CarriedOver,
    JsonApplicants Granted,
    JsonApplicants PartiallyGranted,
    JsonRequests.DeniedRows Denied,
    JsonRequests.UnavailableRows Unavailable,
    JsonRequests.NotProcessedRows NotProcessed,
    JsonRequests.OtherRows Other,
    JsonApplicants OutcomesTotal,
    JsonApplicants CarriedForward)
{
    internal sealed record DeniedRows(JsonApplicants StateSecrets, JsonApplicants OtherLaws, JsonApplicants ThreeSecuritiesOneStability, JsonApplicants ThirdPartyRights, JsonApplicants InternalAffairs, JsonApplicants ProcessInformation, JsonApplicants EnforcementCaseFiles, JsonApplicants AdministrativeInquiries);

    internal sealed record UnavailableRows(JsonApplicants NotHeld, JsonApplicants RequiresCreation, JsonApplicants UnclearAfterCorrection);

    internal sealed record NotProcessedRows(JsonApplicants Petitions, JsonApplicants Duplicates, JsonApplicants Publications, JsonApplicants ExcessiveRepetition, JsonApplicants Reconfirmation);

    internal sealed record OtherRows(JsonApplicants CorrectionOverdue, JsonApplicants FeeOverdue, JsonApplicants Miscellaneous);
}
