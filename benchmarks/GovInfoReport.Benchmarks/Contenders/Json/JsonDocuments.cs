using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Benchmarks;

/// <summary>The sample as JSON without white space, and what goes through its tokens.</summary>
internal static class JsonDocuments
{
    private static readonly JsonSerializerOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Sample { get; } = JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(ReportSerializer.ToJsonUtf8(Benchmarks.Sample.Report)), Short);

    /// <summary>The reader over all tokens, nothing kept.</summary>
    public static int Scan(byte[] json)
    {
        Utf8JsonReader reader = new(json);
        int tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }
}
