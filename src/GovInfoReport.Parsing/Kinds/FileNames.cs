using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>Tells the name of a file that was given in the place of its text.</summary>
internal static class FileNames
{
    private const int LongestName = 1024;
    private const int LongestExtension = 5;

    private static readonly SearchValues<char> NoNames = SearchValues.Create("\r\n\t<>|\"*?");

    /// <summary>Whether a text is the name of a file: one short line, with a known ending.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestName || text.ContainsAny(NoNames)) return false;
        ReadOnlySpan<char> end = text[(text.LastIndexOf('.') + 1)..];
        if (end.Length == text.Length || end.Length > LongestExtension) return false;
        Span<char> lower = stackalloc char[LongestExtension];
        return lower[..Math.Max(0, end.ToLowerInvariant(lower))]
            is "txt" or "text" or "md" or "htm" or "html" or "shtml" or "docx" or "doc"
                or "wps" or "pdf" or "xlsx" or "xls" or "json" or "rtf" or "csv";
    }
}
