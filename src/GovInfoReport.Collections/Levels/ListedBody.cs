namespace GovInfoReport.Collections;

/// <summary>What a name in a list of members stands for.</summary>
/// <param name="Part">The member with its report; <see langword="null"/> where there is none, or it is not certain which.</param>
/// <param name="Reason">Why the report cannot be compared; <see langword="null"/> where it can, or the name is no member’s.</param>
internal readonly record struct ListedBody(Part? Part, NotAssessableReason? Reason)
{
    /// <summary>Whether the name is that of a member for certain, with or without a report.</summary>
    public bool IsMember => Part is not null || Reason == NotAssessableReason.MemberMissing;
}
