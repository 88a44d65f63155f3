using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoReport.Cli;

/// <summary>The tool's commands and options.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new(Texts.Get("root"));
        root.Subcommands.Add(CreateParse(terminal));
        System.CommandLine.ParseResult call = root.Parse(args);
        if (call.Errors.Count > 0 || call.Action is null || (call.CommandResult.Command == root && args.Length == 0)) return Refuse(call, terminal);
        InvocationConfiguration configuration = new() { Output = terminal.Output, Error = terminal.Error };
        return call.Invoke(configuration);
    }

    private static Command CreateParse(Terminal terminal)
    {
        Argument<string[]> files = Files();
        Option<string?> format = new("--to") { Description = Texts.Get("parse.to"), HelpName = string.Join('|', ReportOutputFormat.Names) };
        format.AcceptOnlyFromAmong([.. ReportOutputFormat.Names]);
        Option<string?> folder = new("--output", "-o") { Description = Texts.Get("parse.output"), HelpName = "DIR" };
        Command command = new("parse", Texts.Get("parse")) { files, format, folder, LanguageOption() };
        command.SetAction(call => new ParseCommand(terminal).Run(call.GetValue(files)!, call.GetValue(format), call.GetValue(folder)));
        return command;
    }

    private static Argument<string[]> Files() => new("FILE") { Description = Texts.Get("files"), Arity = ArgumentArity.OneOrMore };

    // Its value was taken before; here it is only known, listed and checked.
    private static Option<string?> LanguageOption()
    {
        Option<string?> language = new(Language.Option) { Description = Texts.Get("lang"), HelpName = "zh|en" };
        language.AcceptOnlyFromAmong("zh", "en");
        return language;
    }

    private static int Refuse(System.CommandLine.ParseResult call, Terminal terminal)
    {
        foreach (ParseError error in call.Errors) terminal.WriteError(terminal.ErrorStyle.Of(DiagnosticSeverity.Error, PlainText.OneLine(error.Message)));
        terminal.WriteError(Texts.Get("seeHelp"));
        return ExitStatus.Failed;
    }
}
