namespace GovInfoReport.Cli;

/// <summary>Why a file or a folder cannot be opened or written, in the user's language.</summary>
internal static class FileFault
{
    // What stands in a name for bytes that are no text: .NET lists such a name, and cannot find it again.
    private const char Replacement = '\uFFFD';

    // The numbers of Linux and macOS, and of Windows, for what .NET has no type for.
    private const int NoSpace = 28, ReadOnlyDisk = 30, IsFolder = 21, InUse = 11, MacInUse = 35;
    private const int WindowsInUse = unchecked((int)0x80070020), WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Whether an exception says that an output cannot be written.</summary>
    public static bool IsOfOutput(Exception exception) =>
        exception is OutputFailedException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The reason. Kinds that are not known are named by their number: the system's own words are in one language only.</summary>
    public static string Reason(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException when path.Contains(Replacement) => Texts.Get("nameNotUtf8"),
        ToldException => exception.Message,
        FileNotFoundException => Texts.Get("file.notFound"),
        DirectoryNotFoundException or DriveNotFoundException => Texts.Get("file.noFolder"),
        PathTooLongException => Texts.Get("file.nameTooLong"),
        UnauthorizedAccessException when Directory.Exists(path) => Texts.Get("file.isFolder"),
        UnauthorizedAccessException => Texts.Get("file.noPermission"),
        // What .NET makes of a write beyond the size that the system allows a file.
        ArgumentOutOfRangeException => Texts.Get("file.tooLarge"),
        ArgumentException or NotSupportedException => Texts.Get("file.badName"),
        IOException { HResult: NoSpace or WindowsNoSpace } => Texts.Get("file.noSpace"),
        IOException { HResult: ReadOnlyDisk } => Texts.Get("file.readOnly"),
        IOException { HResult: IsFolder } => Texts.Get("file.isFolder"),
        IOException { HResult: InUse or MacInUse or WindowsInUse } => Texts.Get("file.inUse"),
        _ => LocalizedText.IsChinese(null) ? Texts.Format("file.other", exception.HResult & 0xFFFF) : exception.Message,
    };
}
