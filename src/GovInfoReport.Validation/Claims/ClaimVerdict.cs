namespace GovInfoReport.Validation;

/// <summary>What the tables, or the prose itself, say of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>At least one reading agrees.</summary>
    Agrees,

    /// <summary>No reading agrees, and all that they need is stated.</summary>
    Contradicts,

    /// <summary>No reading agrees, but the claim is approximate, of a narrower scope, or needs a cell that is blank or in doubt.</summary>
    CannotTell,

    /// <summary>The report has no figures in the table that the claim is about.</summary>
    NoTable,

    /// <summary>The claim compares with the year before, whose report is not at hand.</summary>
    NeedsPrevious,

    /// <summary>The tables have no cell for what is claimed.</summary>
    NotInTables,
}
