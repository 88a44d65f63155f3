using System.Buffers;
using System.Text;

namespace GovInfoReport.Benchmarks;

/// <summary>The least that anyone can do with the input: touch every character once.</summary>
internal static class Passes
{
    /// <summary>The yardstick: one scalar pass that tells line feeds and digits from the rest.</summary>
    public static int Scalar(string text)
    {
        int lines = 0, digits = 0;
        foreach (char c in text)
        {
            if (c == '\n') lines++;
            else if (char.IsAsciiDigit(c)) digits++;
        }

        return lines + digits;
    }

    /// <summary>The vectorised count of line feeds.</summary>
    public static int Vectorised(string text) => text.AsSpan().Count('\n');

    /// <summary>Decoding into a pooled buffer.</summary>
    public static int Decode(byte[] bytes, Encoding encoding)
    {
        char[] characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        int length = encoding.GetChars(bytes, characters);
        ArrayPool<char>.Shared.Return(characters);
        return length;
    }
}
