namespace GovInfoReport.Cli;

/// <summary>Runs a command with what all commands have in common: quiet, and a file in the place of standard output.</summary>
internal static class CommandRun
{
    /// <returns>The exit status.</returns>
    public static int Start(CommandCall call, Terminal terminal)
    {
        CommandDefinition command = call.Command;
        Terminal shown = terminal.With(isQuiet: call.Has(CommonOptions.Quiet));
        if (!call.Has(CommonOptions.Output) || WritesItself(call)) return command.Run(call, shown);

        string path = call.OutputFile ?? Path.Combine(call.OutputFolder!, command.Name + OutputName.ExtensionOf(call[OptionNames.Format]));
        int status = ExitStatus.Good;
        OutputFolder output = new(OutputName.FolderOf(path), new InputFiles(call.Files), call.Has(CommonOptions.Force));
        int written = output.Write(Path.GetFileName(path), writer => status = command.Run(call, shown.With(writer)), shown);
        return Math.Max(status, written);
    }

    private static bool WritesItself(CommandCall call) => call.Command.WritesFiles switch
    {
        OutputKinds.All => true,
        OutputKinds.Folders => call.OutputFile is null,
        OutputKinds.Pages => call.OutputFile is null && call[OptionNames.Format] == "html",
        _ => false,
    };
}
