using System.Text;

namespace GovInfoReport.Cli;

/// <summary>Writes a file beside its target and moves it into place: whatever ends the process, the target is whole or not there.</summary>
internal sealed class OutputFile : IDisposable
{
    private const string TemporaryStart = ".govinforeport-";
    private const string TemporaryEnd = ".tmp";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly string _temporary;
    private readonly bool _replaces;
    private readonly FileStream _file;
    private bool _isCommitted;

    /// <summary>Starts a file.</summary>
    /// <param name="path">The target.</param>
    /// <param name="replaces">Whether a file that stands there is replaced; else moving it there is an error.</param>
    public OutputFile(string path, bool replaces)
    {
        (_path, _replaces) = (path, replaces);
        _temporary = Path.Combine(Path.GetDirectoryName(path)!, $"{TemporaryStart}{Guid.NewGuid():N}{TemporaryEnd}");

        // It is moved while it is open: as long as it is locked, no other run takes it for a leftover.
        _file = new(_temporary, FileMode.CreateNew, FileAccess.Write, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);
        Stream = new GuardedStream(_file, throws: true);
    }

    /// <summary>Takes the bytes; whatever fails there is an <see cref="OutputFailedException"/>.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The target.</param>
    /// <param name="write">Writes its text.</param>
    /// <param name="replaces">Whether a file that stands there is replaced; else it is an error.</param>
    public static void Write(string path, Action<TextWriter> write, bool replaces)
    {
        using OutputFile file = new(path, replaces);
        using (StreamWriter writer = new(file.Stream, Utf8, leaveOpen: true)) write(writer);
        file.Commit();
    }

    /// <summary>Moves the file to its target.</summary>
    public void Commit()
    {
        Stream.Flush();
        File.Move(_temporary, _path, _replaces);
        _isCommitted = true;
    }

    /// <summary>Closes the file; one that was not moved is gone.</summary>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception exception) when (!_isCommitted && FileFault.IsOfOutput(exception))
        {
            // What it still held could not be written, which was said when the writing failed.
        }

        if (!_isCommitted) TryDelete(_temporary);
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
