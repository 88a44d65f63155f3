using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>The command <c>validate</c>: reads files, checks the reports, and prints what was found.</summary>
internal sealed class ValidateCommand(Terminal terminal)
{
    /// <param name="call">The files, <c>--format</c> and <c>--rules</c>.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        InputFiles inputs = new(call.Files, areSeveral: call.NamesSeveral, openInput: terminal.OpenInput);
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        RulesFiles rules = new(call[CommandLine.Rules]);
        FindingsFormat format = FindingsFormat.Create(call[CommandLine.Format] ?? "text", terminal);
        int status = new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, parsed) =>
            {
                ReportValidatorOptions options = rules.For(file);
                CheckedFile read = new(file, parsed, FileReader.IsUnread(parsed) ? null : ReportValidator.Validate(parsed, options), options);
                return (File: read, Text: format.Format(read));
            },
            (file, parsed) =>
            {
                CheckedFile unread = new(file, parsed, null);
                return (File: unread, Text: format.Format(unread));
            },
            done =>
            {
                format.Write(done.File, done.Text);
                return call.StatusOf(done.File.Findings);
            });
        if (!rules.Tell(terminal)) status = ExitStatus.Failed;
        format.End(status);
        return status;
    }
}
