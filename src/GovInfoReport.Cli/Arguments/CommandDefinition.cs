namespace GovInfoReport.Cli;

/// <summary>A command of the tool: it takes files and options, and gives an exit status.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">Its options, in the order of the help; those that every command has follow them.</param>
/// <param name="Run">Runs it.</param>
internal sealed record CommandDefinition(string Name, OptionDefinition[] Options, Func<CommandCall, Terminal, int> Run)
{
    /// <summary>What files are called in the help.</summary>
    public const string FilesOrFolders = "FILE|DIR...";

    /// <summary>What it takes beside options, as the help shows it.</summary>
    public string Operands { get; init; } = FilesOrFolders;

    /// <summary>The words that it takes in the place of files; empty where it takes files, or any word.</summary>
    public string[] Words => field ??= FindWords();

    /// <summary>Finds them; only few calls ask for the words of a command.</summary>
    public Func<string[]> FindWords { get; init; } = () => [];

    /// <summary>What of <c>--output</c> it sees to itself.</summary>
    public OutputKinds WritesFiles { get; init; }

    /// <summary>Whether it reads files.</summary>
    public bool TakesFiles => Operands.Contains("FILE", StringComparison.Ordinal);

    /// <summary>All its options.</summary>
    public IEnumerable<OptionDefinition> AllOptions =>
        Options.Concat((TakesFiles ? CommonOptions.OfFiles : CommonOptions.OfWords).Where(c => !Options.Any(o => o.Name == c.Name)));

    /// <summary>The command as the help shows it.</summary>
    public string Usage => $"govinforeport {Name} {Operands}" + string.Concat(AllOptions
        .Where(o => !CommonOptions.OfAll.Contains(o))
        .OrderByDescending(o => o.IsRequired)
        .Select(o => o.IsRequired ? " " + o.LongUsage : $" [{o.LongUsage}]"));
}
