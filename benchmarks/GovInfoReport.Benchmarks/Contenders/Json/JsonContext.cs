using System.Text.Json.Serialization;

namespace GovInfoReport.Benchmarks;

/// <summary>The source-generated metadata of the plain records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonContext : JsonSerializerContext;
