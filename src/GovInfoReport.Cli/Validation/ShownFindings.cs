using System.Globalization;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>Findings for people at a terminal: grouped by file, with the figures that they are about.</summary>
internal sealed class ShownFindings(Terminal terminal) : FindingsFormat
{
    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly Dictionary<Verdict, int> _verdicts = [];

    public override string Format(CheckedFile file)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        writer.Write($"{_style.Bold(PlainText.OneLine(file.File.Path))}  {PlainText.OneLine(file.Parsed.Report.Title ?? "")}\n");
        foreach (Diagnostic finding in file.Findings) WriteFinding(writer, file, finding);
        WriteNotAssessed(writer, file);
        string counts = ReportSummary.Counts(file.Findings, _style);
        writer.Write($"  {_style.Bold(Texts.Get("verdict." + file.VerdictName))}{(counts.Length > 0 ? Texts.Get("colon") + counts : "")}\n");
        return writer.ToString();
    }

    public override void Write(CheckedFile file, string text)
    {
        if (_verdicts.Count > 0) terminal.Output.Write('\n');
        _verdicts[file.Verdict] = _verdicts.GetValueOrDefault(file.Verdict) + 1;
        terminal.Output.Write(text);
    }

    public override void End(int status)
    {
        if (_verdicts.Values.Sum() < 2) return;
        terminal.Output.Write("\n" + Texts.Format("verdict.counts", _verdicts.GetValueOrDefault(Verdict.Valid), _verdicts.GetValueOrDefault(Verdict.Invalid), _verdicts.GetValueOrDefault(Verdict.Incomplete)) + "\n");
    }

    private void WriteFinding(StringWriter writer, CheckedFile file, Diagnostic finding)
    {
        string position = finding.Location.Position.ToString();
        string head = $"{_style.Of(finding.Severity, $"{Texts.Get(SeverityKey(finding.Severity))} {finding.Id}")} {PlainText.OneLine(finding.GetMessage())}";
        writer.Write($"\n  {head}{_style.Dim($" [{finding.Place.Code}]{(position.Length == 0 ? "" : $" ({position})")}")}\n");
        new FindingTable(file.Parsed.Report, finding, file.SuspectsOf(finding), _style, terminal.Width).Write(writer);
        foreach (LocalizedText suggestion in finding.Suggestions) writer.Write($"      {Texts.Get("suggestion")} {PlainText.OneLine(suggestion.ToString())}\n");
    }

    private void WriteNotAssessed(StringWriter writer, CheckedFile file)
    {
        writer.Write('\n');
        if (file.Checks is null) return;
        foreach (RuleRun run in file.Checks.Rules)
        {
            if (run.State == RuleState.Crashed) writer.Write($"  {Texts.Format("ruleCrashed", run.Descriptor.Id, PlainText.OneLine(run.Exception?.Message ?? ""))}\n");
            foreach (NotAssessedPart part in run.NotAssessed)
                writer.Write($"  {_style.Dim(PlainText.OneLine(Texts.Format("notAssessed", run.Descriptor.Id, part.Place.Code, part.Reason)))}\n");
        }

        if (file.Checks.Suppressed.Length > 0) writer.Write($"  {_style.Dim(Texts.Format("suppressed", file.Checks.Suppressed.Length))}\n");
    }

    private static string SeverityKey(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
