using System.Globalization;
using System.Text.Json;

namespace GovInfoReport;

/// <summary>Findings as JSON (<c>docs/findings.schema.json</c>), in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class FindingJson
{
    /// <summary>The name of a verdict in data.</summary>
    public static string NameOf(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    /// <summary>Writes the properties of a result into an object that was begun: verdict, counts, findings, rules.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="verdict">What is said of the report as a whole.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="suppressed">Those that are known and accepted.</param>
    /// <param name="rules">What became of the rules; empty where nothing was checked.</param>
    public static void WriteMembers(
        Utf8JsonWriter writer,
        Verdict verdict,
        EquatableArray<Diagnostic> findings,
        EquatableArray<SuppressedDiagnostic> suppressed,
        EquatableArray<RuleRun> rules)
    {
        writer.WriteText("verdict", NameOf(verdict));
        writer.WriteNumber("errors", findings.Count(d => d.Severity == DiagnosticSeverity.Error));
        writer.WriteNumber("warnings", findings.Count(d => d.Severity == DiagnosticSeverity.Warning));
        writer.WriteNumber("information", findings.Count(d => d.Severity == DiagnosticSeverity.Info));
        writer.WriteStartArray("findings");
        foreach (Diagnostic finding in findings) Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteStartArray("suppressed");
        foreach (SuppressedDiagnostic finding in suppressed) Write(writer, finding.Diagnostic, finding.Suppression);
        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (RuleRun run in rules) Write(writer, run);
        writer.WriteEndArray();
    }

    /// <summary>Writes a finding.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="suppression">What suppresses it; <see langword="null"/>: nothing.</param>
    public static void Write(Utf8JsonWriter writer, Diagnostic finding, Suppression? suppression = null)
    {
        writer.WriteStartObject();
        writer.WriteText("id", finding.Id);
        writer.WriteText("severity", SeverityName.Of(finding.Severity));
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
            foreach (LocalizedText suggestion in finding.Suggestions)
                writer.WriteTextValue(suggestion.ToString(CultureInfo.CurrentUICulture));
            writer.WriteEndArray();
        }

        writer.WriteText("fingerprint", DiagnosticFingerprint.Of(finding));
        writer.WriteIfStated("reason", suppression?.Reason);
        writer.WriteIfStated("expires", suppression?.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteOperands(Utf8JsonWriter writer, Diagnostic finding)
    {
        if (finding.Operands.Count == 0) return;
        writer.WriteStartArray("operands");
        foreach (Operand operand in finding.Operands)
        {
            writer.WriteStartObject();
            WriteFigure(writer, operand);
            WritePosition(writer, operand.Position);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the cell and the figure of an operand into an object that was begun.</summary>
    public static void WriteFigure(Utf8JsonWriter writer, Operand operand)
    {
        writer.WriteText("cell", operand.Cell.Code);
        if (operand.Value is { } value) writer.WriteNumber("value", value);
        else writer.WriteNull("value");
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

    /// <summary>Writes what became of a rule.</summary>
    public static void Write(Utf8JsonWriter writer, RuleRun run)
    {
        writer.WriteStartObject();
        writer.WriteText("id", run.Descriptor.Id);
        writer.WriteText("state", JsonNamingPolicy.CamelCase.ConvertName(run.State.ToString()));
        writer.WriteIfStated("findings", run.FindingCount);
        writer.WriteIfStated("reason", run.Reason?.ToString(CultureInfo.CurrentUICulture));
        writer.WriteIfStated("exception", run.Exception?.Message);
        if (run.NotAssessed.Length > 0)
        {
            writer.WriteStartArray("notAssessed");
            foreach (NotAssessedPart part in run.NotAssessed)
            {
                writer.WriteStartObject();
                writer.WriteText("place", part.Place.Code);
                writer.WriteText("reason", part.Reason.ToString(CultureInfo.CurrentUICulture));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
