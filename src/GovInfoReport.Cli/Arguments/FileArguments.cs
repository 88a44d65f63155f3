using System.IO.Enumeration;

namespace GovInfoReport.Cli;

/// <summary>Puts files in the place of a list of them (<c>@LIST</c>) and of a pattern that no shell expanded (<c>*.html</c>).</summary>
internal static class FileArguments
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>Whether an argument stands for a list of files.</summary>
    public static bool IsList(string argument) => argument.Length > 1 && argument[0] == '@';

    /// <summary>Whether an argument is a pattern. What stands there under just that name is no pattern.</summary>
    public static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?') && !Path.Exists(argument);

    /// <summary>The lines of a list, one name each, blank ones left out.</summary>
    /// <param name="argument">The list, with its <c>@</c>; <c>@-</c> is standard input.</param>
    /// <param name="openInput">Opens standard input.</param>
    public static IEnumerable<string> ReadList(string argument, Func<Stream> openInput)
    {
        string path = argument[1..];
        using Stream stream = path == InputFile.StandardInput ? openInput() : File.OpenRead(path);
        using StreamReader reader = new(stream);
        List<string> names = [];
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line)) names.Add(line);
        }

        return names;
    }

    /// <summary>The files and folders that a pattern names, by ordinal name; the pattern itself where it names none.</summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        IEnumerable<string> paths = [Path.GetPathRoot(pattern)!];
        foreach (string part in pattern[paths.First().Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            paths = [.. paths.SelectMany(p => Expand(p, part))];
        return paths.Any() ? paths : [pattern];
    }

    private static IEnumerable<string> Expand(string folder, string part)
    {
        if (!part.AsSpan().ContainsAny('*', '?'))
        {
            string path = Path.Combine(folder, part);
            return Path.Exists(path) ? [path] : [];
        }

        try
        {
            // As in a shell, a name that begins with a dot is meant only where the pattern says so.
            return Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder)
                .Select(p => Path.GetFileName(p))
                .Where(n => (n[0] == '.') == (part[0] == '.'))
                .Where(n => FileSystemName.MatchesSimpleExpression(part, n, OperatingSystem.IsWindows()))
                .Order(StringComparer.Ordinal)
                .Select(n => Path.Combine(folder, n));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
