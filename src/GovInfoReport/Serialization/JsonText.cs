using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoReport;

/// <summary>Writes the JSON of findings: Chinese stays readable, what does not apply is left out.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteIfStated(this Utf8JsonWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) writer.WriteText(name, value);
    }

    public static void WriteIfStated(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } figure) writer.WriteNumber(name, figure);
    }

    public static void WriteIfStated(this Utf8JsonWriter writer, string name, int value)
    {
        if (value > 0) writer.WriteNumber(name, value);
    }
}
