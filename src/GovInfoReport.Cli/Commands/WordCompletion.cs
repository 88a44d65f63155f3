namespace GovInfoReport.Cli;

/// <summary>What may stand in the place of the last word of an unfinished call; nothing where files may: the shell knows them.</summary>
internal static class WordCompletion
{
    /// <param name="line">The words after the name of the tool, the last one unfinished or empty.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> line)
    {
        // Shells take the sign for a word of its own.
        List<string> words = [.. line.Where(w => w != "=")];
        string last = words.Count == 0 || line[^1] == "=" ? "" : words[^1];
        if (words.Count > 0 && line[^1] != "=") words.RemoveAt(words.Count - 1);
        CommandDefinition? command = Array.Find(CommandLine.Commands, c => words.Contains(c.Name));
        OptionDefinition[] options = [.. command?.AllOptions ?? CommonOptions.OfFiles];
        return Candidates(command, options, words, last).Where(c => c.StartsWith(last, StringComparison.Ordinal) && c != last);
    }

    private static IEnumerable<string> Candidates(CommandDefinition? command, OptionDefinition[] options, List<string> words, string last)
    {
        if (words.Count > 0 && Array.Find(options, o => !o.IsFlag && o.IsNamed(words[^1])) is { } open) return open.Allowed;
        if (last.Split('=') is [var name, _] && Array.Find(options, o => o.IsNamed(name)) is { } joined)
            return joined.Allowed.Select(v => $"{name}={v}");
        if (last.StartsWith('-')) return [.. options.Select(o => o.Name), "--help"];
        return command is null ? CommandLine.Commands.Select(c => c.Name) : WordsOf(command);
    }

    private static IEnumerable<string> WordsOf(CommandDefinition command) => command.Name switch
    {
        "explain" => Pages.Ids,
        "completion" => CompletionCommand.Shells,
        "help" => CommandLine.Commands.Select(c => c.Name),
        _ => command.Words,
    };
}
