using GovInfoReport.Collections;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Series with their plots, or a whole with its roster and residuals, on one self-contained page.</summary>
internal sealed class BetweenHtml : BetweenFormat
{
    private readonly Terminal _terminal;
    private readonly Markup _markup;

    public BetweenHtml(Terminal terminal)
    {
        _terminal = terminal;
        _markup = new Markup(terminal.Output);
        PageFrame.WriteStart(terminal.Output, _markup, LocalizedText.IsChinese(null) ? "zh-CN" : "en", Texts.Get("between.title"));
    }

    public override void Write(SeriesResult series)
    {
        _markup.Open("section").Element("h2", series.Series.Agency).Element("p", Texts.Format(
            "between.verdict", series.Series.Agency, Texts.Get("between." + NameOf(series.Verdict)), series.ComparedCount,
                series.Relations.Count - series.ComparedCount));
        _markup.Raw(SeriesPlot.Of(series.Series)).Line();
        HashSet<(int, CellDefinition)> broken = [.. series.Diagnostics.SelectMany(d => d.Operands)
            .Select(o => (o.Report?.Year ?? 0, o.Cell))];
        _markup.Open("table").Open("tr").Element("th", "");
        foreach (YearOfReports year in series.Series.Years) _markup.Element("th",
            year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _markup.Close("tr").Line();
        foreach (CellDefinition cell in SeriesTable.Cells)
        {
            _markup.Open("tr").Element("th", SeriesTable.Label(cell));
            foreach (YearOfReports year in series.Series.Years)
            {
                bool isBroken = broken.Contains((year.Year, cell));
                string figure = SeriesTable.Figure(year, cell);
                _markup.Open("td").Element(isBroken ? "mark" : "span", isBroken ? $"[{figure}]" : figure).Close("td");
            }

            _markup.Close("tr").Line();
        }

        _markup.Close("table");
        Write(series.Diagnostics);
        _markup.Close("section").Line();
    }

    public override void Write(AggregateResult aggregate, string path)
    {
        _markup.Open("section").Element("h2", aggregate.Parent.ToString()).Element("p", Texts.Format(
            "between.verdict", aggregate.Parent, Texts.Get("between." + NameOf(aggregate.Verdict)), aggregate.ComparedCount,
                aggregate.Relations.Count - aggregate.ComparedCount));
        Write(aggregate.Diagnostics);
        _markup.Open("table").Open("tr").Element("th", Texts.Get("between.member")).Element("th",
            Texts.Get("between.state")).Close("tr").Line();
        foreach ((string state, EquatableArray<string> names) in ((string, EquatableArray<string>)[])
        [
            ("received", aggregate.Completeness.Received), ("missing", aggregate.Completeness.Missing),
                ("unreadable", aggregate.Completeness.Unreadable),
            ("withoutTables", aggregate.Completeness.WithoutTables), ("ofAnotherYear", aggregate.Completeness.OfAnotherYear),
            ("unexpected", aggregate.Completeness.Unexpected),
        ])
        {
            foreach (string name in names)
                _markup.Open("tr").Element("td", name).Element("td", Texts.Get("state." + state)).Close("tr").Line();
        }

        _markup.Close("table").Line().Open("table").Open("tr").Element("th", "").Element("th",
            Texts.Get("between.residual")).Close("tr").Line();
        foreach (CellDefinition cell in ReportFormat.AllCells)
        {
            if (aggregate.Residual[cell] is not { } value || value == 0) continue;
            _markup.Open("tr").Element("td", cell.Label).Element("td",
                value.ToString("+0.####;-0.####", System.Globalization.CultureInfo.InvariantCulture))
                .Close("tr").Line();
        }

        _markup.Close("table").Close("section").Line();
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0) return;
        _markup.Open("ul").Line();
        foreach (Diagnostic finding in findings)
        {
            string severity = SeverityName.Of(finding.Severity);
            _markup.Open("li", ("class", severity)).Element("strong",
                $"{Texts.Get(severity)} {finding.Id}").Text(" " + finding.GetMessage());
            foreach (LocalizedText suggestion in finding.Suggestions) _markup.Element("p", Texts.Get("suggestion") + suggestion);
            _markup.Close("li").Line();
        }

        _markup.Close("ul").Line();
    }

    public override void End(int status) => PageFrame.WriteEnd(_terminal.Output);
}
