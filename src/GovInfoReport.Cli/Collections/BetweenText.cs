using System.Globalization;
using GovInfoReport.Collections;

namespace GovInfoReport.Cli;

/// <summary>
/// Findings between reports as lines, with the verdict last; where people watch, what does not agree stands with its figures below its
/// name.
/// </summary>
internal sealed class BetweenText(Terminal terminal) : BetweenFormat
{
    private const int ShownResiduals = 40;

    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly VerdictCounts<RelationVerdict> _verdicts =
        new("compare.counts", RelationVerdict.Pass, RelationVerdict.Fail, RelationVerdict.NotAssessable);

    public override void Write(SeriesResult series)
    {
        string name = PlainText.OneLine(series.Series.Agency + " " + Years(series.Series));
        bool isShown = terminal.IsOutputShown && series.Diagnostics.Count > 0;
        if (isShown) WriteHead(name);
        Write(series.Diagnostics);
        if (isShown) new YearsTable(_style, terminal.Width).Write(terminal.Output, series);
        _verdicts.Add(series.Verdict);
        WriteVerdict(name, series.Verdict, series.ComparedCount, series.Relations);
    }

    public override void Write(AggregateResult aggregate, string path)
    {
        bool isPlaced = aggregate.Parent is { Agency.Length: > 0, Year: > 0 };
        string name = PlainText.OneLine(isPlaced ? aggregate.Parent.ToString() : path);
        if (terminal.IsOutputShown && aggregate.Diagnostics.Count > 0) WriteHead(name);
        Write(aggregate.Diagnostics);
        WriteResiduals(aggregate);
        Completeness complete = aggregate.Completeness;
        if (isPlaced) WriteText(Texts.Format(
            "aggregate.complete", complete.Expected.Count, complete.Received.Count, complete.Missing.Count, complete.Unreadable.Count));
        if (isPlaced && aggregate.Verdict == RelationVerdict.NotAssessable && complete.Expected.Count == 0)
            WriteText(Texts.Format("aggregate.noContradiction", aggregate.Members.Count));
        WriteVerdict(name, aggregate.Verdict, aggregate.ComparedCount, aggregate.Relations);
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        FindingText text = new(_style, terminal.Width);
        foreach (Diagnostic finding in findings)
        {
            string path = finding.Location.Document ?? "";
            if (terminal.IsOutputShown)
            {
                string position = finding.Location.Position.ToString(null);
                text.Write(terminal.Output, finding, withPosition: false);
                if (path.Length > 0)
                    terminal.Output.Write(
                        $"{FindingText.DeepIndent}{_style.Dim(PlainText.Name(path) + (position.Length > 0 ? $"({position})" : ""))}\n");
                text.WriteSuggestions(terminal.Output, finding);
                continue;
            }

            terminal.Output.Write(DiagnosticLine.Of(path, finding) + "\n");
            foreach (LocalizedText suggestion in finding.Suggestions)
                terminal.Output.Write(
                    $"{PlainText.Name(path)}: {Texts.Get("suggestion")}{PlainText.OneLine(suggestion.ToString())}\n");
        }
    }

    public override void Write(IReadOnlyList<SuppressedDiagnostic> suppressed)
    {
        if (suppressed.Count > 0) WriteText(Texts.Format("suppressed", suppressed.Count));
    }

    public override void End(int status) => _verdicts.WriteLine(terminal.Output);

    private void WriteHead(string name) => terminal.Output.Write($"\n{_style.Bold(name)}\n");

    private void WriteVerdict(string name, RelationVerdict verdict, int compared, IReadOnlyList<RelationResult> relations)
    {
        string reasons = string.Join(Texts.Get("separator"), relations.Where(r => r.Reason is not null).GroupBy(r => r.Reason)
            .Select(g => $"{Texts.Get("reason." + g.Key)} {g.Count().ToString(CultureInfo.InvariantCulture)}"));
        string text = Texts.Format("between.verdict", name, Texts.Get("between." + NameOf(verdict)), compared, relations.Count - compared);
        WriteText(text + (reasons.Length > 0 ? $" ({reasons})" : ""), isBold: true);
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
            WriteText($"{cell.LocalizedLabel} [{cell.Code}]", $"  {figure,12}  ", new string(' ', 18));
        }

        if (cells.Length > ShownResiduals) terminal.Output.Write(Texts.Format("aggregate.more", cells.Length - ShownResiduals) + "\n");
    }

    // Lines for programs stay whole.
    private void WriteText(string text, string indent = "", string restIndent = "    ", bool isBold = false)
    {
        IEnumerable<string> lines = terminal.IsOutputShown ? TextWrap.Indented(text, indent, restIndent, terminal.Width) : [indent + text];
        foreach (string line in lines) terminal.Output.Write((isBold ? _style.Bold(line) : line) + "\n");
    }

    private static string Years(AgencySeries series) => series.Years.Count == 1
        ? series.Years[0].Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{series.Years[0].Year}–{series.Years[^1].Year}");
}
