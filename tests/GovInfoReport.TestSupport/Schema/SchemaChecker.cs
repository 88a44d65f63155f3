using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.TestSupport;

/// <summary>
/// Checks JSON against a schema that uses the keywords below, and no others: one that it does not know is an error, never passed over.
/// </summary>
public sealed class SchemaChecker(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description"];

    /// <summary>What is wrong with a value, one line for each fault with its path; empty where it conforms.</summary>
    public IReadOnlyList<string> Check(JsonElement value)
    {
        List<string> faults = [];
        Check(value, root, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            bool holds = keyword.Name switch
            {
                _ when Annotations.Contains(keyword.Name) => true,
                "type" => Types(keyword.Value).Any(t => IsType(value, t)),
                "const" => JsonElement.DeepEquals(value, keyword.Value),
                "enum" => keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(value, v)),
                "minimum" => value.ValueKind != JsonValueKind.Number || Number(value) >= Number(keyword.Value),
                "maximum" => value.ValueKind != JsonValueKind.Number || Number(value) <= Number(keyword.Value),
                "format" => value.ValueKind != JsonValueKind.String || IsFormat(value.GetString()!, keyword.Value.GetString()!),
                "required" => value.ValueKind != JsonValueKind.Object
                    || keyword.Value.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)),
                "$ref" => Follow(value, keyword.Value.GetString()!, path, faults),
                "properties" => CheckProperties(value, keyword.Value, path, faults),
                "items" => CheckItems(value, keyword.Value, path, faults),
                "additionalProperties" => keyword.Value.ValueKind == JsonValueKind.False
                    && HasOnly(value, schema.GetProperty("properties")),
                _ => throw new NotSupportedException($"The checker does not know the keyword '{keyword.Name}'."),
            };
            if (!holds) faults.Add($"{path}: {keyword.Name}");
        }
    }

    private bool Follow(JsonElement value, string reference, string path, List<string> faults)
    {
        JsonElement target = root;
        foreach (string part in reference.Split('/').Skip(1)) target = target.GetProperty(part);
        Check(value, target, path, faults);
        return true;
    }

    private bool CheckProperties(JsonElement value, JsonElement properties, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out JsonElement schema))
                Check(property.Value, schema, $"{path}.{property.Name}", faults);
        }

        return true;
    }

    private bool CheckItems(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Array) return true;
        foreach (JsonElement item in value.EnumerateArray()) Check(item, schema, path + "[]", faults);
        return true;
    }

    private static bool HasOnly(JsonElement value, JsonElement properties) =>
        value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => properties.TryGetProperty(p.Name, out _));

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && Number(value) == decimal.Truncate(Number(value)),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The checker does not know the type '{type}'."),
    };

    private static bool IsFormat(string text, string format) => format == "date"
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : throw new NotSupportedException($"The checker does not know the format '{format}'.");

    private static decimal Number(JsonElement value) => value.GetDecimal();
}
