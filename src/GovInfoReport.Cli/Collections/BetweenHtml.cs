using System.Globalization;
using GovInfoReport.Collections;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Series with their plots, or a whole with its roster and residuals, on one self-contained page.</summary>
internal sealed class BetweenHtml : BetweenFormat
{
    private readonly Terminal _terminal;
    private readonly Markup _markup;
    private readonly ReportWords _words = ReportWords.For(null);
    private readonly List<OverviewRow> _overview = [];

    public BetweenHtml(Terminal terminal)
    {
        _terminal = terminal;
        _markup = new Markup(terminal.Output);
        PageFrame.WriteStart(terminal.Output, _markup, _words.Language, Texts.Get("between.title"));
        _markup.Element("h1", Texts.Get("between.title")).Line();
    }

    /// <summary>A line of the overview that leads to a series.</summary>
    public static OverviewRow RowOf(SeriesResult series, string link) => new(
        link, series.Series.Agency, series.Series.Years[^1].Year, VerdictOf(series.Verdict), Count(series, DiagnosticSeverity.Error),
        Count(series, DiagnosticSeverity.Warning), Count(series, DiagnosticSeverity.Info), series.Relations.Count - series.ComparedCount);

    public override void Write(SeriesResult series)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"series-{_overview.Count + 1}");
        _overview.Add(RowOf(series, "#" + id));
        _markup.Open("section", ("id", id));
        WriteHead(series.Series.Agency, series.Verdict, series.ComparedCount, series.Relations.Count);
        Write(series.Diagnostics);
        _markup.Open("figure").Raw(SeriesPlot.Of(series.Series)).Open("figcaption");
        WriteKey("■", SeriesPlot.ReceivedColor, "between.plotReceived");
        WriteKey("—", SeriesPlot.ForwardColor, "between.plotForward");
        _markup.Close("figcaption").Close("figure").Line();
        WriteYears(series);
        _markup.Close("section").Line();
    }

    public override void Write(AggregateResult aggregate, string path)
    {
        _markup.Open("section");
        WriteHead(aggregate.Parent.ToString(), aggregate.Verdict, aggregate.ComparedCount, aggregate.Relations.Count);
        Write(aggregate.Diagnostics);
        WriteRoster(aggregate.Completeness);
        OpenTable("residuals", Texts.Get("between.residual"), [Texts.Get("between.cell"), Texts.Get("between.residual")]);
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (aggregate.Residual[cell] is not { } value || value == 0) continue;
            _markup.Open("tr").Element("th", _words.LabelOf(cell), ("scope", "row"))
                .Element("td", value.ToString("+0.####;-0.####", CultureInfo.InvariantCulture)).Close("tr").Line();
        }

        CloseTable();
        _markup.Close("section").Line();
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return;
        _markup.Open("ul").Line();
        foreach (Diagnostic finding in findings)
        {
            string severity = SeverityName.Of(finding.Severity);
            _markup.Open("li", ("class", severity))
                .Element("strong", $"{Texts.Get(severity)} {finding.Id}").Text(" " + finding.GetMessage());
            foreach (LocalizedText suggestion in finding.Suggestions) _markup.Element("p", Texts.Get("suggestion") + suggestion);
            _markup.Close("li").Line();
        }

        _markup.Close("ul").Line();
    }

    // The overview is written last, when all is known; the style sheet shows it first.
    public override void End(int status)
    {
        if (_overview.Count > 1) HtmlOverviewPage.WriteTable(_markup, _overview, _words, isPage: false);
        PageFrame.WriteEnd(_terminal.Output);
    }

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
