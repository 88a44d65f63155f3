using Microsoft.Win32.SafeHandles;

namespace GovInfoReport.Cli;

/// <summary>Opens the standard streams so that nothing about them is lost or thrown unseen.</summary>
internal static class ProcessStreams
{
    private const int OutputDescriptor = 1;

    public static Stream OpenOutput() => new GuardedStream(Open(OpenOutputOfProcess), throws: true);

    public static Stream OpenError() => new GuardedStream(Open(Console.OpenStandardError), throws: false);

    // The console's own stream keeps silent when the reader of a pipe has gone, and the run would go on for nobody. Files stay with it: it appends where others write too.
    private static Stream OpenOutputOfProcess()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        FileStream stream = new(new SafeFileHandle(OutputDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    // A stream that was closed before the start is no reason to die; writing to it says so.
    private static Stream Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Its writes fail, as those to a closed stream do.
            return new MemoryStream([], writable: false);
        }
    }
}
