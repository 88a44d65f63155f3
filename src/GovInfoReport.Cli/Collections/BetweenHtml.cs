using System.Globalization;
using GovInfoReport.Collections;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>
/// Series with their plots, the worst first as in the overview that leads to them, or a whole with its roster, its parts and residuals, on
/// one self-contained page.
/// </summary>
internal sealed class BetweenHtml : BetweenFormat, IDisposable
{
    private readonly Terminal _terminal;
    private readonly ReportWords _words = ReportWords.For(null);
    private readonly HtmlRuleList _rules;
    private readonly string? _overviewLink;
    private readonly List<(OverviewRow Row, string Section)> _series = [];
    private readonly StringWriter _rest = new(CultureInfo.InvariantCulture);
    private Markup _markup;
    private string _title = Texts.Get("between.title");

    /// <param name="terminal">Takes the page.</param>
    /// <param name="docs">Where the pages of the diagnostics stand; <see langword="null"/>: not said.</param>
    /// <param name="overviewLink">The address of the overview that leads to the page; <see langword="null"/> where there is none.</param>
    public BetweenHtml(Terminal terminal, Uri? docs = null, string? overviewLink = null)
    {
        (_terminal, _overviewLink) = (terminal, overviewLink);
        _rules = new HtmlRuleList(docs, _words, culture: null);
        _markup = new Markup(_rest);
    }

    /// <summary>A line of the overview that leads to a series.</summary>
    public static OverviewRow RowOf(SeriesResult series, string link) => new(
        link, series.Series.Agency, series.Series.Years[^1].Year, VerdictOf(series.Verdict), Count(series, DiagnosticSeverity.Error),
        Count(series, DiagnosticSeverity.Warning), Count(series, DiagnosticSeverity.Info), series.Relations.Count - series.ComparedCount)
    {
        FirstYear = series.Series.Years[0].Year,
    };

    public override void Write(SeriesResult series)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"series-{_series.Count + 1}");
        using StringWriter section = new(CultureInfo.InvariantCulture);
        _markup = new Markup(section);
        _markup.Open("section", ("id", id));
        WriteHead(series.Series.Agency, series.Verdict, series.ComparedCount, series.Relations.Count);
        Write(series.Diagnostics);
        _markup.Open("figure").Raw(SeriesPlot.Of(series.Series)).Open("figcaption");
        WriteKey("■", SeriesPlot.ReceivedColor, "between.plotReceived");
        WriteKey("—", SeriesPlot.ForwardColor, "between.plotForward");
        _markup.Close("figcaption").Close("figure").Line();
        WriteYears(series);
        _markup.Close("section").Line();
        _series.Add((RowOf(series, "#" + id), section.ToString()));
        _markup = new Markup(_rest);
    }

    public override void Write(AggregateResult aggregate, string path)
    {
        _title = Texts.Get("aggregate.title");
        _markup.Open("section");
        WriteHead(aggregate.Parent.ToString(), aggregate.Verdict, aggregate.ComparedCount, aggregate.Relations.Count);
        Write(aggregate.Diagnostics);
        WriteRoster(aggregate.Completeness);
        WriteResiduals(aggregate);
        _markup.Close("section").Line();
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return;
        _markup.Open("ul").Line();
        foreach (Diagnostic finding in findings)
        {
            _rules.Add(finding);
            string severity = SeverityName.Of(finding.Severity);
            _markup.Open("li", ("class", severity)).Open("strong").Text(Texts.Get(severity) + " ")
                .Element("a", finding.Id, ("href", "#" + HtmlIds.RuleId(finding.Id))).Close("strong").Text(" " + finding.GetMessage());
            foreach (LocalizedText suggestion in finding.Suggestions) _markup.Element("p", Texts.Get("suggestion") + suggestion);
            _markup.Close("li").Line();
        }

        _markup.Close("ul").Line();
    }

    public override void Write(IReadOnlyList<SuppressedDiagnostic> suppressed)
    {
        if (suppressed.Count == 0) return;
        _markup.Element("p", Texts.Format("suppressed", suppressed.Count)).Open("ul").Line();
        foreach (SuppressedDiagnostic accepted in suppressed)
        {
            _rules.Add(accepted.Diagnostic);
            _markup.Open("li").Element("a", accepted.Diagnostic.Id, ("href", "#" + HtmlIds.RuleId(accepted.Diagnostic.Id)))
                .Text($" {accepted.Diagnostic.GetMessage()} {accepted.Suppression.Reason}").Close("li").Line();
        }

        _markup.Close("ul").Line();
    }

    // All is written last, when the order of the series is known.
    public override void End(int status)
    {
        Markup page = new(_terminal.Output);
        PageFrame.WriteStart(_terminal.Output, page, _words.Language, _title);
        if (_overviewLink is not null) PageFrame.WriteBack(page, _words, _overviewLink);
        page.Element("h1", _title).Line();
        if (_series.Count > 1) HtmlOverviewPage.WriteTable(page, [.. _series.Select(s => s.Row)], _words, title: null);
        foreach ((_, string section) in HtmlOverviewPage.InOrder(_series, s => s.Row)) _terminal.Output.Write(section);
        _terminal.Output.Write(_rest.GetStringBuilder());
        _rules.Write(page);
        PageFrame.WriteEnd(_terminal.Output);
    }

    public void Dispose() => _rest.Dispose();

    private void WriteHead(string name, RelationVerdict verdict, int compared, int relations) => _markup
        .Element("h2", name)
        .Element(
            "p",
            Texts.Format("between.verdict", name, Texts.Get("between." + NameOf(verdict)), compared, relations - compared),
            ("class", "verdict " + Findings.NameOf(VerdictOf(verdict))))
        .Line();

    private void WriteKey(string sign, string color, string text) => _markup
        .Element("span", sign, ("style", "color:" + color), ("aria-hidden", "true")).Text($" {Texts.Get(text)}　");

    private void WriteYears(SeriesResult series)
    {
        HashSet<(int, CellDefinition)> broken =
            [.. series.Diagnostics.SelectMany(d => d.Operands).Select(o => (o.Report?.Year ?? 0, o.Cell))];
        IReadOnlyList<YearOfReports> years = series.Series.Years;
        OpenTable("years", series.Series.Agency,
            [Texts.Get("between.cell"), .. years.Select(y => y.Year.ToString(CultureInfo.InvariantCulture))]);
        foreach (CellDefinition cell in SeriesTable.Cells)
        {
            _markup.Open("tr").Element("th", _words.LabelOf(cell), ("scope", "row"));
            foreach (YearOfReports year in years)
            {
                bool isBroken = broken.Contains((year.Year, cell));
                string figure = SeriesTable.Figure(year, cell);
                _markup.Open("td").Element(isBroken ? "mark" : "span", isBroken ? $"[{figure}]" : figure).Close("td");
            }

            _markup.Close("tr").Line();
        }

        CloseTable();
    }

    private void WriteRoster(Completeness complete)
    {
        _markup.Element("p", Texts.Format(
            "aggregate.complete", complete.Expected.Count, complete.Received.Count, complete.Missing.Count, complete.Unreadable.Count));
        OpenTable("roster", Texts.Get("between.member"), [Texts.Get("between.member"), Texts.Get("between.state")]);
        foreach ((string state, EquatableArray<string> names) in ((string, EquatableArray<string>)[])
        [
            ("missing", complete.Missing), ("unreadable", complete.Unreadable), ("withoutTables", complete.WithoutTables),
            ("ofAnotherYear", complete.OfAnotherYear), ("unexpected", complete.Unexpected), ("received", complete.Received),
        ])
        {
            foreach (string name in names)
                _markup.Open("tr").Element("th", name, ("scope", "row")).Element("td", Texts.Get("state." + state)).Close("tr").Line();
        }

        CloseTable();
    }

    // The figures of the parts stand beside what the whole has more or less than they have together.
    private void WriteResiduals(AggregateResult aggregate)
    {
        CellDefinition[] cells = [.. ReportFormat.AllCells.Where(c => aggregate.Residual[c] is not (null or 0))];
        if (cells.Length == 0) return;
        IReadOnlyList<AggregateMember> members = aggregate.Members;
        OpenTable("residuals", Texts.Get("between.residual"),
            [Texts.Get("between.cell"), Texts.Get("between.residual"), Texts.Get("aggregate.whole"), .. members.Select(m => m.Agency)]);
        foreach (CellDefinition cell in cells)
        {
            decimal residual = aggregate.Residual[cell]!.Value;
            decimal?[] parts = [.. members.Select(m => m.Report.Report.Cells[cell])];
            _markup.Open("tr").Element("th", _words.LabelOf(cell), ("scope", "row"))
                .Element("td", residual.ToString("+0.####;-0.####", CultureInfo.InvariantCulture))
                .Element("td", Figure(residual + parts.Sum()));
            foreach (decimal? part in parts) _markup.Element("td", Figure(part));
            _markup.Close("tr").Line();
        }

        CloseTable();

        static string Figure(decimal? figure) => figure?.ToString("0.####", CultureInfo.InvariantCulture) ?? "·";
    }

    private void OpenTable(string kind, string name, IEnumerable<string> heads)
    {
        _markup.OpenScroll(name).Open("table", ("class", kind)).Open("thead").Open("tr");
        foreach (string head in heads) _markup.Element("th", head, ("scope", "col"));
        _markup.Close("tr").Close("thead").Open("tbody").Line();
    }

    private void CloseTable() => _markup.Close("tbody").Close("table").Close("div").Line();

    private static Verdict VerdictOf(RelationVerdict verdict) => verdict switch
    {
        RelationVerdict.Pass => Verdict.Valid,
        RelationVerdict.Fail => Verdict.Invalid,
        _ => Verdict.Incomplete,
    };

    private static int Count(SeriesResult series, DiagnosticSeverity severity) => series.Diagnostics.Count(d => d.Severity == severity);
}
