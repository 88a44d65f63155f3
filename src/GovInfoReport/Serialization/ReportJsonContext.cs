using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>The source-generated metadata of the report's JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n",
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReportDocument))]
internal sealed partial class ReportJsonContext : JsonSerializerContext
{
    // Chinese text stays readable; the JSON is data, never embedded in HTML unescaped.
    internal static ReportJsonContext Canonical =>
        field ??= new(new JsonSerializerOptions(Default.Options)
        { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new ExactTextJsonConverter() } });
}
