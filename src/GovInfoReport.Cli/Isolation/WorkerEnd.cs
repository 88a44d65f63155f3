namespace GovInfoReport.Cli;

/// <summary>Why a worker gave no document.</summary>
internal enum WorkerEnd
{
    /// <summary>It ended by itself, or answered what cannot be read.</summary>
    Died,

    /// <summary>It took too long.</summary>
    Time,

    /// <summary>It took too much memory.</summary>
    Memory,
}
