using System.Resources;

namespace GovInfoReport.Cli;

/// <summary>What a file's reading, checking or writing threw, as a diagnostic of that file, so that the others go on.</summary>
/// <remarks>The libraries promise not to throw on content; this is for the promise that was broken.</remarks>
internal static class ProgramFault
{
    private const string Own = nameof(GovInfoReport) + ".";

    /// <summary>A fault of the program. Argument: what was thrown, and where.</summary>
    public static DiagnosticDescriptor Descriptor { get; } =
        new("GIR0020", DiagnosticSeverity.Error, new ResourceManager("GovInfoReport.Cli.CliTexts", typeof(ProgramFault).Assembly));

    public static Diagnostic Of(Exception exception) => new(Descriptor, Location.None, Describe(exception));

    /// <summary>
    /// Whether an exception is a matter of one file. Standard output belongs to all, and a call that is cancelled asks for the end.
    /// </summary>
    public static bool IsOfOneFile(Exception exception) => exception is not (OutputFailedException or OperationCanceledException);

    /// <summary>
    /// Kind and message of an exception, and the innermost method of ours that it came through: enough to find the fault, short enough for
    /// a line.
    /// </summary>
    public static string Describe(Exception exception)
    {
        string what = $"{exception.GetType().FullName}: {exception.Message}";
        foreach (ReadOnlySpan<char> line in exception.StackTrace.AsSpan().EnumerateLines())
        {
            int start = line.IndexOf(Own, StringComparison.Ordinal), end = line.IndexOf('(');
            if (start >= 0 && end > start) return $"{what} ({line[start..end]})";
        }

        return what;
    }
}
