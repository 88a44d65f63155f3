using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace GovInfoReport.Parsing;

/// <summary>Decodes the bytes of a text file: byte order mark, then declared charset, then UTF-8, then GB18030.</summary>
internal static class TextDecoder
{
    private const int DeclarationWindow = 4096;
    private const int ManyBroken = 128;

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The characters of the bytes, in a pooled array that the caller gives back.</summary>
    public static char[] Decode(ReadOnlySpan<byte> bytes, out int length, List<Diagnostic> diagnostics)
    {
        Encoding? encoding = FindMark(ref bytes) ?? Utf16WithoutMark(bytes);
        string? declared = encoding is null ? HtmlCharset.Find(bytes[..Math.Min(bytes.Length, DeclarationWindow)]) : null;
        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (encoding is null && Utf8.ToUtf16(bytes, characters, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            encoding = Encoding.UTF8;
        }
        else
        {
            encoding ??= Choose(bytes, declared);
            ArrayPool<char>.Shared.Return(characters);
            characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
            length = encoding.GetChars(bytes, characters);
        }

        if (declared is not null && Named(declared) is null)
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.UnusableEncoding, Location.None, declared, encoding.WebName));
        else if (declared is not null && !IsDeclared(declared, encoding))
            diagnostics.Add(new Diagnostic(ReadingDiagnostics.WrongEncoding, Location.None, declared, encoding.WebName));
        int replaced = characters.AsSpan(0, length).Count('\uFFFD');
        if (replaced > 0) diagnostics.Add(new Diagnostic(ReadingDiagnostics.InvalidBytes, Location.None, encoding.WebName, replaced));
        return characters;
    }

    private static Encoding? FindMark(ref ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding marked in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                bytes = bytes[marked.Preamble.Length..];
                return marked;
            }
        }

        return null;
    }

    // Bytes that are no valid UTF-8.
    private static Encoding Choose(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (declared is not null && Named(declared) is Encoding named && named.CodePage != Encoding.UTF8.CodePage)
            return IsGuoBiao(named) ? Gb18030 : named;
        return IsMostlyUtf8(bytes) ? Encoding.UTF8 : Gb18030;
    }

    private static bool IsDeclared(string declared, Encoding used) =>
        Named(declared) is not Encoding named || named.CodePage == used.CodePage || (IsGuoBiao(named) && IsGuoBiao(used));

    private static bool IsGuoBiao(Encoding encoding) => encoding.CodePage is 936 or 54936 or 20936 or 52936;

    // What a page that declares it may be read as. One whose declaration was found as plain letters is not in an encoding that writes
    // letters otherwise.
    private static Encoding? Named(string name)
    {
        if (IsUtf8(name)) return Encoding.UTF8;
        if (IsChinese(name)) return Gb18030;
        try
        {
            Encoding named = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return named.GetString("charset=0"u8) == "charset=0" ? named : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // Nobody knows it, or the platform refuses to read it.
            return null;
        }
    }

    // Names that browsers know and the platform does not.
    private static bool IsUtf8(string name) =>
        name.Equals("utf8", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode11utf8", StringComparison.OrdinalIgnoreCase);

    private static bool IsChinese(string name) =>
        name.Equals("x-gbk", StringComparison.OrdinalIgnoreCase) || name.Equals("gb_2312-80", StringComparison.OrdinalIgnoreCase)
        || name.Equals("csgb2312", StringComparison.OrdinalIgnoreCase) || name.Equals("csiso58gb231280", StringComparison.OrdinalIgnoreCase)
        || name.Equals("gb_2312", StringComparison.OrdinalIgnoreCase);

    // Line feeds, digits and letters have a zero byte in UTF-16, nearly always on the same side (一 has one on the other); text in
    // other encodings has none.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        const int Dominance = 4;
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, DeclarationWindow)];
        int first = start.IndexOf((byte)0);
        if (first < 0) return null;
        int even = 0, odd = 0;
        for (int i = first; i < start.Length; i++)
        {
            if (start[i] != 0) continue;
            if ((i & 1) == 0) even++;
            else odd++;
        }

        if (odd > even * Dominance) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > odd * Dominance ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    // A UTF-8 text that was cut within a character, or lost a byte, stays UTF-8: broken sequences are rare in it and the rule in any other
    // encoding.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            if (Ascii.IsValid(bytes[0]))
            {
                int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                if (ascii < 0) break;
                bytes = bytes[ascii..];
            }

            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int consumed);
            if (status == OperationStatus.Done) whole++;
            else broken++;
            if (broken >= ManyBroken && broken > whole) return false;
            bytes = bytes[consumed..];
        }

        return broken * 20 <= whole;
    }
}
