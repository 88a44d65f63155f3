namespace GovInfoReport.Cli;

/// <summary>Why a file or a folder cannot be opened.</summary>
internal static class FileFault
{
    // What stands in a name for bytes that are no text: .NET lists such a name, and cannot find it again.
    private const char Replacement = '\uFFFD';

    /// <summary>The reason, in the words of the system where it knows better.</summary>
    public static string Reason(Exception exception, string path) =>
        exception is FileNotFoundException or DirectoryNotFoundException && path.Contains(Replacement, StringComparison.Ordinal)
            ? Texts.Get("nameNotUtf8")
            : exception.Message;
}
