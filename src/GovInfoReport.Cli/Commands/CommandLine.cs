namespace GovInfoReport.Cli;

/// <summary>The tool's commands and options.</summary>
/// <remarks>
/// It is small enough to be its own; a package cost more start time than everything else here, and spoke English only
/// (docs/decisions/0001-libraries.md).
/// </remarks>
internal static class CommandLine
{
    // The name that parse gave its formats before; one name for one thing, and both are taken.
    private const string FormerFormat = "--to";

    private static readonly OptionDefinition Between = FormatOption("between.format", FindingsFormat.Names);

    private static readonly OptionDefinition Roster = new(OptionNames.Roster, "CSV", "between.roster");

    private static readonly OptionDefinition BetweenRules = new(OptionNames.Rules, "FILE", "between.rules");

    private static readonly OptionDefinition Docs = new(OptionNames.Docs, "URL", "validate.docs") { IsAddress = true };

    /// <summary>The commands, in the order of the help.</summary>
    public static CommandDefinition[] Commands { get; } =
    [
        new("parse", [FormatOption("parse.to", ReportOutputFormat.Names)], (call, terminal) => new ParseCommand(terminal).Run(call))
        {
            WritesFiles = OutputKinds.Folders,
        },
        new(
            "validate",
            [
                FormatOption("validate.format", FindingsFormat.Names),
                new(OptionNames.Rules, "FILE", "validate.rules"),
                Docs,
            ],
            (call, terminal) => new ValidateCommand(terminal).Run(call)) { WritesFiles = OutputKinds.Folders },
        new("compare", [Between, Roster, BetweenRules, Docs], (call, terminal) => new CompareCommand(terminal).Run(call))
        {
            WritesFiles = OutputKinds.Pages,
        },
        new(
            "aggregate",
            [new(OptionNames.Parent, "FILE", "aggregate.parent") { IsRequired = true }, Between, Roster, BetweenRules, Docs],
            (call, terminal) => new AggregateCommand(terminal).Run(call)),
        new("claims", [FormatOption("claims.format", ["text", "json"])], (call, terminal) => new ClaimsCommand(terminal).Run(call)),
        new(
            "dataset",
            [
                new(CommonOptions.Output, "FILE.csv|FILE.sqlite|FILE.parquet", "dataset.output") { ShortName = "-o", IsRequired = true },
                new(OptionNames.Rules, "FILE", "validate.rules"),
                new(OptionNames.ByteOrderMark, "", "dataset.bom") { IsFlag = true },
            ],
            (call, terminal) => new DataSetCommand(terminal).Run(call))
        {
            WritesFiles = OutputKinds.All,
        },
        new("explain", [], (call, terminal) => new ExplainCommand(terminal).Run(call)) { Operands = "[ID...]" },
        new("schema", [], (call, terminal) => SchemaCommand.Run(call, terminal))
        {
            Operands = "NAME",
            FindWords = () => SchemaCommand.Names,
        },
        new("completion", [], (call, terminal) => CompletionCommand.Run(call, terminal)) { Operands = "SHELL" },
        new("help", [], Help) { Operands = "[COMMAND]" },
    ];

    public static int Run(string[] args, Terminal terminal)
    {
        int at = IndexOfCommand(args);
        ReadOnlySpan<string> before = at < 0 ? args : args.AsSpan(0, at);
        if (before.Contains("--version"))
        {
            terminal.Output.Write(ToolVersion.Text + "\n");
            return ExitStatus.Good;
        }

        if (at < 0) return RunWithoutCommand(args, terminal);
        if (Array.Find(Commands, c => c.Name == args[at]) is not { } command)
            return Refuse(Texts.Format("call.unknownCommand", args[at]) + NearestWord.Question(args[at], Commands.Select(c => c.Name)),
                terminal);
        CommandCall call = CommandCall.Read(command, [.. before, .. args.AsSpan(at + 1)], terminal.OpenInput);
        if (call.AsksForHelp)
        {
            terminal.Output.Write(HelpText.Of([command], terminal.Width));
            return ExitStatus.Good;
        }

        return call.Error is { } error ? Refuse(error, terminal) : CommandRun.Start(call, terminal);
    }

    private static int RunWithoutCommand(string[] args, Terminal terminal)
    {
        if (args.Any(a => a is "--help" or "-h" or "-?"))
        {
            terminal.Output.Write(HelpText.Of(Commands, terminal.Width));
            return ExitStatus.Good;
        }

        string? unknown = args
            .FirstOrDefault(a => a.Length > 1 && a[0] == '-' && !CommonOptions.OfFiles.Any(o => o.IsNamed(a.Split('=')[0])));
        return Refuse(unknown is null
            ? Texts.Format("call.noCommand", string.Join(", ", Commands.Select(c => c.Name)))
            : Texts.Format("call.mistypedOption", unknown)
            + NearestWord.Question(unknown, ["--help", "--version", .. CommonOptions.OfFiles.Select(o => o.Name)]), terminal);
    }

    // The value of an option that stands before the command is no command.
    private static int IndexOfCommand(string[] args)
    {
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i].Length < 2 || args[i][0] != '-') return i;
            if (CommonOptions.OfFiles.Any(o => !o.IsFlag && o.IsNamed(args[i]))) i++;
        }

        return -1;
    }

    private static int Help(CommandCall call, Terminal terminal)
    {
        foreach (string name in call.Files.Where(n => !Commands.Any(c => c.Name == n)))
            return Refuse(Texts.Format("call.unknownCommand", name) + NearestWord.Question(name, Commands.Select(c => c.Name)), terminal);
        terminal.Output.Write(HelpText.Of(
            call.Files.Count == 0 ? Commands : [.. Commands.Where(c => call.Files.Contains(c.Name))], terminal.Width));
        return ExitStatus.Good;
    }

    private static OptionDefinition FormatOption(string text, string[] names) =>
        new(OptionNames.Format, "", text) { Allowed = names, Alias = FormerFormat };

    private static int Refuse(string error, Terminal terminal)
    {
        terminal.WriteError(PlainText.OneLine(error));
        terminal.WriteError(Texts.Get("seeHelp"));
        return ExitStatus.Failed;
    }
}
