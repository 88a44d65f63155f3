using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>Gives findings their JSON wherever System.Text.Json meets them. They are written, not read: their rules are code.</summary>
internal abstract class FindingJsonConverter<T> : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written as JSON and not read back; keep the report, and check it again.");
}

/// <inheritdoc/>
internal sealed class DiagnosticJsonConverter : FindingJsonConverter<Diagnostic>
{
    public override void Write(Utf8JsonWriter writer, Diagnostic value, JsonSerializerOptions options) => FindingJson.Write(writer, value);
}

/// <inheritdoc/>
internal sealed class ValidationResultJsonConverter : FindingJsonConverter<ValidationResult>
{
    public override void Write(Utf8JsonWriter writer, ValidationResult value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        FindingJson.WriteMembers(writer, value.Verdict, value.Diagnostics, value.Suppressed, value.Rules);
        writer.WriteEndObject();
    }
}

/// <inheritdoc/>
internal sealed class ParseResultJsonConverter : FindingJsonConverter<ParseResult>
{
    public override void Write(Utf8JsonWriter writer, ParseResult value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("report");
        JsonSerializer.Serialize(writer, ReportDocument.Of(value.Report), ReportJsonContext.Canonical.ReportDocument);
        writer.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in value.Diagnostics) FindingJson.Write(writer, diagnostic);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
