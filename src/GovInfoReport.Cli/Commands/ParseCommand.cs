using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>The command <c>parse</c>: reads files and prints the reports, or a summary of each.</summary>
internal sealed class ParseCommand(Terminal terminal)
{
    private sealed record ReadReport(InputFile File, ParseResult Result, string? Output);

    /// <param name="call">The files, <c>--format</c>, and <c>--output</c> where it is a folder.</param>
    /// <returns>The exit status.</returns>
    public int Run(CommandCall call)
    {
        string? format = call[OptionNames.Format];
        InputFiles inputs = new(call.Files, call.OutputFolder, call.NamesSeveral, terminal.OpenInput);
        FileReader reader = new(FileReader.AllKinds, terminal.OpenInput);
        IReportSerializer? serializer = format is null ? null : ReportOutputFormat.Create(format);
        OutputFolder? folder = call.OutputFolder is { } path ? new OutputFolder(path, inputs, call.Has(CommonOptions.Force)) : null;
        bool asOne = inputs.AreSeveral && folder is null;
        using HtmlReportPage? page = asOne && format == "html" ? new HtmlReportPage(terminal.Output) : null;
        if (asOne && format == "csv") terminal.Output.Write("file,cell,value\n");

        bool follows = false;
        int status = new Batch(terminal, inputs, call.Jobs).Run(
            reader.Read,
            (file, result) =>
            {
                bool isRead = !FileReader.IsUnread(result);
                return new ReadReport(file, result, isRead && page is null ? Write(file, result, format, serializer, asOne) : null);
            },
            (file, result) => new ReadReport(file, result, null),
            read =>
            {
                int fileStatus = call.StatusOf(read.Result.Diagnostics);
                try
                {
                    if (page is not null) page.Add(read.Result.Report, read.Result.Diagnostics, read.File.Path);
                    else if (read.Output is not null && folder is not null)
                        fileStatus = Math.Max(fileStatus, folder.Write(read.File, serializer?.FileExtension ?? ".txt", read.Output, terminal));
                    else if (read.Output is not null) WriteOne(read.Output, format, ref follows);
                }
                finally
                {
                    // What writing throws is said beside what reading said.
                    foreach (Diagnostic diagnostic in read.Result.Diagnostics) terminal.WriteDiagnostic(read.File.Path, diagnostic);
                }

                return fileStatus;
            });
        if (folder?.KeptCount > 0) terminal.WriteNote(Texts.Format("keptCount", folder.KeptCount));
        return status;
    }

    private string Write(InputFile file, ParseResult result, string? format, IReportSerializer? serializer, bool asOne) => (asOne, format) switch
    {
        (_, null) => ReportSummary.Of(file.Path, result, terminal.OutputStyle, terminal.Width),
        (true, "csv") => ReportOutputFormat.WriteCsvLines(file.Path, result.Report),
        (true, "json") => ReportOutputFormat.WriteJsonLine(file.Path, result),
        _ => ReportOutputFormat.Write(serializer!, result.Report),
    };

    private void WriteOne(string output, string? format, ref bool follows)
    {
        if (follows && format is null) terminal.Output.Write('\n');
        if (follows && format == "markdown") terminal.Output.Write("\n---\n\n");
        terminal.Output.Write(output);
        follows = true;
    }
}
