using System.Text.Json;

namespace GovInfoReport.Cli;

/// <summary>Findings as JSON: <c>{"files":[…]}</c>, one file a line.</summary>
internal sealed class JsonFindings(Terminal terminal) : FindingsFormat
{
    private bool _follows;

    public override string Format(CheckedFile file) => JsonText.Of(writer => WriteFile(writer, file));

    public override void Write(CheckedFile file, string text)
    {
        terminal.Output.Write(_follows ? ",\n" : "{\"files\":[\n");
        terminal.Output.Write(text);
        _follows = true;
    }

    public override void End(int status) => terminal.Output.Write(_follows ? "\n]}\n" : "{\"files\":[]}\n");

    private static void WriteFile(Utf8JsonWriter writer, CheckedFile file)
    {
        AnnualReport report = file.Parsed.Report;
        writer.WriteStartObject();
        writer.WriteText("file", file.File.Path);
        writer.WriteIfStated("title", report.Title);
        writer.WriteIfStated("agency", report.Agency);
        writer.WriteIfStated("year", report.Year ?? 0);
        writer.WriteText("verdict", file.VerdictName);
        writer.WriteNumber("errors", file.Count(DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", file.Count(DiagnosticSeverity.Warning));
        writer.WriteNumber("information", file.Count(DiagnosticSeverity.Info));
        writer.WriteStartArray("findings");
        foreach (Diagnostic finding in file.Findings) WriteFinding(writer, finding, null);
        writer.WriteEndArray();
        writer.WriteStartArray("suppressed");
        foreach (SuppressedDiagnostic suppressed in file.Suppressed) WriteFinding(writer, suppressed.Diagnostic, suppressed.Suppression);
        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (RuleRun run in file.Checks?.Rules ?? []) WriteRule(writer, run);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Diagnostic finding, Suppression? suppression)
    {
        writer.WriteStartObject();
        writer.WriteText("id", finding.Id);
        writer.WriteText("severity", Severity(finding.Severity));
        writer.WriteText("message", finding.GetMessage());
        writer.WriteIfStated("place", finding.Place.Code);
        WritePosition(writer, finding.Location.Position);
        writer.WriteIfStated("expected", finding.Expected);
        writer.WriteIfStated("actual", finding.Actual);
        WriteOperands(writer, finding);
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("related");
            foreach (Location location in finding.Related)
            {
                writer.WriteStartObject();
                writer.WriteIfStated("place", location.Place.Code);
                WritePosition(writer, location.Position);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (finding.Suggestions.Count > 0)
        {
            writer.WriteStartArray("suggestions");
            foreach (LocalizedText suggestion in finding.Suggestions) writer.WriteTextValue(suggestion.ToString());
            writer.WriteEndArray();
        }

        writer.WriteText("fingerprint", DiagnosticFingerprint.Of(finding));
        writer.WriteIfStated("reason", suppression?.Reason);
        writer.WriteIfStated("expires", suppression?.Expires?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteOperands(Utf8JsonWriter writer, Diagnostic finding)
    {
        if (finding.Operands.Count == 0) return;
        writer.WriteStartArray("operands");
        foreach (Operand operand in finding.Operands)
        {
            writer.WriteStartObject();
            writer.WriteText("cell", operand.Cell.Code);
            if (operand.Value is { } value) writer.WriteNumber("value", value);
            else writer.WriteNull("value");
            WritePosition(writer, operand.Position);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, SourcePosition position)
    {
        if (position.IsNone) return;
        writer.WriteStartObject("position");
        writer.WriteIfStated("line", position.Line);
        writer.WriteIfStated("page", position.Page);
        writer.WriteIfStated("paragraph", position.Paragraph);
        writer.WriteIfStated("table", position.Table);
        writer.WriteIfStated("row", position.Row);
        writer.WriteIfStated("column", position.Column);
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, RuleRun run)
    {
        writer.WriteStartObject();
        writer.WriteText("id", run.Descriptor.Id);
        writer.WriteText("state", JsonNamingPolicy.CamelCase.ConvertName(run.State.ToString()));
        writer.WriteIfStated("findings", run.FindingCount);
        writer.WriteIfStated("reason", run.Reason?.ToString());
        writer.WriteIfStated("exception", run.Exception?.Message);
        if (run.NotAssessed.Length > 0)
        {
            writer.WriteStartArray("notAssessed");
            foreach (NotAssessedPart part in run.NotAssessed)
            {
                writer.WriteStartObject();
                writer.WriteText("place", part.Place.Code);
                writer.WriteText("reason", part.Reason.ToString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
