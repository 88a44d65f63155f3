using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>All files on one self-contained page.</summary>
internal sealed class HtmlFindings(Terminal terminal, HtmlReportPageOptions options) : FindingsFormat, IDisposable
{
    private readonly HtmlReportPage _page = new(terminal.Output, options);

    // The page numbers its reports, so each is written in its turn.
    public override string Format(CheckedFile file) => "";

    public override void Write(CheckedFile file, string text) => _page.Add(file.ToReport());

    public override void End(int status) => Dispose();

    public void Dispose() => _page.Dispose();
}
