using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Rendering;

/// <summary>Writes findings as one run of SARIF 2.1.0 (OASIS standard), for code hosts and viewers.</summary>
/// <remarks>
/// Results come first and the tool with its rules last: JSON has no order, and only then is it known which diagnostics were met. Not
/// thread-safe. End it with <see cref="End"/>; the writer stays open.
/// </remarks>
public sealed class SarifWriter
{
    private readonly SortedDictionary<string, DiagnosticDescriptor> _descriptors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly TextWriter _output;
    private readonly SarifOptions _options;
    private readonly ReportWords _words;
    private readonly SarifResult _result;
    private bool _isStarted;
    private bool _follows;

    /// <summary>Begins a run.</summary>
    /// <param name="output">Takes the run.</param>
    /// <param name="options">The language, the tool, and where ids lead; <see langword="null"/> for the defaults.</param>
    public SarifWriter(TextWriter output, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _options = options ?? new SarifOptions();
        _words = ReportWords.For(_options.Culture);
        _result = new SarifResult(_words, _options.Culture, _options.FileOf);
    }

    /// <summary>Names rules that ran, whether they found anything or not.</summary>
    /// <param name="descriptors">The rules.</param>
    public void AddRules(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        ArgumentNullException.ThrowIfNull(descriptors);
        foreach (DiagnosticDescriptor descriptor in descriptors) _descriptors.TryAdd(descriptor.Id, descriptor);
    }

    /// <summary>Writes the findings about a report.</summary>
    /// <param name="report">The report; its file is named as the artifact.</param>
    /// <param name="suppressed">Findings that are accepted; they are written as suppressed.</param>
    public void Write(CheckedReport report, EquatableArray<SuppressedDiagnostic> suppressed = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        string path = report.FileName ?? "";
        foreach (Diagnostic finding in report.Findings) Write(path, finding, null, ChangesOf(report.Checks, finding));
        foreach (SuppressedDiagnostic accepted in suppressed) Write(path, accepted.Diagnostic, accepted.Suppression, []);
    }

    /// <summary>Writes findings between reports, each at the document that it names.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="suppressed">Findings that are accepted; they are written as suppressed.</param>
    public void Write(IEnumerable<Diagnostic> findings, EquatableArray<SuppressedDiagnostic> suppressed = default)
    {
        ArgumentNullException.ThrowIfNull(findings);
        foreach (Diagnostic finding in findings) Write(finding.Location.Document ?? "", finding, null, []);
        foreach (SuppressedDiagnostic accepted in suppressed)
            Write(accepted.Diagnostic.Location.Document ?? "", accepted.Diagnostic, accepted.Suppression, []);
    }

    /// <summary>Ends the run.</summary>
    /// <param name="isSuccessful">Whether everything could be read.</param>
    /// <param name="exitCode">The exit code of the program.</param>
    public void End(bool isSuccessful = true, int exitCode = 0)
    {
        Start();
        _output.Write("\n],\n\"columnKind\":\"utf16CodeUnits\",\n");
        _output.Write($"\"language\":\"{(_words.IsChinese ? "zh-CN" : "en-US")}\",\n");
        string success = isSuccessful ? "true" : "false";
        _output.Write(string.Create(CultureInfo.InvariantCulture,
            $"\"invocations\":[{{\"executionSuccessful\":{success},\"exitCode\":{exitCode}}}],\n"));
        _output.Write("\"tool\":" + JsonText.Of(WriteTool) + "\n}]}\n");
    }

    private static EquatableArray<CellChange> ChangesOf(ValidationResult? checks, Diagnostic finding)
    {
        SuspectSet? set = checks?.Suspects.FirstOrDefault(s => s.IsOf(finding));
        return set is null || set.Suspects.IsEmpty ? [] : set.Suspects[0].Changes;
    }

    private void Write(string path, Diagnostic finding, Suppression? suppression, EquatableArray<CellChange> changes)
    {
        Start();
        _descriptors.TryAdd(finding.Id, finding.Descriptor);
        _found.Add(finding.Id);
        if (_follows) _output.Write(",\n");
        _output.Write(JsonText.Of(w => _result.Write(w, path, finding, suppression, changes)));
        _follows = true;
    }

    private void Start()
    {
        if (_isStarted) return;
        _isStarted = true;
        _output.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[\n");
    }

    private void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("driver");
        writer.WriteText("name", _options.ToolName);
        if (_options.ToolVersion is { } version) writer.WriteText("version", version);
        if (_options.InformationUri is { } address) writer.WriteText("informationUri", address.AbsoluteUri);
        writer.WriteStartArray("rules");
        foreach (DiagnosticDescriptor descriptor in _descriptors.Values) WriteRule(writer, descriptor);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor descriptor)
    {
        string title = descriptor.Title.ToString(_options.Culture);
        writer.WriteStartObject();
        writer.WriteText("id", descriptor.Id);
        writer.WriteStartObject("shortDescription");
        writer.WriteText("text", title);
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteText("level", SarifResult.Level(descriptor.DefaultSeverity));
        writer.WriteEndObject();
        if (HelpAddress.Of(_options.HelpBase, descriptor, _words.IsChinese) is { } address) writer.WriteText("helpUri", address);
        WriteHelp(writer, descriptor, title);
        writer.WriteStartObject("properties");
        writer.WriteText("category", JsonNamingPolicy.CamelCase.ConvertName(descriptor.Category.ToString()));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // Pages are long: they stand where a viewer shows them, which is at a result.
    private void WriteHelp(Utf8JsonWriter writer, DiagnosticDescriptor descriptor, string title)
    {
        string? page = _found.Contains(descriptor.Id) ? _options.HelpPageOf?.Invoke(descriptor.Id) : null;
        writer.WriteStartObject("help");
        writer.WriteText("text", page is null ? title : MarkdownText.ToPlain(page));
        writer.WriteIfStated("markdown", page);
        writer.WriteEndObject();
    }
}
