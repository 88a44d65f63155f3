using System.Globalization;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>Findings between reports as lines, each below its table where people watch, with the verdict last.</summary>
internal sealed class BetweenText(Terminal terminal) : BetweenFormat
{
    private const int ShownResiduals = 40;

    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly VerdictCounts<RelationVerdict> _verdicts =
        new("compare.counts", RelationVerdict.Pass, RelationVerdict.Fail, RelationVerdict.NotAssessable);

    public override void Write(SeriesResult series)
    {
        if (terminal.IsOutputShown) WriteYears(series);
        Write(series.Diagnostics);
        _verdicts.Add(series.Verdict);
        WriteVerdict(series.Series.Agency + " " + Years(series.Series), series.Verdict, series.ComparedCount, series.Relations);
    }

    public override void Write(AggregateResult aggregate, string path)
    {
        Write(aggregate.Diagnostics);
        WriteResiduals(aggregate);
        Completeness complete = aggregate.Completeness;
        terminal.Output.Write(PlainText.OneLine(Texts.Format(
            "aggregate.complete", complete.Expected.Count, complete.Received.Count, complete.Missing.Count, complete.Unreadable.Count))
                + "\n");
        if (aggregate.Verdict == RelationVerdict.NotAssessable && complete.Expected.Count == 0)
            terminal.Output.Write(Texts.Format("aggregate.noContradiction", aggregate.Members.Count) + "\n");
        WriteVerdict(aggregate.Parent.ToString(), aggregate.Verdict, aggregate.ComparedCount, aggregate.Relations);
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            string line = DiagnosticLine.Of(finding.Location.Document ?? "", finding);
            terminal.Output.Write((terminal.IsOutputShown ? _style.Of(finding.Severity, line) : line) + "\n");
            foreach (LocalizedText suggestion in finding.Suggestions)
                terminal.Output.Write($"    {Texts.Get("suggestion")}{PlainText.OneLine(suggestion.ToString())}\n");
        }
    }

    public override void End(int status) => _verdicts.WriteLine(terminal.Output);

    private void WriteVerdict(string name, RelationVerdict verdict, int compared, IReadOnlyList<RelationResult> relations)
    {
        string reasons = string.Join(", ", relations.Where(r => r.Reason is not null).GroupBy(r => r.Reason)
            .Select(g => $"{Texts.Get("reason." + g.Key)} {g.Count().ToString(CultureInfo.InvariantCulture)}"));
        string text = Texts.Format("between.verdict", PlainText.OneLine(name), Texts.Get("between." + NameOf(verdict)), compared,
            relations.Count - compared);
        terminal.Output.Write(_style.Bold(text) + (reasons.Length > 0 ? $" ({reasons})" : "") + "\n");
    }

    // A row for each figure that the years share, a column for each year; what does not hold stands in brackets.
    private void WriteYears(SeriesResult series)
    {
        HashSet<(int, CellDefinition)> broken = [.. series.Diagnostics.SelectMany(d => d.Operands)
            .Select(o => (o.Report?.Year ?? 0, o.Cell))];
        int width = Math.Max(12, series.Series.Years.SelectMany(y => SeriesTable.Cells
            .Select(c => SeriesTable.Figure(y, c).Length)).Max() + 4);
        terminal.Output.Write(_style.Bold(PlainText.OneLine(series.Series.Agency)) + "\n");
        terminal.Output.Write(new string(' ', SeriesTable.LabelWidth)
            + string.Concat(series.Series.Years.Select(y =>
                DisplayWidth.PadLeft(y.Year.ToString(CultureInfo.InvariantCulture) + " ", width))) + "\n");
        foreach (CellDefinition cell in SeriesTable.Cells)
        {
            string label = DisplayWidth.PadRight(DisplayWidth.Cut(SeriesTable.Label(cell), SeriesTable.LabelWidth), SeriesTable.LabelWidth);
            terminal.Output.Write(label + string.Concat(series.Series.Years.Select(y =>
            {
                string figure = SeriesTable.Figure(y, cell);
                return broken.Contains((y.Year, cell))
                    ? _style.Of(DiagnosticSeverity.Error, DisplayWidth.PadLeft($"[{figure}]", width))
                    : DisplayWidth.PadLeft(figure + " ", width);
            })).TrimEnd() + "\n");
        }
    }

    private void WriteResiduals(AggregateResult aggregate)
    {
        CellDefinition[] cells = [.. ReportFormat.AllCells.Where(c => aggregate.Residual[c] is not (null or 0))];
        if (cells.Length == 0) return;
        terminal.Output.Write(Texts.Format(aggregate.IsOwnPartDerived && aggregate.Verdict == RelationVerdict.Pass ? "aggregate.own"
            : "aggregate.residual", cells.Length) + "\n");
        foreach (CellDefinition cell in cells.Take(ShownResiduals))
        {
            string figure = aggregate.Residual[cell]!.Value.ToString("+0.####;-0.####", CultureInfo.InvariantCulture);
            terminal.Output.Write($"  {figure,12}  {cell.LocalizedLabel} [{cell.Code}]\n");
        }

        if (cells.Length > ShownResiduals) terminal.Output.Write(Texts.Format("aggregate.more", cells.Length - ShownResiduals) + "\n");
    }

    private static string Years(AgencySeries series) => series.Years.Count == 1
        ? series.Years[0].Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{series.Years[0].Year}–{series.Years[^1].Year}");
}
