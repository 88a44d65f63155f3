using System.Globalization;
using GovInfoReport.Collections;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>A page for each series in a folder, and an overview that leads to them, the worst first.</summary>
internal sealed class BetweenPages(OutputFolder folder, Terminal terminal, Uri? docs = null) : BetweenFormat
{
    private const string OverviewName = "index.html";

    private readonly List<OverviewRow> _overview = [];
    private readonly List<Diagnostic> _others = [];
    private readonly List<SuppressedDiagnostic> _suppressed = [];
    private int _status;

    // A whole with its parts is one page, and nothing leads to it.
    private bool _isOverviewDue;

    public override int Status => _status;

    public override void Write(SeriesResult series)
    {
        _isOverviewDue = true;
        string file = Save(series.Series.Agency, page => page.Write(series));
        _overview.Add(BetweenHtml.RowOf(series, Uri.EscapeDataString(file)));
    }

    public override void Write(AggregateResult aggregate, string path) =>
        Save(aggregate.Parent.ToString(), page => page.Write(aggregate, path));

    public override void Write(IReadOnlyList<Diagnostic> findings) => _others.AddRange(findings);

    public override void Write(IReadOnlyList<SuppressedDiagnostic> suppressed) => _suppressed.AddRange(suppressed);

    public override void End(int status)
    {
        if (_others.Count + _suppressed.Count > 0) Save(Texts.Get("between.others"), page =>
        {
            page.Write(_others);
            page.Write(_suppressed);
        });
        if (_overview.Count > 0)
            _status = Math.Max(_status, folder.Write(OverviewName, writer => HtmlOverviewPage.Write(
                writer, _overview, ReportWords.For(null), Texts.Get("between.title")), terminal));
        if (folder.KeptCount > 0) terminal.WriteNote(Texts.Format("keptCount", folder.KeptCount));
    }

    private string Save(string name, Action<BetweenHtml> write)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        using BetweenHtml page = new(terminal.With(writer), docs, _isOverviewDue ? OverviewName : null);
        write(page);
        page.End(ExitStatus.Good);
        InputFile file = new(name, OutputName.Safe(name));
        _status = Math.Max(_status, folder.Write(file, OutputName.ExtensionOf("html"), writer.ToString(), terminal, out string written));
        return written;
    }
}
