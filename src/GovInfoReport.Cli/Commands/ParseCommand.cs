namespace GovInfoReport.Cli;

/// <summary>The command <c>parse</c>: reads files and prints the reports, or a summary of each.</summary>
internal sealed class ParseCommand(Terminal terminal)
{
    private sealed record ReadReport(InputFile File, ParseResult Result, string? Output);

    /// <param name="call">The files, <c>--format</c>, and <c>--output</c> where it is a folder.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        InputFiles inputs = new(call.Files, call.OutputFolder, call.NamesSeveral, terminal.OpenInput);
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        OutputFolder? folder = call.OutputFolder is { } path ? new OutputFolder(path, inputs, call.Has(CommonOptions.Force)) : null;
        using ParseOutput output = new(terminal, call[OptionNames.Format]);
        if (inputs.AreSeveral && folder is null) output.BeginSeveral();

        int status = new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, result) => new ReadReport(file, result, FileReader.IsUnread(result) ? null
                : output.Format(file, result, IsAmongOthers(file))),
            (file, result) => new ReadReport(file, result, null),
            read =>
            {
                int fileStatus = call.StatusOf(read.Result.Diagnostics);
                try
                {
                    if (read.Output is null) return fileStatus;
                    if (folder is not null) return Math.Max(fileStatus, folder.Write(read.File, output.Extension, read.Output, terminal));
                    if (IsAmongOthers(read.File)) output.BeginSeveral();
                    output.Write(read.File, read.Result, read.Output);
                    return fileStatus;
                }
                finally
                {
                    // What writing throws is said beside what reading said.
                    foreach (Diagnostic diagnostic in read.Result.Diagnostics) terminal.WriteDiagnostic(read.File.Path, diagnostic);
                }
            });
        if (folder?.KeptCount > 0) terminal.WriteNote(Texts.Format("keptCount", folder.KeptCount));
        return status;

        bool IsAmongOthers(InputFile file) => folder is null && (inputs.AreSeveral || file.IsOneOfSeveral);
    }
}
