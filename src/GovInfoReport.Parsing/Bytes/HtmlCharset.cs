using System.Text;

namespace GovInfoReport.Parsing;

/// <summary>Finds the charset that the start of a page declares, in either form of <c>meta</c> or in an XML declaration.</summary>
internal static class HtmlCharset
{
    /// <summary>The declared name; <see langword="null"/> where none is declared.</summary>
    public static string? Find(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf((byte)'<') < 0) return null;
        return FindAfter(start, "charset"u8)
            ?? (start.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8) ? FindAfter(start, "encoding"u8) : null);
    }

    private static string? FindAfter(ReadOnlySpan<byte> start, ReadOnlySpan<byte> word)
    {
        byte lower = word[0], upper = (byte)char.ToUpperInvariant((char)lower);
        for (int i = 0, next; (next = start[i..].IndexOfAny(lower, upper)) >= 0 && i + next + word.Length < start.Length; i++)
        {
            i += next;
            if (!Ascii.EqualsIgnoreCase(start.Slice(i, word.Length), word)) continue;
            ReadOnlySpan<byte> rest = start[(i + word.Length)..].TrimStart(" \t\r\n"u8);
            if (rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..].TrimStart(" \t\r\n\"'"u8);
            int length = 0;
            while (length < rest.Length && length < 32
                && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'-' or (byte)'_')) length++;
            if (length > 0) return Encoding.ASCII.GetString(rest[..length]);
        }

        return null;
    }
}
