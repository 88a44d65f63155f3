using System.Collections.Concurrent;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>
/// Finds the file of rules for each report: the one that was named, or the nearest <c>govinforeport.rules.json</c> upward from the report.
/// </summary>
internal sealed class RulesFiles(string? named)
{
    private readonly ConcurrentDictionary<string, ReportValidatorOptions> _byFolder = new();
    private readonly ConcurrentDictionary<string, ReportValidatorOptions> _byFile = new();

    /// <summary>What is wrong with files of rules, by path. Their reports were checked with the rules' defaults.</summary>
    public ConcurrentDictionary<string, string> Errors { get; } = new();

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
        foreach ((string path, string error) in Errors.OrderBy(e => e.Key, StringComparer.Ordinal))
            terminal.WriteError(PlainText.OneLine(Texts.Format("rulesFile", PlainText.Name(path), error)));
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
            Errors[path] = Texts.Get("notRegular");
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
            Errors[path] = exception is RulesFileException ? exception.Message : FileFault.Reason(exception, path);
            return (exception as RulesFileException)?.Rest ?? ReportValidatorOptions.Default;
        }
    }
}
