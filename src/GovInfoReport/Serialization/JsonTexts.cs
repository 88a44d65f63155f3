using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoReport;

/// <summary>
/// Texts in JSON, exactly: what nobody sees stands there as <c>\u202E</c>, and so does half a surrogate pair, which the platform's writer
/// would replace and its reader refuse.
/// </summary>
internal static class JsonTexts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> SurrogateEscape => "\\ud"u8;

    /// <summary>Writes a property with a text.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        writer.WriteTextValue(text);
    }

    /// <summary>Writes a text.</summary>
    public static void WriteTextValue(this Utf8JsonWriter writer, string? text)
    {
        if (text is not null && VisibleText.HasFormats(text)) writer.WriteRawValue(Literal(text), skipInputValidation: true);
        else writer.WriteStringValue(text);
    }

    /// <summary>Reads the text that a reader stands at.</summary>
    /// <exception cref="JsonException">The text is not UTF-8.</exception>
    public static string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A text is a string.");
        ReadOnlySpan<byte> raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        try
        {
            return reader.ValueIsEscaped && HasSurrogateEscape(raw) ? Unescape(raw) : reader.GetString();
        }
        catch (Exception exception) when (exception is InvalidOperationException or DecoderFallbackException)
        {
            throw new JsonException("A text of the JSON is not UTF-8.", exception);
        }
    }

    private static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 16);
        literal.Append('"');
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int next = VisibleText.IndexOfHidden(rest, withControls: false);
            int seen = next < 0 ? rest.Length : next;
            literal.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(rest[..seen].ToString()));
            if (next < 0) break;
            int length = VisibleText.HiddenLength(rest[next..], withControls: false);
            VisibleText.AppendEscaped(literal, rest.Slice(next, length));
            rest = rest[(next + length)..];
        }

        return literal.Append('"').ToString();
    }

    private static bool HasSurrogateEscape(ReadOnlySpan<byte> raw) => raw.IndexOf(SurrogateEscape) >= 0 || raw.IndexOf("\\uD"u8) >= 0;

    // The reader has checked the escapes; only their values are asked for.
    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        StringBuilder text = new(raw.Length);
        while (!raw.IsEmpty)
        {
            int next = raw.IndexOf((byte)'\\');
            int plain = next < 0 ? raw.Length : next;
            text.Append(Strict.GetString(raw[..plain]));
            if (next < 0) break;
            char escape = (char)raw[next + 1];
            text.Append(escape switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.Slice(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => escape,
            });
            raw = raw[(next + (escape == 'u' ? 6 : 2))..];
        }

        return text.ToString();
    }
}
