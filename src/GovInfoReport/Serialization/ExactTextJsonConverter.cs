using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>Writes and reads the texts of a report so that every string comes back equal, half surrogate pairs included.</summary>
internal sealed class ExactTextJsonConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTexts.ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteTextValue(value);
}
