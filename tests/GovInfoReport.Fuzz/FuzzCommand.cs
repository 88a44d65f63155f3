namespace GovInfoReport.Fuzz;

/// <summary>What this process does.</summary>
internal enum FuzzCommand
{
    /// <summary>Starts workers for the targets, and says what became of them.</summary>
    Supervise,

    /// <summary>Runs one target over and over; it may die.</summary>
    Work,

    /// <summary>Runs one target over given files, without looking at coverage.</summary>
    Replay,
}
