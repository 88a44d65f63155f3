using System.Buffers.Text;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Tells what pieces of content mean.</summary>
internal static class ContentValues
{
    /// <summary>A number; 0 where it cannot be read, as other readers do.</summary>
    public static double Number(ReadOnlySpan<byte> lexeme)
    {
        int sign = 1;
        while (lexeme.Length > 0 && lexeme[0] is (byte)'-' or (byte)'+')
        {
            if (lexeme[0] == '-') sign = -1;
            lexeme = lexeme[1..];
        }

        // Nearly all numbers are short: their digits are a whole number that is divided once.
        const int ShortLength = 15;
        if (lexeme.Length > ShortLength) return Utf8Parser.TryParse(lexeme, out double number, out _) ? sign * number : 0;
        long digits = 0;
        long scale = 0;
        foreach (byte value in lexeme)
        {
            if (char.IsAsciiDigit((char)value)) (digits, scale) = (10 * digits + value - '0', 10 * scale);
            else if (value == '.' && scale == 0) scale = 1;
            else break;
        }

        return scale > 1 ? sign * ((double)digits / scale) : sign * digits;
    }

    /// <summary>A name.</summary>
    public static NameToken Name(ReadOnlySpan<byte> lexeme)
    {
        ReadOnlySpan<byte> name = lexeme[1..];
        if (!name.Contains((byte)'#')) return NameToken.Create(Encoding.Latin1.GetString(name));
        byte[] plain = new byte[name.Length];
        int length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool isEscape = name[i] == '#' && i + 2 < name.Length && HexDigit(name[i + 1]) >= 0 && HexDigit(name[i + 2]) >= 0;
            plain[length++] = isEscape ? (byte)(HexDigit(name[i + 1]) << 4 | HexDigit(name[i + 2])) : name[i];
            if (isEscape) i += 2;
        }

        return NameToken.Create(Encoding.Latin1.GetString(plain.AsSpan(0, length)));
    }

    /// <summary>Writes the bytes of a text, in parentheses or as hexadecimal digits.</summary>
    /// <param name="lexeme">The text as it is written.</param>
    /// <param name="bytes">Where to write, at least as long as the text as it is written.</param>
    /// <returns>How many bytes there are.</returns>
    public static int Bytes(ReadOnlySpan<byte> lexeme, Span<byte> bytes) =>
        lexeme[0] == '<' ? HexBytes(lexeme, bytes) : TextBytes(lexeme, bytes);

    private static int HexBytes(ReadOnlySpan<byte> lexeme, Span<byte> bytes)
    {
        int length = 0;
        int high = -1;
        foreach (byte value in lexeme)
        {
            int digit = HexDigit(value);
            if (digit < 0) continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }

            bytes[length++] = (byte)(high << 4 | digit);
            high = -1;
        }

        if (high >= 0) bytes[length++] = (byte)(high << 4);
        return length;
    }

    private static int TextBytes(ReadOnlySpan<byte> lexeme, Span<byte> bytes)
    {
        ReadOnlySpan<byte> text = lexeme[1..];
        if (text.Length > 0 && text[^1] == ')') text = text[..^1];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                bytes[length++] = text[i];
                continue;
            }

            if (++i >= text.Length) break;
            if (Unescape(text, ref i) is byte value) bytes[length++] = value;
        }

        return length;
    }

    private static byte? Unescape(ReadOnlySpan<byte> text, ref int at)
    {
        byte value = text[at];
        switch (value)
        {
            case (byte)'n':
                return (byte)'\n';
            case (byte)'r':
                return (byte)'\r';
            case (byte)'t':
                return (byte)'\t';
            case (byte)'b':
                return (byte)'\b';
            case (byte)'f':
                return (byte)'\f';
            case (byte)'\r':
                if (at + 1 < text.Length && text[at + 1] == '\n') at++;
                return null;
            case (byte)'\n':
                return null;
            case >= (byte)'0' and <= (byte)'7':
                int code = value - '0';
                for (int digits = 1; digits < 3 && at + 1 < text.Length && text[at + 1] is >= (byte)'0' and <= (byte)'7'; digits++)
                    code = 8 * code + text[++at] - '0';
                return (byte)code;
            default:
                return value;
        }
    }

    private static int HexDigit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        _ => -1,
    };
}
