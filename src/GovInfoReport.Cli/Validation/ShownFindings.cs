using System.Globalization;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Findings for people at a terminal: grouped by file, with the figures that they are about.</summary>
internal sealed class ShownFindings(Terminal terminal) : FindingsFormat
{
    private const string Indent = "  ";
    private const string DeepIndent = "      ";

    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly VerdictCounts<Verdict> _verdicts = CountVerdicts();

    public override string Format(CheckedFile file)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        WriteHead(writer, PlainText.Name(file.File.Path), PlainText.OneLine(file.Parsed.Report.Title ?? ""));
        ReportCellTexts texts = new(file.Parsed.Report);
        foreach (Diagnostic finding in file.Findings) WriteFinding(writer, file, finding, texts);
        WriteNotAssessed(writer, file);
        string counts = ReportSummary.Counts(file.Findings, _style);
        writer.Write(
            $"  {_style.Bold(Texts.Get("verdict." + file.VerdictName))}{(counts.Length > 0 ? Texts.Get("colon") + counts : "")}\n");
        return writer.ToString();
    }

    public override void Write(CheckedFile file, string text)
    {
        if (!_verdicts.IsEmpty) terminal.Output.Write('\n');
        _verdicts.Add(file.Verdict);
        terminal.Output.Write(text);
    }

    public override void End(int status) => _verdicts.WriteLine(terminal.Output, before: "\n");

    // A path is never broken: whoever copies it wants it whole.
    private void WriteHead(StringWriter writer, string path, string title)
    {
        writer.Write(_style.Bold(path));
        bool fits = DisplayWidth.Of(path) + 2 + DisplayWidth.Of(title) <= terminal.Width;
        if (title.Length == 0 || fits)
        {
            writer.Write($"  {title}\n");
            return;
        }

        writer.Write('\n');
        WriteWrapped(writer, title, Indent, Indent, plain: true);
    }

    private void WriteFinding(StringWriter writer, CheckedFile file, Diagnostic finding, ReportCellTexts texts)
    {
        string position = finding.Location.Position.ToString(null);
        string kind = $"{Texts.Get(SeverityName.Of(finding.Severity))} {finding.Id}";
        string place = finding.Place.Kind == PlaceKind.None ? "" : $"[{finding.Place.Code}]";
        if (position.Length > 0) place += $" ({position})";
        List<string> lines =
            TextWrap.Lines($"{kind} {PlainText.OneLine(finding.GetMessage())}", terminal.Width - Indent.Length,
                terminal.Width - DeepIndent.Length);
        writer.Write($"\n{Indent}{_style.Of(finding.Severity, kind)}{lines[0][kind.Length..]}");
        foreach (string line in lines.Skip(1)) writer.Write($"\n{DeepIndent}{line}");
        int used = DisplayWidth.Of(lines[^1]) + (lines.Count == 1 ? Indent : DeepIndent).Length;
        writer.Write(place.Length == 0 ? "" : used + 1 + DisplayWidth.Of(place) <= terminal.Width ? " " : "\n" + DeepIndent);
        writer.Write(_style.Dim(place.TrimStart()) + "\n");
        new FindingTable(texts, finding, file.SuspectsOf(finding), _style, terminal.Width).Write(writer);
        foreach (LocalizedText suggestion in finding.Suggestions)
            WriteWrapped(writer, $"{Texts.Get("suggestion")}{PlainText.OneLine(suggestion.ToString())}", DeepIndent, DeepIndent + Indent,
                plain: true);
    }

    private void WriteNotAssessed(StringWriter writer, CheckedFile file)
    {
        writer.Write('\n');
        if (file.Checks is null) return;
        foreach (RuleRun run in file.Checks.Rules)
        {
            foreach (NotAssessedPart part in run.NotAssessed)
                WriteWrapped(writer, PlainText.OneLine(Texts.Format("notAssessed", run.Descriptor.Id, part.Place.Code, part.Reason)),
                    Indent, DeepIndent, plain: false);
        }

        if (file.Suppressed.Length > 0) writer.Write($"{Indent}{_style.Dim(Texts.Format("suppressed", file.Suppressed.Length))}\n");
    }

    private void WriteWrapped(StringWriter writer, string text, string indent, string restIndent, bool plain)
    {
        foreach (string line in TextWrap.Lines(text, terminal.Width - indent.Length, terminal.Width - restIndent.Length))
        {
            writer.Write($"{indent}{(plain ? line : _style.Dim(line))}\n");
            indent = restIndent;
        }
    }
}
