using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>The command <c>validate</c>: reads files, checks the reports, and prints what was found.</summary>
internal sealed class ValidateCommand(Terminal terminal)
{
    /// <param name="call">The files, <c>--format</c>, <c>--rules</c>, <c>--docs</c>, and <c>--output</c> where it is a folder.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        InputFiles inputs = new(call.Files, call.OutputFolder, call.NamesSeveral, terminal.OpenInput);
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        RulesFiles rules = new(call[OptionNames.Rules]);
        FolderFindings? folder = FolderOf(call, inputs);
        FindingsFormat format = folder ?? FindingsFormat.Create(FormatOf(call), terminal, call.Docs);
        int status = new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, parsed) =>
            {
                ReportValidatorOptions options = rules.For(file);
                CheckedFile read = new(file, parsed, FileReader.IsUnread(parsed) ? null
                    : ReportValidator.Validate(parsed, options), options);
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
        return Math.Max(status, folder?.Status ?? status);
    }

    private FolderFindings? FolderOf(CommandCall call, InputFiles inputs) => call.OutputFolder is { } path
        ? new FolderFindings(new OutputFolder(path, inputs, call.Has(CommonOptions.Force)), FormatOf(call), terminal, call.Docs)
        : null;

    private static string FormatOf(CommandCall call) => call[OptionNames.Format] ?? "text";
}
