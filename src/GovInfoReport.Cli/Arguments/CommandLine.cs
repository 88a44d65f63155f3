using System.Reflection;

namespace GovInfoReport.Cli;

/// <summary>The tool's commands and options.</summary>
/// <remarks>It is small enough to be its own; a package cost more start time than everything else here, and spoke English only (docs/decisions/0001-libraries.md).</remarks>
internal static class CommandLine
{
    public const string Force = "--force";
    public const string Jobs = "--jobs";
    public const string Format = "--format";
    public const string Output = "--output";
    public const string Parent = "--parent";
    public const string RosterOption = "--roster";
    public const string Rules = "--rules";
    public const string To = "--to";

    private static readonly OptionDefinition LanguageOption = new(Language.Option, "", "lang") { Allowed = ["zh", "en"] };

    private static readonly OptionDefinition JobsOption = new(Jobs, "N", "jobs") { Highest = 256 };

    private static readonly OptionDefinition Between = new(Format, "", "between.format") { Allowed = FindingsFormat.Names };

    private static readonly OptionDefinition Roster = new(RosterOption, "CSV", "between.roster");

    private static readonly CommandDefinition[] Commands =
    [
        new(
            "parse",
            [
                new(To, "", "parse.to") { Allowed = ReportOutputFormat.Names },
                new(Output, "DIR", "parse.output") { ShortName = "-o" },
                new(Force, "", "parse.force") { IsFlag = true },
                JobsOption,
                LanguageOption,
            ],
            (call, terminal) => new ParseCommand(terminal).Run(call)),
        new(
            "compare",
            [Between, Roster, JobsOption, LanguageOption],
            (call, terminal) => new CompareCommand(terminal).Run(call)),
        new(
            "aggregate",
            [new(Parent, "FILE", "aggregate.parent"), Between, Roster, JobsOption, LanguageOption],
            (call, terminal) => new AggregateCommand(terminal).Run(call)),
        new("claims", [new(Format, "", "claims.format") { Allowed = ["text", "json"] }, JobsOption, LanguageOption], (call, terminal) => new ClaimsCommand(terminal).Run(call)),
        new("validate", [new(Format, "", "validate.format") { Allowed = FindingsFormat.Names }, new(Rules, "FILE", "validate.rules"), JobsOption, LanguageOption], (call, terminal) => new ValidateCommand(terminal).Run(call)),
    ];

    public static int Run(string[] args, Terminal terminal)
    {
        string first = args.Length == 0 ? "" : args[0];
        if (first is "--version")
        {
            terminal.Output.Write(Version() + "\n");
            return ExitStatus.Good;
        }

        if (first is "--help" or "-h" or "-?")
        {
            terminal.Output.Write(HelpText.Of(Commands));
            return ExitStatus.Good;
        }

        if (Array.Find(Commands, c => c.Name == first) is not { } command)
            return Refuse(first.Length == 0 ? Texts.Format("call.noCommand", string.Join(", ", Commands.Select(c => c.Name))) : Texts.Format("call.unknownCommand", first), terminal);
        CommandCall call = CommandCall.Read(command, args.AsSpan(1));
        if (call.AsksForHelp)
        {
            terminal.Output.Write(HelpText.Of([command]));
            return ExitStatus.Good;
        }

        return call.Error is { } error ? Refuse(error, terminal) : command.Run(call, terminal);
    }

    private static int Refuse(string error, Terminal terminal)
    {
        terminal.WriteError(PlainText.OneLine(error));
        terminal.WriteError(Texts.Get("seeHelp"));
        return ExitStatus.Failed;
    }

    // The commit that the build appends says nothing to users.
    public static string Version()
    {
        string version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
