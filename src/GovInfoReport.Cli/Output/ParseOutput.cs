using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>What <c>parse</c> writes to one output: a report in its format, or several in the form for several.</summary>
internal sealed class ParseOutput(Terminal terminal, string? format) : IDisposable
{
    private readonly IReportSerializer? _serializer = format is null ? null : ReportOutputFormat.Create(format);
    private HtmlReportPage? _page;
    private bool _isForSeveral;
    private bool _follows;

    /// <summary>The extension of a file with one report.</summary>
    public string Extension => _serializer?.FileExtension ?? OutputName.ExtensionOf(null);

    /// <summary>Begins the form for several reports, where it has a beginning and was not begun.</summary>
    public void BeginSeveral()
    {
        if (_isForSeveral) return;
        _isForSeveral = true;
        if (format == "csv") terminal.Output.Write("file,cell,value\n");
        if (format == "html") _page = new HtmlReportPage(terminal.Output);
    }

    /// <summary>The text of a report; on any thread.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="result">What was read.</param>
    /// <param name="isOneOfSeveral">Whether it stands among others on one output.</param>
    public string Format(InputFile file, ParseResult result, bool isOneOfSeveral) => (isOneOfSeveral, format) switch
    {
        (_, null) => ReportSummary.Of(file.Path, result, terminal.OutputStyle, terminal.Width),
        (true, "csv") => ReportOutputFormat.WriteCsvLines(file.Path, result.Report),
        (true, "json") => ReportOutputFormat.WriteJsonLine(file.Path, result),
        // The page numbers its reports, so each is written in its turn.
        (true, "html") => "",
        _ => ReportOutputFormat.Write(_serializer!, result.Report),
    };

    /// <summary>Writes the text of a report; in order.</summary>
    public void Write(InputFile file, ParseResult result, string text)
    {
        _page?.Add(result.Report, result.Diagnostics, file.Path);
        if (_follows && format is null) terminal.Output.Write('\n');
        if (_follows && format == "markdown") terminal.Output.Write("\n---\n\n");
        terminal.Output.Write(text);
        _follows = true;
    }

    public void Dispose() => _page?.Dispose();
}
