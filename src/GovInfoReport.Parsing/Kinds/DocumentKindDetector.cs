namespace GovInfoReport.Parsing;

/// <summary>Tells the kind of a file from its first bytes, or from its characters; its name settles what they leave open.</summary>
internal static class DocumentKindDetector
{
    private const int PdfHeaderWindow = 1024;

    /// <summary>The kind of a binary file; <see cref="DocumentKind.Text"/> where the bytes may be text of any kind.</summary>
    public static DocumentKind OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return OfArchive(bytes);
        if (bytes[..Math.Min(bytes.Length, PdfHeaderWindow)].IndexOf("%PDF-"u8) >= 0) return DocumentKind.Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return DocumentKind.CompoundFile;
        if (bytes.StartsWith("{\\rtf"u8)) return DocumentKind.RichText;
        if (IsImage(bytes)) return DocumentKind.Image;
        if (bytes.StartsWith("Rar!"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return DocumentKind.Archive;
        return DocumentKind.Text;
    }

    /// <summary>The kind of a text: HTML where it has the tags of a page or a table, else plain text.</summary>
    public static DocumentKind OfText(ReadOnlySpan<char> text)
    {
        // Pages open with a tag; extractions of pages may hold a stray "<" in their prose, never a table's tags.
        ReadOnlySpan<char> start = text.TrimStart("\uFEFF \t\r\n");
        if (start.IsEmpty) return DocumentKind.Text;
        if (start[0] == '<' && start.Length > 1 && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?')) return DocumentKind.Html;
        int from = 0;
        for (int tags = 0; tags < 64; tags++)
        {
            int i = text[from..].IndexOf('<');
            if (i < 0) return DocumentKind.Text;
            from += i + 1;
            if (IsPageTag(text[from..])) return DocumentKind.Html;
        }

        return DocumentKind.Text;
    }

    /// <summary>The kind of a file whose bytes may be of several kinds: its name says which of them.</summary>
    /// <param name="kind">What the bytes say.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">The name; <see langword="null"/> where there is none.</param>
    public static DocumentKind Settle(DocumentKind kind, ReadOnlySpan<byte> bytes, string? fileName)
    {
        // A package of Office may keep its parts in folders of any name, and a PDF file may have much in front of its header.
        if (kind == DocumentKind.Archive && bytes.StartsWith("PK"u8))
            return HasExtension(fileName, ".docx", ".docm") ? DocumentKind.Word : HasExtension(fileName, ".xlsx", ".xlsm")
                ? DocumentKind.Spreadsheet : kind;
        bool isPdf = kind == DocumentKind.Text && HasExtension(fileName, ".pdf") && bytes.IndexOf("%PDF-"u8) >= 0;
        return isPdf ? DocumentKind.Pdf : kind;
    }

    /// <summary>The kind of a text: one that has tags, but none that only a page has, is a page where its name says so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The name; <see langword="null"/> where there is none.</param>
    public static DocumentKind OfText(ReadOnlySpan<char> text, string? fileName)
    {
        DocumentKind kind = OfText(text);
        bool isPage = kind == DocumentKind.Text && HasExtension(fileName, ".html", ".htm", ".xhtml", ".shtml") && HasTag(text);
        return isPage ? DocumentKind.Html : kind;
    }

    private static bool HasExtension(string? fileName, params ReadOnlySpan<string> extensions)
    {
        foreach (string extension in extensions)
        {
            if (fileName?.TrimEnd().EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true) return true;
        }

        return false;
    }

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<'))
        {
            text = text[(i + 1)..];
            ReadOnlySpan<char> name = text.TrimStart('/');
            if (name.IsEmpty || !char.IsAsciiLetter(name[0])) continue;
            int end = text.IndexOfAny('<', '>');
            if (end > 0 && text[end] == '>') return true;
        }

        return false;
    }

    private static bool IsPageTag(ReadOnlySpan<char> tag)
    {
        foreach (string name in (ReadOnlySpan<string>)["table", "html", "body", "div", "head", "meta", "p", "td", "tr"])
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag.Length > name.Length
                && tag[name.Length] is ' ' or '>' or '/' or '\n' or '\r' or '\t') return true;
        }

        return tag.StartsWith("!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }

    private static DocumentKind OfArchive(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/document.xml"u8) >= 0 || bytes.IndexOf("word/"u8) >= 0 ? DocumentKind.Word
        : bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("xl/"u8) >= 0 ? DocumentKind.Spreadsheet
        : DocumentKind.Archive;

    private static bool IsImage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("BM"u8) && bytes.Length > 10 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0);
}
