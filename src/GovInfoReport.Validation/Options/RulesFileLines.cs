using System.Globalization;
using System.Text.Json;

namespace GovInfoReport.Validation;

/// <summary>Tells the lines on which the parts of a JSON file stand, by their paths such as <c>$.use[1]</c>.</summary>
internal static class RulesFileLines
{
    // A file of rules is four levels deep; what is deeper has the line of what it stands in.
    private const int MaxDepth = 8;

    /// <summary>The lines of a file that is JSON.</summary>
    public static Dictionary<string, int> Of(ReadOnlySpan<byte> utf8)
    {
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Stack<(string Path, bool IsArray, int Next)> open = new();
        string? property = null;
        int line = 1, counted = 0;
        while (reader.Read())
        {
            line += utf8[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    property = open.Count <= MaxDepth ? $"{open.Peek().Path}.{reader.GetString()}" : null;
                    if (property is not null) lines.TryAdd(property, line);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    string path = PathOf(open, property);
                    property = null;
                    if (open.Count <= MaxDepth) lines.TryAdd(path, line);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        open.Push((path, reader.TokenType == JsonTokenType.StartArray, 0));
                    break;
            }
        }

        return lines;
    }

    private static string PathOf(Stack<(string Path, bool IsArray, int Next)> open, string? property)
    {
        if (open.Count == 0) return "$";
        if (property is not null || open.Count > MaxDepth) return property ?? "";
        (string path, bool isArray, int next) = open.Pop();
        open.Push((path, isArray, next + 1));
        return isArray ? string.Create(CultureInfo.InvariantCulture, $"{path}[{next}]") : path;
    }
}
