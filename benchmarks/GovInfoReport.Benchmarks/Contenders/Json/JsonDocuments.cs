using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Benchmarks;

/// <summary>The sample as JSON without white space, and what reads it.</summary>
internal static class JsonDocuments
{
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Sample { get; } = JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(ReportSerializer.ToJsonUtf8(Benchmarks.Sample.Report)), Short);

    /// <summary>Deserialisation into plain records by source-generated code.</summary>
    public static JsonReport Deserialize(byte[] json) => JsonSerializer.Deserialize(json, JsonContext.Default.JsonReport)!;

    /// <summary>The reader over all tokens, nothing kept.</summary>
    public static int Scan(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        int tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    /// <summary>How the plain records differ from the sample; <see langword="null"/> where they are equal.</summary>
    public static string? Difference()
    {
        JsonReport read = Deserialize(Sample);
        JsonNode written = JsonSerializer.SerializeToNode(read, JsonContext.Default.JsonReport)!;
        JsonNode whole = JsonNode.Parse(Sample)!;
        foreach (string part in (string[])["cells", "title", "preamble"])
        {
            if (!JsonNode.DeepEquals(written[part], whole[part])) return part;
        }

        return read.Overview?.Text == Benchmarks.Sample.Report.Overview?.Text ? null : "overview";
    }
}
