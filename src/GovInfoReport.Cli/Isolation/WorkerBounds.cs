namespace GovInfoReport.Cli;

/// <summary>What a worker may take for one document before it is ended.</summary>
internal sealed record WorkerBounds
{
    /// <summary>The bounds of the tool.</summary>
    public static WorkerBounds Default { get; } = new();

    /// <summary>The time of the processor, which does not run while the machine has other things to do.</summary>
    /// <remarks>The largest real reports take a tenth of it.</remarks>
    public TimeSpan ProcessorTime { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The time in all, for a worker that waits and does nothing.</summary>
    public TimeSpan WaitingTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The memory that it may hold, in bytes.</summary>
    public long Memory { get; init; } = 600L * 1024 * 1024;

    /// <summary>The memory that its objects may take, in bytes; beyond it the worker ends by itself.</summary>
    public long Heap { get; init; } = 400L * 1024 * 1024;
}
