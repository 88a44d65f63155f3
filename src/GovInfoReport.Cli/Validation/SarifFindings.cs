using System.Text.Json;
using GovInfoReport.Validation;

namespace GovInfoReport.Cli;

/// <summary>Findings as one run of SARIF 2.1.0 (OASIS standard), for code hosts and viewers.</summary>
/// <remarks>Results come first and the tool with its rules last: JSON has no order, and only then is it known which diagnostics were met.</remarks>
internal sealed class SarifFindings(Terminal terminal) : FindingsFormat
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _descriptors =
        new(DefaultRules.All.Select(r => r.Descriptor).ToDictionary(d => d.Id), StringComparer.Ordinal);

    private bool _isStarted;
    private bool _follows;

    public override string Format(CheckedFile file) =>
        string.Join(",\n", file.Findings.Select(f => JsonText.Of(w => SarifResult.Write(w, file.File.Path, f, null)))
            .Concat((file.Suppressed).Select(s => JsonText.Of(w => SarifResult.Write(w, file.File.Path, s.Diagnostic, s.Suppression)))));

    public override void Write(CheckedFile file, string text)
    {
        Start();
        foreach (Diagnostic finding in file.Findings) _descriptors.TryAdd(finding.Id, finding.Descriptor);
        foreach (SuppressedDiagnostic suppressed in file.Suppressed) _descriptors.TryAdd(suppressed.Diagnostic.Id, suppressed.Diagnostic.Descriptor);
        WriteResults(text);
    }

    /// <summary>Writes findings between files, each at the document that it names.</summary>
    public void Write(IReadOnlyList<Diagnostic> findings)
    {
        Start();
        foreach (Diagnostic finding in findings)
        {
            _descriptors.TryAdd(finding.Id, finding.Descriptor);
            WriteResults(JsonText.Of(w => SarifResult.Write(w, finding.Location.Document ?? "", finding, null)));
        }
    }

    private void WriteResults(string text)
    {
        if (text.Length == 0) return;
        if (_follows) terminal.Output.Write(",\n");
        terminal.Output.Write(text);
        _follows = true;
    }

    public override void End(int status)
    {
        Start();
        terminal.Output.Write("\n],\n\"columnKind\":\"utf16CodeUnits\",\n");
        terminal.Output.Write($"\"language\":\"{(LocalizedText.IsChinese(null) ? "zh-CN" : "en-US")}\",\n");
        terminal.Output.Write($"\"invocations\":[{{\"executionSuccessful\":{(status == ExitStatus.Failed ? "false" : "true")},\"exitCode\":{status}}}],\n");
        terminal.Output.Write("\"tool\":" + JsonText.Of(WriteTool) + "\n}]}\n");
    }

    private void Start()
    {
        if (_isStarted) return;
        _isStarted = true;
        terminal.Output.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[\n");
    }

    private void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("driver");
        writer.WriteText("name", "govinforeport");
        writer.WriteText("version", CommandLine.Version());
        writer.WriteStartArray("rules");
        foreach (DiagnosticDescriptor descriptor in _descriptors.Values) WriteRule(writer, descriptor);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor descriptor)
    {
        writer.WriteStartObject();
        writer.WriteText("id", descriptor.Id);
        writer.WriteStartObject("shortDescription");
        writer.WriteText("text", descriptor.Title.ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteText("level", SarifResult.Level(descriptor.DefaultSeverity));
        writer.WriteEndObject();
        writer.WriteStartObject("help");
        writer.WriteText("text", descriptor.HelpLink is { } page ? Texts.Format("sarif.help", descriptor.Title, page) : descriptor.Title.ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteText("category", JsonNamingPolicy.CamelCase.ConvertName(descriptor.Category.ToString()));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
