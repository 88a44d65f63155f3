using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>Gives a report its canonical JSON wherever System.Text.Json meets it: in an endpoint's answer, a message, a document.</summary>
internal sealed class AnnualReportJsonConverter : JsonConverter<AnnualReport>
{
    public override AnnualReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReportDocument.ToReport(JsonSerializer.Deserialize(ref reader, ReportJsonContext.Canonical.ReportDocument));

    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ReportDocument.Of(value), ReportJsonContext.Canonical.ReportDocument);
}
