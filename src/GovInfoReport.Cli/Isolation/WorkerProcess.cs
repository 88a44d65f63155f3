using System.Diagnostics;

namespace GovInfoReport.Cli;

/// <summary>A started worker: takes a request, gives an answer, and is ended at its bounds.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>What a worker returns whose memory was not enough.</summary>
    public const int OutOfMemory = 3;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly WorkerBounds _bounds;

    /// <summary>Starts it.</summary>
    public WorkerProcess(WorkerCommand command, WorkerBounds bounds)
    {
        _bounds = bounds;
        _process = command.Start(bounds);
        // The last words of a process that dies are long, and tell users nothing.
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>Asks for a document.</summary>
    /// <param name="request">The request.</param>
    /// <param name="end">Why there is no answer; then the worker is of no more use.</param>
    /// <param name="cancellationToken">Ends the worker.</param>
    /// <returns>The answer; <see langword="null"/> where there is none.</returns>
    public byte[]? Ask(ReadOnlyMemory<byte> request, out WorkerEnd end, CancellationToken cancellationToken)
    {
        end = WorkerEnd.Died;
        TimeSpan spentBefore = Spent();
        long start = Stopwatch.GetTimestamp();
        Task<byte[]?> answer = Task.Run(() => Exchange(request), CancellationToken.None);
        try
        {
            while (!answer.Wait((int)BetweenLooks.TotalMilliseconds, cancellationToken))
            {
                if (FindExcess(Spent() - spentBefore, Stopwatch.GetElapsedTime(start)) is not { } excess) continue;
                end = excess;
                return null;
            }
        }
        catch (AggregateException fault) when (fault.InnerException is IOException or InvalidOperationException)
        {
            // It closed its streams: it has ended, or is about to.
            return null;
        }

        byte[]? answered = answer.Result;
        if (answered is null && _process.WaitForExit(BetweenLooks) && _process.ExitCode == OutOfMemory) end = WorkerEnd.Memory;
        return answered;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception fault) when (fault is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }

        _process.Dispose();
    }

    private byte[]? Exchange(ReadOnlyMemory<byte> request)
    {
        Stream input = _process.StandardInput.BaseStream;
        Frames.Write(input, request.Span);
        return Frames.Read(_process.StandardOutput.BaseStream, Frames.MaxLength);
    }

    private WorkerEnd? FindExcess(TimeSpan spent, TimeSpan waited)
    {
        if (spent > _bounds.ProcessorTime || waited > _bounds.WaitingTime) return WorkerEnd.Time;
        _process.Refresh();
        return !_process.HasExited && _process.WorkingSet64 > _bounds.Memory ? WorkerEnd.Memory : null;
    }

    private TimeSpan Spent()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has ended; the exchange tells.
            return TimeSpan.Zero;
        }
    }
}
