namespace GovInfoReport.Validation;

/// <summary>Whose figure a claim states, and of which time.</summary>
public enum ClaimScope
{
    /// <summary>That of the authority that reports, in the year of the report.</summary>
    Agency,

    /// <summary>That of another body or of a part, such as an office within the authority.</summary>
    Narrower,

    /// <summary>That of another year or of a part of the year.</summary>
    OtherPeriod,
}
