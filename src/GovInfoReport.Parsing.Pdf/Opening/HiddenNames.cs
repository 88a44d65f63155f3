using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Hides from the library what it would walk through without a bound on opening a file: trees of pages, of names and of places to go to.
/// </summary>
/// <remarks>
/// Such trees may contain themselves. The names of their entries are changed in a copy of the bytes, of the same length, so that nothing
/// else moves. Trees of pages are walked by <see cref="PageTree"/>; the others have no meaning for text.
/// </remarks>
internal static class HiddenNames
{
    /// <summary>What the children of a node are called after hiding.</summary>
    public static NameToken Kids { get; } = NameToken.Create("!ids");

    private const byte Mark = (byte)'!';
    private const int LongestEscaped = 3 * 5;

    /// <summary>The bytes with the names hidden: a copy where there are any.</summary>
    public static ReadOnlyMemory<byte> In(ReadOnlyMemory<byte> bytes)
    {
        if (!Has(bytes.Span)) return bytes;
        byte[] copy = bytes.ToArray();
        Hide(copy);
        return copy;
    }

    /// <summary>Hides the names.</summary>
    public static void Hide(Span<byte> bytes)
    {
        Hide(bytes, "/Kids"u8);
        Hide(bytes, "/Names"u8);
        Hide(bytes, "/Dests"u8);
        for (int at = 0; Next(bytes, "#"u8, ref at); at++) HideEscaped(bytes, at);
    }

    private static bool Has(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("/Kids"u8) >= 0 || bytes.IndexOf("/Names"u8) >= 0 || bytes.IndexOf("/Dests"u8) >= 0 || bytes.Contains((byte)'#');

    private static bool Next(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sought, ref int at)
    {
        if (at >= bytes.Length) return false;
        int found = bytes[at..].IndexOf(sought);
        if (found >= 0) at += found;
        return found >= 0;
    }

    private static void Hide(Span<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (int at = 0; Next(bytes, name, ref at); at += name.Length)
        {
            int end = at + name.Length;
            if (end == bytes.Length || ContentLexer.EndsName(bytes[end])) bytes[at + 1] = Mark;
        }
    }

    // Any character of a name may be written as its number: #4Eames.
    private static void HideEscaped(Span<byte> bytes, int at)
    {
        int start = at;
        while (start > 0 && at - start < LongestEscaped && bytes[start] != '/') start--;
        if (bytes[start] != '/') return;
        Span<byte> name = stackalloc byte[6];
        name = name[..Unescape(bytes[(start + 1)..], name)];
        if (name.SequenceEqual("Kids"u8) || name.SequenceEqual("Names"u8) || name.SequenceEqual("Dests"u8)) bytes[start + 1] = Mark;
    }

    // The length of the name; 0 where it is longer than what there is place for.
    private static int Unescape(ReadOnlySpan<byte> bytes, Span<byte> name)
    {
        int length = 0;
        for (int i = 0; i < bytes.Length && !ContentLexer.EndsName(bytes[i]); i++)
        {
            if (length == name.Length) return 0;
            bool isEscape = bytes[i] == '#' && i + 2 < bytes.Length && IsHexDigit(bytes[i + 1]) && IsHexDigit(bytes[i + 2]);
            name[length++] = isEscape ? Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0] : bytes[i];
            if (isEscape) i += 2;
        }

        return length;
    }

    private static bool IsHexDigit(byte b) => char.IsAsciiHexDigit((char)b);
}
