namespace GovInfoReport.Parsing;

/// <summary>Counts the work on one document, and asks after every few thousand units of it whether it shall end.</summary>
/// <remarks>A unit is a step of a loop over characters, pieces, nodes or blocks, or a byte that was unpacked. Not thread-safe.</remarks>
internal sealed class WorkMeter
{
    /// <summary>After how many units it is asked again.</summary>
    public const int UnitsBetweenChecks = 4096;

    private long _done;
    private long _left;

    /// <summary>Ends the work early.</summary>
    public CancellationToken Token { get; set; }

    /// <summary>How many units are done.</summary>
    public long Done => _done - _left;

    /// <summary>How often it was asked.</summary>
    public long Checks { get; private set; }

    /// <summary>Is told of each time that it is asked.</summary>
    public Action<long>? Checked { get; set; }

    /// <summary>Counts units.</summary>
    /// <exception cref="OperationCanceledException">The token asked for the end.</exception>
    public void Add(long units)
    {
        if ((_left -= units) <= 0) Check();
    }

    private void Check()
    {
        _done += UnitsBetweenChecks - _left;
        _left = UnitsBetweenChecks;
        Checks++;
        Checked?.Invoke(Checks);
        Token.ThrowIfCancellationRequested();
    }
}
