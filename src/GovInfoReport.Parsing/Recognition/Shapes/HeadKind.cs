namespace GovInfoReport.Parsing;

/// <summary>What a head names, so far as it tells which heads may stand under it.</summary>
internal enum HeadKind : byte
{
    /// <summary>A column of its own.</summary>
    Other,

    /// <summary>All applicants: 申请人情况.</summary>
    Applicants,

    /// <summary>The kinds of organisations together: 法人或其他组织.</summary>
    Organizations,

    /// <summary>Persons, or the total.</summary>
    Applicant,

    /// <summary>A kind of organisation.</summary>
    Organization,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Cases of litigation of both groups: 行政诉讼.</summary>
    Litigation,

    /// <summary>A group of cases.</summary>
    CaseGroup,

    /// <summary>An outcome of cases.</summary>
    Outcome,
}
