namespace GovInfoReport.Cli;

/// <summary>A command of the tool: it takes files and options, and gives an exit status.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">Its options, in the order of the help.</param>
/// <param name="Run">Runs it.</param>
internal sealed record CommandDefinition(string Name, OptionDefinition[] Options, Func<CommandCall, Terminal, int> Run)
{
    /// <summary>The command as the help shows it.</summary>
    public string Usage => $"govinforeport {Name} FILE|DIR... {string.Join(' ', Options.Select(o => $"[{o.Usage[(o.ShortName is null ? 0 : o.ShortName.Length + 2)..]}]"))}";
}
