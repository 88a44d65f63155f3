namespace GovInfoReport;

/// <summary>What the checks say of a report as a whole.</summary>
public enum Verdict
{
    /// <summary>Every rule ran and none found an error; warnings may remain.</summary>
    Valid,

    /// <summary>At least one error was found.</summary>
    Invalid,

    /// <summary>No error was found, but a rule crashed or could not assess all of the report, so nobody can call it valid.</summary>
    Incomplete,
}
