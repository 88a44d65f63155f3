using System.Globalization;
using System.Text;

namespace GovInfoReport.Cli;

/// <summary>The directory of <c>--output</c>: one file for each input, named as the input with the format's extension after it.</summary>
/// <remarks>
/// The input's own extension stays in the name, so that report.html and report.docx do not meet. No input is ever written over, no link is
/// written through, and what stands there already is kept unless the call says otherwise.
/// </remarks>
internal sealed class OutputFolder(string directory, InputFiles inputs, bool replaces)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _prepared = [];

    /// <summary>How many outputs were not written so far because they stood there already.</summary>
    public int KeptCount { get; private set; }

    /// <summary>Writes a file.</summary>
    /// <returns>The exit status; a file that cannot be written is told, and does not stop the others.</returns>
    public int Write(InputFile file, string extension, string content, Terminal terminal) =>
        Write(file, extension, content, terminal, out _);

    /// <summary>Writes a file, and says what it is called in the folder.</summary>
    /// <returns>The exit status.</returns>
    public int Write(InputFile file, string extension, string content, Terminal terminal, out string name)
    {
        name = NameOf(file.OutputName, extension);
        return Write(name, writer => writer.Write(content), terminal);
    }

    /// <summary>Writes a file under a name of its own, such as the whole output of a command.</summary>
    /// <returns>The exit status.</returns>
    public int Write(string name, Action<TextWriter> write, Terminal terminal)
    {
        string path = Path.Combine(directory, name);
        try
        {
            if (!MayWrite(path, terminal)) return ExitStatus.Failed;
            OutputFile.Write(path, write, replaces);
            return ExitStatus.Good;
        }
        catch (Exception exception) when (FileFault.IsOfOutput(exception))
        {
            return Refuse(terminal, path, exception);
        }
    }

    /// <summary>Starts files that belong together under names of their own: all of them, or none where one cannot be written.</summary>
    /// <returns>The files, which the caller moves into place; empty where one cannot be written, which is told.</returns>
    public OutputFile[] Open(IReadOnlyList<string> names, Terminal terminal)
    {
        List<OutputFile> files = [];
        foreach (string path in names.Select(n => Path.Combine(directory, n)))
        {
            try
            {
                if (MayWrite(path, terminal))
                {
                    files.Add(new OutputFile(path, replaces));
                    continue;
                }
            }
            catch (Exception exception) when (FileFault.IsOfOutput(exception))
            {
                Refuse(terminal, path, exception);
            }

            foreach (OutputFile file in files) file.Dispose();
            return [];
        }

        return [.. files];
    }

    /// <summary>
    /// Whether a file may be written into that is added to: what stands there is neither a link nor an input; it is told where not.
    /// </summary>
    public bool MayAddTo(string name, Terminal terminal)
    {
        string path = Path.Combine(directory, name);
        string? obstacle = Prepare(Path.GetDirectoryName(path)!);
        if (obstacle is null && IsTaken(path) && ReasonToKeep(path) is { } reason) obstacle = Texts.Get(reason);
        return obstacle is null || Refuse(terminal, "unwritten", path, obstacle) == ExitStatus.Good;
    }

    /// <summary>Tells that an output cannot be written.</summary>
    /// <returns>The exit status.</returns>
    public static int Refuse(Terminal terminal, string path, Exception exception)
    {
        Exception reason = exception is OutputFailedException ? exception.InnerException! : exception;
        return Refuse(terminal, "unwritten", path, FileFault.Reason(reason, path));
    }

    private bool MayWrite(string path, Terminal terminal)
    {
        string? obstacle = Prepare(Path.GetDirectoryName(path)!);
        if (obstacle is null && IsTaken(path))
        {
            // What --force would not write over either is said at once.
            obstacle = ReasonToKeep(path) is { } reason ? Texts.Get(reason) : null;
            if (obstacle is null && !replaces)
            {
                KeptCount++;
                Refuse(terminal, "kept", path, "");
                return false;
            }
        }

        return obstacle is null || Refuse(terminal, "unwritten", path, obstacle) == ExitStatus.Good;
    }

    private static int Refuse(Terminal terminal, string text, string path, string reason)
    {
        terminal.WriteError(PlainText.OneLine(Texts.Format(text, PlainText.Name(path), reason)));
        return ExitStatus.Failed;
    }

    // Names that differ by case or by the form of their characters are one name on many systems.
    private string NameOf(string outputName, string extension)
    {
        outputName = OutputName.Shorten(outputName, extension);
        string name = outputName + extension;
        while (!_taken.TryAdd(Normalized(name), 1))
        {
            int number = ++_taken[Normalized(outputName + extension)];
            name = string.Create(CultureInfo.InvariantCulture, $"{outputName}-{number}{extension}");
        }

        return name;
    }

    private static string Normalized(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no form.
            return name;
        }
    }

    private static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private string? ReasonToKeep(string path)
    {
        if (new FileInfo(path).LinkTarget is not null) return "unwritten.isLink";
        if (!File.Exists(path) || !FileNode.Of(path).IsFile) return "unwritten.noFile";
        return inputs.Contains(path) ? "unwritten.input" : null;
    }

    /// <summary>Makes the folder of an output.</summary>
    /// <returns>What is in the way: a file, a link below the directory, or a place where no folder can be; else
    /// <see langword="null"/>.</returns>
    private string? Prepare(string folder)
    {
        if (_prepared.Contains(folder)) return null;
        string path = directory;
        if (File.Exists(path)) return Texts.Format("unwritten.fileInWay", PlainText.Name(path));
        foreach (string part in Path.GetRelativePath(directory, folder).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            if (part == ".") continue;
            path = Path.Combine(path, part);
            if (new DirectoryInfo(path).LinkTarget is not null) return Texts.Format("unwritten.link", PlainText.Name(path));
            if (File.Exists(path)) return Texts.Format("unwritten.fileInWay", PlainText.Name(path));
        }

        if (!TryCreate(folder)) return Texts.Format("unwritten.noFolder", PlainText.Name(folder));
        OutputFile.RemoveLeftovers(folder);
        _prepared.Add(folder);
        return null;
    }

    private static bool TryCreate(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            // The system's word for a place that takes no folders, such as one of its own (/proc).
            return false;
        }
    }
}
