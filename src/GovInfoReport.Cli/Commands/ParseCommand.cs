using GovInfoReport.Parsing;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>The command <c>parse</c>: reads files and prints the reports, or a summary of each.</summary>
internal sealed class ParseCommand(Terminal terminal)
{
    private sealed record ReadReport(InputFile File, ParseResult Result, string? Output);

    /// <param name="arguments">Files and directories, at least one.</param>
    /// <param name="format">The name of the format; <see langword="null"/> for a summary.</param>
    /// <param name="folder">Where files are written; <see langword="null"/> for the output of the tool.</param>
    /// <returns>The exit status.</returns>
    public int Run(string[] arguments, string? format, string? folder)
    {
        InputFiles inputs = new(arguments);
        FileReader reader = new(ReportParserOptions.Default, terminal.OpenInput);
        IReportSerializer? serializer = format is null ? null : ReportOutputFormat.Create(format);
        OutputFolder? output = folder is null ? null : new OutputFolder(folder);
        bool asOne = inputs.AreSeveral && output is null;
        using HtmlReportPage? page = asOne && format == "html" ? new HtmlReportPage(terminal.Output) : null;
        if (asOne && format == "csv") terminal.Output.Write("file,cell,value\n");

        Batch batch = new(terminal, inputs);
        return batch.Run(
            file =>
            {
                ParseResult result = reader.Read(file);
                return new ReadReport(file, result, page is null ? Write(file, result, format, serializer, asOne) : null);
            },
            read =>
            {
                if (page is not null) page.Add(read.Result.Report, read.Result.Diagnostics, read.File.Path);
                else if (output is not null) output.Write(read.File, serializer?.FileExtension ?? ".txt", read.Output!);
                else WriteOne(read, batch.DoneCount > 0, format);
                foreach (Diagnostic diagnostic in read.Result.Diagnostics)
                    terminal.WriteError(DiagnosticLine.Of(read.File.Path, diagnostic));
                return ExitStatus.Of(read.Result.Diagnostics);
            });
    }

    private string Write(InputFile file, ParseResult result, string? format, IReportSerializer? serializer, bool asOne) => (asOne, format) switch
    {
        (_, null) => ReportSummary.Of(file.Path, result, terminal.OutputStyle, terminal.Width),
        (true, "csv") => ReportOutputFormat.WriteCsvLines(file.Path, result.Report),
        (true, "json") => ReportOutputFormat.WriteJsonLine(file.Path, result.Report),
        _ => ReportOutputFormat.Write(serializer!, result.Report),
    };

    private void WriteOne(ReadReport read, bool follows, string? format)
    {
        if (follows && format is null) terminal.Output.Write('\n');
        if (follows && format == "markdown") terminal.Output.Write("\n---\n\n");
        terminal.Output.Write(read.Output);
    }
}
