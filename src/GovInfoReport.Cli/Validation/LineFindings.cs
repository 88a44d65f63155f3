using System.Text;

namespace GovInfoReport.Cli;

/// <summary>One finding a line, for programs that read lines.</summary>
internal sealed class LineFindings(Terminal terminal) : FindingsFormat
{
    public override string Format(CheckedFile file)
    {
        StringBuilder lines = new();
        foreach (Diagnostic finding in file.Findings) lines.Append(DiagnosticLine.Of(file.File.Path, finding)).Append('\n');
        return lines.ToString();
    }

    public override void Write(CheckedFile file, string text) => terminal.Output.Write(text);
}
