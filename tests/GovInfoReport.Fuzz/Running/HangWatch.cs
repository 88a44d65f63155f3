namespace GovInfoReport.Fuzz;

/// <summary>Ends the process when one input takes far too long, by the processor's time, which a busy machine does not stretch.</summary>
internal sealed class HangWatch
{
    /// <summary>The exit status of a process that was ended so.</summary>
    public const int ExitStatus = 71;

    private const int LookEvery = 500;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private long _executions;

    public HangWatch()
    {
        Thread thread = new(Watch) { IsBackground = true, Name = "hang watch" };
        thread.Start();
    }

    /// <summary>An input starts.</summary>
    public void Next() => Interlocked.Increment(ref _executions);

    private void Watch()
    {
        long last = 0;
        TimeSpan start = TimeSpan.Zero;
        while (true)
        {
            Thread.Sleep(LookEvery);
            TimeSpan now = Environment.CpuUsage.TotalTime;
            long current = Interlocked.Read(ref _executions);
            if (current != last) (last, start) = (current, now);
            else if (now - start > Bound) Environment.Exit(ExitStatus);
        }
    }
}
