using System.Globalization;
using GovInfoReport.Rendering;

namespace GovInfoReport.Cli;

/// <summary>Findings for people at a terminal: grouped by file, with the figures that they are about.</summary>
internal sealed class ShownFindings(Terminal terminal) : FindingsFormat
{
    private const string Indent = FindingText.Indent;
    private const string DeepIndent = FindingText.DeepIndent;

    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly VerdictCounts<Verdict> _verdicts = CountVerdicts();

    public override string Format(CheckedFile file)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture);
        WriteHead(writer, PlainText.Name(file.File.Path), PlainText.OneLine(file.Parsed.Report.Title ?? ""));
        ReportCellTexts texts = new(file.Parsed.Report);
        foreach (Diagnostic finding in file.Findings) WriteFinding(writer, file, finding, texts);
        WriteNotAssessed(writer, file);
        string counts = file.Counts(_style);
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
        FindingText text = new(_style, terminal.Width);
        writer.Write('\n');
        text.Write(writer, finding);
        new FindingTable(texts, finding, file.SuspectsOf(finding), _style, terminal.Width).Write(writer);
        text.WriteSuggestions(writer, finding);
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
