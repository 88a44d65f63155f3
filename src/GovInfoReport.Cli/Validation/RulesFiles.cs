using System.Collections.Concurrent;
using System.Globalization;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>
/// Finds the file of rules for each report: the one that was named, or the nearest <c>govinforeport.rules.json</c> upward from the report.
/// </summary>
internal sealed class RulesFiles(string? named)
{
    private readonly ConcurrentDictionary<string, ReportValidatorOptions> _byFolder = new();
    private readonly ConcurrentDictionary<string, ReportValidatorOptions> _byFile = new();

    // Files of which something could be read.
    private readonly ConcurrentDictionary<string, bool> _half = new();

    /// <summary>What is wrong with files of rules, line by line, by path. Their reports were checked with the rules' defaults.</summary>
    public ConcurrentDictionary<string, string[]> Errors { get; } = new();

    /// <summary>The files of rules that were found and not named. Nobody asked for them, so they are told.</summary>
    public IEnumerable<string> Found => named is not null ? [] : _byFile.Keys.Except(Errors.Keys).Order(StringComparer.Ordinal);

    /// <summary>The options for a report.</summary>
    public ReportValidatorOptions For(InputFile file)
    {
        if (named is not null) return _byFile.GetOrAdd(named, Load);
        string folder = file.Path == InputFile.StandardInput ? Directory.GetCurrentDirectory()
            : Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
        return _byFolder.GetOrAdd(folder, Find);
    }

    /// <summary>Tells which files of rules were found, and what is wrong with any.</summary>
    /// <returns>Whether nothing is wrong.</returns>
    public bool Tell(Terminal terminal)
    {
        foreach (string path in Found) terminal.WriteNote(Texts.Format("rulesFound", PlainText.Name(path)));
        foreach ((string path, string[] errors) in Errors.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            terminal.WriteError(Texts.Format(_half.ContainsKey(path) ? "rulesFile.half" : "rulesFile", PlainText.Name(path)));
            foreach (string error in errors) terminal.WriteError(PlainText.Name(path) + PlainText.OneLine(error));
        }

        return Errors.IsEmpty;
    }

    private ReportValidatorOptions Find(string folder)
    {
        string path = Path.Combine(folder, ReportValidatorOptions.FileName);
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null) return _byFile.GetOrAdd(path, Load);
        return Path.GetDirectoryName(folder) is { } parent ? _byFolder.GetOrAdd(parent, Find) : ReportValidatorOptions.Default;
    }

    private ReportValidatorOptions Load(string path)
    {
        // Waiting for a pipe could last for ever.
        if (Directory.Exists(path) || !FileNode.Of(path).IsFile)
        {
            Errors[path] = [Whole(Texts.Get("notRegular"))];
            return ReportValidatorOptions.Default;
        }

        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return ReportValidatorOptions.FromJson(stream);
        }
        catch (Exception exception) when (exception is RulesFileException or IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            RulesFileException? mistakes = exception as RulesFileException;
            Errors[path] = mistakes is null ? [Whole(FileFault.Reason(exception, path))] : [.. mistakes.Errors.Select(Line)];
            if (mistakes?.Rest is null) return ReportValidatorOptions.Default;
            _half[path] = true;
            return mistakes.Rest;
        }
    }

    private static string Whole(string reason) => $": {Texts.Get("error")}: {reason}";

    // One mistake a line, as a finding: a mistake of syntax has its line and column for a path.
    private static string Line(RulesFileError error)
    {
        bool isPath = error.Path.StartsWith('$');
        string at = !isPath ? $"({error.Path})"
            : error.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({error.Line})")
            : "";
        return $"{at}: {Texts.Get("error")}: {(isPath ? error.Path + ": " : "")}{error.Message}";
    }
}
