using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes reports and the findings about them as one self-contained HTML page: the three tables as the official form lays them out, cells
/// coloured by their worst finding, findings beside them, links between both. It needs no script, reads in light and dark, and prints.
/// </summary>
/// <remarks>
/// Every text of a document is encoded, and the page forbids scripts and outside resources. Reports are written as they are added, so that
/// a page of many takes little memory. Not thread-safe. Dispose it to end the page; the writer stays open.
/// </remarks>
public sealed class HtmlReportPage : IDisposable
{
    private readonly TextWriter _writer;
    private readonly Markup _markup;
    private readonly CultureInfo? _culture;
    private readonly ReportWords _words;
    private readonly List<(string Id, string Name, int Errors, int Warnings, int Infos)> _overview = [];
    private bool _isDisposed;

    /// <summary>Begins a page.</summary>
    /// <param name="writer">Takes the page.</param>
    /// <param name="culture">The language: Chinese for <c>zh</c>, else English; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public HtmlReportPage(TextWriter writer, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _culture = culture ?? CultureInfo.CurrentUICulture;
        _words = ReportWords.For(_culture);
        _markup = new Markup(writer);
        PageFrame.WriteStart(writer, _markup, _words.Language, _words["pageTitle"]);
    }

    /// <summary>Adds a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="diagnostics">What was found about it, in the order to show.</param>
    /// <param name="fileName">The name of the file that it was read from; <see langword="null"/> where there is none.</param>
    public void Add(AnnualReport report, EquatableArray<Diagnostic> diagnostics, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        string prefix = string.Create(CultureInfo.InvariantCulture, $"report-{_overview.Count + 1}-");
        Findings findings = new(diagnostics, prefix);

        // As a whole or not at all, so that a report that cannot be written leaves the page as it was.
        using StringWriter article = new(CultureInfo.InvariantCulture);
        HtmlReport.Write(new Markup(article), report, findings, fileName is null ? null : VisibleText.Escape(fileName), _words, _culture, isDocument: false);
        _writer.Write(article.GetStringBuilder());
        _overview.Add((prefix + "top", fileName ?? report.Title ?? _words["untitled"], findings.Count(DiagnosticSeverity.Error), findings.Count(DiagnosticSeverity.Warning), findings.Count(DiagnosticSeverity.Info)));
    }

    /// <summary>Ends the page. With several reports an overview of them leads to each.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        if (_overview.Count != 1) WriteOverview();
        _markup.Element("footer", string.Format(CultureInfo.InvariantCulture, _words["legend"], Findings.MarkOf(DiagnosticSeverity.Error), Findings.MarkOf(DiagnosticSeverity.Warning), Findings.MarkOf(DiagnosticSeverity.Info)));
        PageFrame.WriteEnd(_writer);
    }

    // It is written last, when the counts are known; the style sheet shows it first.
    private void WriteOverview()
    {
        _markup.Open("nav", ("class", "overview")).Element("h1", _words["overview"]).Open("table").Open("tr");
        foreach (string key in (string[])["file", "errors", "warnings", "infos"]) _markup.Element("th", _words[key]);
        _markup.Close("tr").Line();
        foreach ((string id, string name, int errors, int warnings, int infos) in _overview)
        {
            _markup.Open("tr").Open("td").Element("a", name, ("href", "#" + id)).Close("td");
            WriteCount(errors, "error");
            WriteCount(warnings, "warning");
            WriteCount(infos, "info");
            _markup.Close("tr").Line();
        }

        _markup.Close("table").Close("nav").Line();
    }

    private void WriteCount(int count, string severity) => _markup.Element("td", count.ToString(CultureInfo.InvariantCulture), ("class", count > 0 ? severity : null));
}
