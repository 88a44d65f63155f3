using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport;

/// <summary>Writes the cells that a report lists as objects nested along their codes, blanks as <c>null</c>.</summary>
internal sealed class ReportCellsJsonConverter : JsonConverter<ListedCells>
{
    private const int MaxParts = 4;

    public override void Write(Utf8JsonWriter writer, ListedCells value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        string[] open = [];
        foreach (CellDefinition cell in value.Listed)
        {
            string[] parts = cell.Code.Split('.');
            int shared = 0;
            while (shared < open.Length && open[shared] == parts[shared]) shared++;
            for (int i = open.Length; i > shared; i--) writer.WriteEndObject();
            for (int i = shared; i < parts.Length - 1; i++) writer.WriteStartObject(parts[i]);
            open = parts[..^1];
            if (value.Cells[cell] is not decimal figure) writer.WriteNull(parts[^1]);
            else writer.WriteNumber(parts[^1], figure);
        }

        for (int i = 0; i < open.Length; i++) writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public override ListedCells Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReportCellsBuilder builder = new();
        CellSet read = default;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The cells of a report are an object.");
        Span<char> code = stackalloc char[128];
        Span<int> ends = stackalloc int[MaxParts + 1];
        int depth = 0, length = 0;
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndObject && depth == 0))
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.EndObject:
                    depth--;
                    length = ends[depth];
                    break;
                case JsonTokenType.StartObject:
                    if (++depth > MaxParts) throw new JsonException("The cells are nested too deep.");
                    break;
                case JsonTokenType.PropertyName:
                    length = ends[depth] = depth == 0 ? 0 : ends[depth];
                    length = AddName(ref reader, code, length);
                    if (depth < MaxParts) ends[depth + 1] = length;
                    break;
                case JsonTokenType.Number or JsonTokenType.Null:
                    CellDefinition cell = FindOnce(code[..length], ref read);
                    builder[cell] = reader.TokenType == JsonTokenType.Null ? null : ReadFigure(ref reader, cell);
                    break;
                default:
                    throw new JsonException($"The cell '{code[..length]}' holds a number or null.");
            }
        }

        return new ListedCells(builder.ToCells(), []);
    }

    private static CellDefinition FindOnce(ReadOnlySpan<char> code, ref CellSet read)
    {
        if (!ReportFormat.TryFindCell(code, out CellDefinition? cell)) throw new JsonException($"There is no cell '{code}'.");
        if (read.Contains(cell.Index)) throw new JsonException($"The cell '{cell.Code}' stands twice.");
        read.Add(cell.Index);
        return cell;
    }

    // The length of the code with the name behind it.
    private static int AddName(ref Utf8JsonReader reader, scoped Span<char> code, int length)
    {
        if (reader.ValueSpan.Length + length + 1 > code.Length) throw new JsonException("There is no cell of that name.");
        if (length > 0) code[length++] = '.';
        return length + CopyName(ref reader, code[length..]);
    }

    private static int CopyName(ref Utf8JsonReader reader, scoped Span<char> name)
    {
        try
        {
            return reader.CopyString(name);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("There is no cell of that name.", exception);
        }
    }

    private static decimal ReadFigure(ref Utf8JsonReader reader, CellDefinition cell)
    {
        if (reader.TryGetDecimal(out decimal value)
            && (cell.Kind == CellKind.Amount || (value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue)))
            return value;
        throw new JsonException(
            $"The cell '{cell.Code}' holds {(cell.Kind == CellKind.Amount ? "a decimal number" : "a whole number of 64 bits")}.");
    }
}
