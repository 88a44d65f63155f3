using System.Collections.Frozen;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>
/// The files that the arguments name, directories walked, in a stable order: as named, and by ordinal name within a directory.
/// </summary>
/// <remarks>Files are found while they are read, so that a large tree takes no memory beyond the names of one directory.</remarks>
/// <param name="arguments">The files and directories, as the call names them.</param>
/// <param name="output">
/// The directory of the output, which is not walked where it lies within one that is; <see langword="null"/> for none.
/// </param>
/// <param name="openInput">
/// Opens standard input, whose start is looked at: it may hold reports in JSON. <see langword="null"/>: it is taken for one document.
/// </param>
/// <param name="areSeveral">Whether there may be more than one, whatever their number here.</param>
internal sealed class InputFiles(
    IReadOnlyList<string> arguments, string? output = null, bool areSeveral = false, Func<Stream>? openInput = null)
{
    // What reports are published as; the rest of a saved site (styles, pictures, scripts) is passed over and counted.
    private static readonly FrozenSet<string> ReportExtensions = FrozenSet.ToFrozenSet(
        ["", ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".xhtml", ".shtml", ".jhtml", ".jsp", ".asp", ".aspx", ".php",
            ".docx", ".docm", ".doc", ".wps", ".rtf", ".pdf", ".xlsx", ".xls", ".et", ".ofd"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there may be more than one: several were named, or a directory.</summary>
    public bool AreSeveral => areSeveral || arguments.Count > 1 || Directory.Exists(arguments[0]) || JsonReports.IsLines(arguments[0])
        || (arguments[0] == InputFile.StandardInput && _input?.Value.IsLines == true);

    private readonly Lazy<PeekedInput>? _input = openInput is null ? null : new(() => PeekedInput.Of(openInput()));

    private const int NamedSkipped = 3;

    private HashSet<FileNode>? _nodes;
    private HashSet<string>? _paths;

    /// <summary>How many there are; the directories are walked once more for it.</summary>
    public int Count() => new InputFiles(arguments, output).Enumerate().Count();

    /// <summary>Whether a file is one of them, by whatever name; the directories are walked once more for the first answer.</summary>
    public bool Contains(string path)
    {
        if (_nodes is null)
        {
            (_nodes, _paths) = ([], new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            foreach (InputFile file in new InputFiles(arguments, output).Enumerate())
            {
                FileNode node = FileNode.Of(file.Path);
                if (node.Number != 0) _nodes.Add(node);
                else if (file.Path.Length > 0) _paths.Add(Path.GetFullPath(file.Path));
            }
        }

        return _nodes.Contains(FileNode.Of(path)) || _paths!.Contains(Path.GetFullPath(path));
    }

    /// <summary>Full paths of files that the call names for something else, such as its roster: no documents, and not counted.</summary>
    public string[] Aside { get; init; } = [];

    /// <summary>How many files of directories were passed over so far because their names are not those of reports.</summary>
    public int SkippedCount { get; private set; }

    /// <summary>The first of them.</summary>
    public List<string> Skipped { get; } = [];

    /// <summary>How many pipes, sockets and devices of directories were passed over so far: opening them could wait for ever.</summary>
    public int SpecialCount { get; private set; }

    /// <summary>How many folders within directories were not walked so far, as they are links or hidden.</summary>
    public int UnwalkedCount { get; private set; }

    /// <summary>Whether the directory of the output was met within those that are read, and passed over.</summary>
    public bool HasMetOutput { get; private set; }

    /// <summary>Directories that could not be listed so far, with the reason.</summary>
    public List<(string Path, string Reason)> Unlisted { get; } = [];

    public IEnumerable<InputFile> Enumerate()
    {
        foreach (string argument in arguments)
        {
            if (argument == InputFile.StandardInput)
            {
                InputFile file = new(argument, "stdin") { Content = _input?.Value };
                if (_input?.Value.IsJson != true) yield return file;
                else foreach (InputFile report in JsonReports.Expand(file, _input.Value)) yield return report;
            }
            else if (Directory.Exists(argument))
            {
                foreach (InputFile file in Walk(argument).SelectMany(ReportsOf)) yield return file;
            }
            else
            {
                foreach (InputFile file in ReportsOf(new InputFile(argument, Path.GetFileName(argument)))) yield return file;
            }
        }
    }

    private static IEnumerable<InputFile> ReportsOf(InputFile file) => JsonReports.IsNamed(file.Path) ? JsonReports.Expand(file) : [file];

    private static bool IsNamedAsReport(string path) =>
        ReportExtensions.Contains(Path.GetExtension(path)) || (JsonReports.IsNamed(path) && JsonReports.IsOwn(path));

    private IEnumerable<InputFile> Walk(string root)
    {
        Stack<(string Path, string Below)> folders = new([(root, "")]);
        while (folders.TryPop(out (string Path, string Below) folder))
        {
            foreach (string path in List(folder.Path, Directory.GetFiles))
            {
                string name = Path.GetFileName(path);
                if (OutputFile.IsTemporary(name)) continue;
                if (!IsNamedAsReport(path) || name[0] == '.') Skip(path, name);
                else if (!FileNode.Of(path).IsFile || SystemFiles.Contains(path)) SpecialCount++;
                else yield return new InputFile(path, Path.Combine(folder.Below, name));
            }

            foreach (string path in List(folder.Path, Directory.GetDirectories).Reverse())
            {
                if (IsWalked(path)) folders.Push((path, Path.Combine(folder.Below, Path.GetFileName(path))));
            }
        }
    }

    private bool IsAside(string path, string name) => name == ReportValidatorOptions.FileName || Aside.Contains(Path.GetFullPath(path));

    private void Skip(string path, string name)
    {
        if (IsAside(path, name)) return;
        SkippedCount++;
        if (Skipped.Count < NamedSkipped) Skipped.Add(path);
    }

    private bool IsWalked(string path)
    {
        // Links could lead in circles.
        if (Path.GetFileName(path)[0] == '.' || new DirectoryInfo(path).LinkTarget is not null)
        {
            UnwalkedCount++;
            return false;
        }

        if (output is null || Path.GetFullPath(path) != Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))) return true;
        HasMetOutput = true;
        return false;
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
            Unlisted.Add((directory, FileFault.Reason(exception, directory)));
            return [];
        }
    }
}
