using System.Globalization;

namespace GovInfoReport.Rendering;

/// <summary>
/// Writes reports and the findings about them as one self-contained HTML page: a box with the verdict in words, what was read and checked,
/// and the findings, errors first; then the three tables as the official form lays them out, marked cell by cell. It needs no script, reads
/// in light and dark and on a telephone, and prints.
/// </summary>
/// <remarks>
/// Every text of a document is encoded, and the page forbids scripts and outside resources. Reports are written as they are added, so that
/// a page of many takes little memory. Not thread-safe. Dispose it to end the page; the writer stays open.
/// </remarks>
public sealed class HtmlReportPage : IDisposable
{
    private readonly TextWriter _writer;
    private readonly Markup _markup;
    private readonly HtmlReportPageOptions _options;
    private readonly ReportWords _words;
    private readonly List<OverviewRow> _overview = [];
    private readonly HtmlRuleList _rules;
    private bool _isDisposed;

    /// <summary>Begins a page.</summary>
    /// <param name="writer">Takes the page.</param>
    /// <param name="culture">The language: Chinese for <c>zh</c>, else English; <see langword="null"/> for
    /// <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public HtmlReportPage(TextWriter writer, CultureInfo? culture = null)
        : this(writer, new HtmlReportPageOptions { Culture = culture })
    {
    }

    /// <summary>Begins a page.</summary>
    /// <param name="writer">Takes the page.</param>
    /// <param name="options">The language, and where ids lead.</param>
    public HtmlReportPage(TextWriter writer, HtmlReportPageOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        _writer = writer;
        _options = options with { Culture = options.Culture ?? CultureInfo.CurrentUICulture };
        _words = ReportWords.For(_options.Culture);
        _markup = new Markup(writer);
        _rules = new HtmlRuleList(_options.HelpBase, _words, _options.Culture);
        PageFrame.WriteStart(writer, _markup, _words.Language, _words["pageTitle"]);
        if (_options.OverviewLink is { } link) PageFrame.WriteBack(_markup, _words, link);
    }

    /// <summary>Adds a report that was read and not checked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="diagnostics">What was found about it.</param>
    /// <param name="fileName">The name of the file that it was read from; <see langword="null"/> where there is none.</param>
    public void Add(AnnualReport report, EquatableArray<Diagnostic> diagnostics, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(new CheckedReport { Report = report, Reading = diagnostics, FileName = fileName });
    }

    /// <summary>Adds a report with what its reading and its checks found.</summary>
    /// <param name="report">The report with all that is known of it.</param>
    public void Add(CheckedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        string prefix = string.Create(CultureInfo.InvariantCulture, $"report-{_overview.Count + 1}-");
        Findings findings = new(report, prefix);

        // As a whole or not at all, so that a report that cannot be written leaves the page as it was.
        using StringWriter article = new(CultureInfo.InvariantCulture);
        new HtmlReport(new Markup(article), findings, _words, _options.Culture, isDocument: false).Write();
        _writer.Write(article.GetStringBuilder());
        _overview.Add(OverviewRow.Of(report, "#" + prefix + "top"));
        foreach (Diagnostic finding in findings.Items) _rules.Add(finding);
    }

    /// <summary>Ends the page. With several reports an overview of them leads to each.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;

        // It is written last, when the counts are known; the style sheet shows it first.
        if (_overview.Count != 1) HtmlOverviewPage.WriteTable(_markup, _overview, _words, title: null);
        _rules.Write(_markup);
        _markup.Open("footer").Element("p", _words["legend"]).Element("p", _words["basis"]).Close("footer");
        PageFrame.WriteEnd(_writer);
    }
}
