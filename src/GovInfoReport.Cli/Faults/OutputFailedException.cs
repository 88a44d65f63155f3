namespace GovInfoReport.Cli;

/// <summary>
/// Standard output takes no more: the disk behind it is full, or nobody reads the pipe any longer. It ends the run, unlike the trouble of a
/// single file.
/// </summary>
internal sealed class OutputFailedException(Exception reason) : Exception(reason.Message, reason)
{
    // EPIPE of Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>
    /// Whether the reader of the pipe has gone, as <c>head</c> does when it has seen enough: no fault, and nobody is told.
    /// </summary>
    public bool IsClosedPipe => InnerException is IOException { HResult: BrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
