using System.Text;

namespace GovInfoReport.Cli;

/// <summary>
/// One finding a line, for programs that read lines: every line begins with its file, also what would mend a finding, and the verdict.
/// </summary>
internal sealed class LineFindings(Terminal terminal) : FindingsFormat
{
    private readonly TextStyle _style = terminal.OutputStyle;
    private readonly VerdictCounts<Verdict> _verdicts = CountVerdicts();

    public override string Format(CheckedFile file)
    {
        StringBuilder lines = new();
        HashSet<string> said = [];
        string start = PlainText.Name(file.File.Path) + ": ";
        foreach (Diagnostic finding in file.Findings)
        {
            lines.Append(DiagnosticLine.Of(file.File.Path, finding)).Append('\n');
            foreach (LocalizedText suggestion in finding.Suggestions)
            {
                // One cause may break many sums: what would mend it is said once.
                string text = PlainText.OneLine(suggestion.ToString());
                if (said.Add(text)) lines.Append(start).Append(Texts.Get("suggestion")).Append(text).Append('\n');
            }
        }

        string counts = file.Counts(_style);
        lines.Append(start).Append(Texts.Get("verdict." + file.VerdictName)).Append(counts.Length > 0 ? Texts.Get("colon") + counts : "")
            .Append('\n');
        return lines.ToString();
    }

    public override void Write(CheckedFile file, string text)
    {
        _verdicts.Add(file.Verdict);
        terminal.Output.Write(text);
    }

    public override void End(int status) => _verdicts.WriteLine(terminal.Output);
}
