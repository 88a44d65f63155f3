using GovInfoReport.Rendering;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>Findings as one run of SARIF 2.1.0.</summary>
internal sealed class SarifFindings : FindingsFormat
{
    private readonly SarifWriter _writer;

    public SarifFindings(Terminal terminal, Uri? docs = null)
    {
        SarifOptions options = new()
        {
            ToolName = "govinforeport",
            ToolVersion = ToolVersion.Text,
            HelpBase = docs,
            InformationUri = docs,
            HelpPageOf = Pages.Find,
            FileOf = InputFile.FileOf,
        };
        _writer = new SarifWriter(terminal.Output, options);
        _writer.AddRules(DefaultRules.All.Select(r => r.Descriptor));
    }

    // The writer knows what stands before a result, so each is written in its turn.
    public override string Format(CheckedFile file) => "";

    public override void Write(CheckedFile file, string text) => _writer.Write(file.ToReport(), file.Suppressed);

    /// <summary>Writes findings between files, each at the document that it names.</summary>
    public void Write(IReadOnlyList<Diagnostic> findings) => _writer.Write(findings);

    /// <summary>Writes accepted findings between files.</summary>
    public void Write(IReadOnlyList<SuppressedDiagnostic> suppressed) => _writer.Write([], [.. suppressed]);

    public override void End(int status) => _writer.End(status != ExitStatus.Failed, status);
}
