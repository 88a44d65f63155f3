using System.Globalization;
using UglyToad.PdfPig.Content;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Writes what the file says of itself (its information dictionary) as metadata blocks.</summary>
internal static class DocumentStatements
{
    /// <summary>Writes the statements that are there: <c>title=</c>, <c>author=</c>, <c>created=</c> (a date, year first).</summary>
    public static void Write(DocumentInformation information, DocumentBuilder document, PdfSourceMap places)
    {
        Write("title", information.Title, document, places);
        Write("author", information.Author, document, places);
        Write("created", information.GetCreatedDateTimeOffset()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), document, places);
    }

    private static void Write(string name, string? value, DocumentBuilder document, PdfSourceMap places)
    {
        ReadOnlySpan<char> trimmed = value.AsSpan().Trim();
        if (trimmed.IsEmpty) return;
        int start = document.Length;
        document.Append(name);
        document.Append('=');
        document.Append(trimmed);
        document.Add(new Block
        { Kind = BlockKind.Metadata, Start = start, Length = document.Length - start, Source = places.Add(0, 0, default) });
    }
}
