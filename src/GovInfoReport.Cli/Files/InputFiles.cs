using System.Collections.Frozen;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>The files that the arguments name, directories walked, in a stable order: as named, and by ordinal name within a directory.</summary>
/// <remarks>Files are found while they are read, so that a large tree takes no memory beyond the names of one directory.</remarks>
internal sealed class InputFiles(IReadOnlyList<string> arguments)
{
    // What reports are published as; the rest of a saved site (styles, pictures, scripts) is passed over and counted.
    private static readonly FrozenSet<string> ReportExtensions = FrozenSet.ToFrozenSet(
        ["", ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".xhtml", ".shtml", ".jhtml", ".jsp", ".asp", ".aspx", ".php", ".docx", ".docm", ".doc", ".wps", ".rtf", ".pdf", ".xlsx", ".xls", ".et", ".ofd"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there may be more than one: several were named, or a directory.</summary>
    public bool AreSeveral { get; } = arguments.Count > 1 || Directory.Exists(arguments[0]);

    /// <summary>How many there are; the directories are walked once more for it.</summary>
    public int Count() => new InputFiles(arguments).Enumerate().Count();

    /// <summary>How many files of directories were passed over so far because their names are not those of reports.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>Directories that could not be listed so far, with the reason.</summary>
    public List<(string Path, string Reason)> Unlisted { get; } = [];

    public IEnumerable<InputFile> Enumerate()
    {
        foreach (string argument in arguments)
        {
            if (argument == InputFile.StandardInput)
            {
                yield return new InputFile(argument, "stdin");
            }
            else if (Directory.Exists(argument))
            {
                foreach (InputFile file in Walk(argument, "")) yield return file;
            }
            else
            {
                yield return new InputFile(argument, Path.GetFileName(argument));
            }
        }
    }

    private IEnumerable<InputFile> Walk(string directory, string below)
    {
        foreach (string path in List(directory, Directory.GetFiles))
        {
            string name = Path.GetFileName(path);
            if (ReportExtensions.Contains(Path.GetExtension(name)) && name[0] != '.') yield return new InputFile(path, Path.Combine(below, name));
            else if (name != ValidationOptions.FileName) SkippedCount++;
        }

        foreach (string path in List(directory, Directory.GetDirectories))
        {
            // Links could lead in circles.
            if (Path.GetFileName(path)[0] == '.' || new DirectoryInfo(path).LinkTarget is not null) continue;
            foreach (InputFile file in Walk(path, Path.Combine(below, Path.GetFileName(path)))) yield return file;
        }
    }

    private string[] List(string directory, Func<string, string[]> list)
    {
        try
        {
            string[] paths = list(directory);
            Array.Sort(paths, StringComparer.Ordinal);
            return paths;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unlisted.Add((directory, exception.Message));
            return [];
        }
    }
}
