using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Benchmarks;

/// <summary>Reads a report's JSON into plain records.</summary>
internal static class JsonRecords
{
    /// <summary>Deserialisation by source-generated code.</summary>
    public static JsonReport Deserialize(byte[] json) => JsonSerializer.Deserialize(json, JsonContext.Default.JsonReport)!;

    /// <summary>The part in which the records differ from the JSON; <see langword="null"/> where they are equal.</summary>
    public static string? Difference(byte[] json)
    {
        JsonReport read = Deserialize(json);
        JsonNode written = JsonSerializer.SerializeToNode(read, JsonContext.Default.JsonReport)!;
        JsonNode whole = JsonNode.Parse(json)!;
        foreach (string part in (string[])["cells", "title", "preamble"])
        {
            if (!JsonNode.DeepEquals(written[part], whole[part])) return part;
        }

        return read.Overview?.Text == whole["overview"]?["text"]?.GetValue<string>() ? null : "overview";
    }
}
