using System.Text;

namespace GovInfoReport.Cli;

/// <summary>Writes a file beside its target and moves it into place: whatever ends the process, the target is whole or not there.</summary>
internal static class OutputFile
{
    private const string TemporaryStart = ".govinforeport-";
    private const string TemporaryEnd = ".tmp";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes its text.</param>
    /// <param name="replaces">Whether a file that stands there is replaced; else it is an error.</param>
    public static void Write(string path, Action<TextWriter> write, bool replaces)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $"{TemporaryStart}{Guid.NewGuid():N}{TemporaryEnd}");
        try
        {
            // It is moved while it is open: as long as it is locked, no other run takes it for a leftover.
            FileShare share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
            using FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, share);
            GuardedStream guarded = new(stream, throws: true);
            using (StreamWriter writer = new(guarded, Utf8, leaveOpen: true)) write(writer);
            guarded.Flush();
            File.Move(temporary, path, replaces);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    /// <summary>Whether a name is that of a file that is being written.</summary>
    public static bool IsTemporary(string name) =>
        name.StartsWith(TemporaryStart, StringComparison.Ordinal) && name.EndsWith(TemporaryEnd, StringComparison.Ordinal);

    /// <summary>Removes what runs that were killed left in a folder; the files of a run that is at work are locked, and stay.</summary>
    public static void RemoveLeftovers(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, TemporaryStart + "*" + TemporaryEnd))
        {
            if (new FileInfo(path).LinkTarget is null && FileNode.Of(path).IsFile && !IsLocked(path)) TryDelete(path);
        }
    }

    private static bool IsLocked(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is recognised the next time.
        }
    }
}
