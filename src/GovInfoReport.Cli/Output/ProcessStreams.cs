using Microsoft.Win32.SafeHandles;

namespace GovInfoReport.Cli;

/// <summary>Opens the standard streams so that nothing about them is lost or thrown unseen.</summary>
internal static class ProcessStreams
{
    private const int InputDescriptor = 0;
    private const int OutputDescriptor = 1;

    // F_GETFD and FD_CLOEXEC of Linux and macOS.
    private const int GetFlags = 1;
    private const int ClosesOnExec = 1;

    /// <summary>Opens standard input.</summary>
    /// <exception cref="IOException">It was closed before the start.</exception>
    public static Stream OpenInput() => IsInputClosed() ? throw new ToldException(Texts.Get("inputClosed")) : Console.OpenStandardInput();

    public static Stream OpenOutput() => new GuardedStream(Open(OpenOutputOfProcess), throws: true);

    public static Stream OpenError() => new GuardedStream(Open(Console.OpenStandardError), throws: false);

    // The console's own stream keeps silent when the reader of a pipe has gone, and the run would go on for nobody. Files stay with it: it
    // appends where others write too.
    private static Stream OpenOutputOfProcess()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        FileStream stream = new(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    // The runtime has given the free number to a pipe of its own by now, and reading that would never end. What was inherited
    // cannot be marked as to be closed when a program starts; what the runtime opened is.
    private static bool IsInputClosed()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardInput() == Stream.Null;
        int flags = NativeMethods.ControlDescriptor(InputDescriptor, GetFlags);
        return flags < 0 || (flags & ClosesOnExec) != 0;
    }

    // A stream that was closed before the start is no reason to die; writing to it says so.
    private static Stream Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            // Its writes fail, as those to a closed stream do.
            return new MemoryStream([], writable: false);
        }
    }
}
