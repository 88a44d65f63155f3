namespace GovInfoReport.Collections;

/// <summary>Why a relation between reports could not be compared.</summary>
public enum NotAssessableReason
{
    /// <summary>There is no report for the year that is needed.</summary>
    YearMissing,

    /// <summary>The document could not be read, or is no report.</summary>
    ReportUnreadable,

    /// <summary>A report lacks the table, or states no figure in it.</summary>
    TableMissing,

    /// <summary>A cell is blank, and nothing tells that it is zero.</summary>
    CellBlank,

    /// <summary>A cell could not be read beyond doubt.</summary>
    CellDoubtful,

    /// <summary>The reports follow different editions of the format.</summary>
    EditionDiffers,

    /// <summary>It is not certain whose report it is, or for which year.</summary>
    IdentityUncertain,

    /// <summary>A member of the whole has no report.</summary>
    MemberMissing,

    /// <summary>A member of the whole has several reports, under one name or two.</summary>
    MemberDoubled,

    /// <summary>It is not certain what the whole covers.</summary>
    ScopeUnclear,

    /// <summary>Copies of one report differ, and nothing tells which is current.</summary>
    CopiesDiffer,

    /// <summary>The report of the year before is needed.</summary>
    PreviousNeeded,

    /// <summary>A figure is given only about.</summary>
    Approximate,
}
