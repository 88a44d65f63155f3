using System.Globalization;

namespace GovInfoReport;

/// <summary>A place in a source document, in the terms of its kind: line and column, page and box, or Word table and cell.</summary>
/// <remarks>Immutable and thread-safe. What does not apply is 0; the default value is <see cref="None"/>.</remarks>
public readonly record struct SourcePosition
{
    /// <summary>Not known, or not in a document.</summary>
    public static SourcePosition None => default;

    /// <summary>Whether a place is known at all.</summary>
    public bool IsNone => Line == 0 && Page == 0 && Paragraph == 0 && Table == 0;

    /// <summary>The offset of the first character in the decoded source, from 0. Meaningful for text and HTML only.</summary>
    public int Start { get; init; }

    /// <summary>The number of characters of the decoded source. Meaningful for text and HTML only.</summary>
    public int Length { get; init; }

    /// <summary>The line of a text or HTML source, from 1; 0 for other kinds.</summary>
    public int Line { get; init; }

    /// <summary>The column in the line in UTF-16 units, from 1; or the column of a Word table's cell, from 1.</summary>
    public int Column { get; init; }

    /// <summary>The page of a PDF, from 1; 0 for other kinds.</summary>
    public int Page { get; init; }

    /// <summary>The box on the page of a PDF; <see langword="null"/> for other kinds.</summary>
    public PageBox? Box { get; init; }

    /// <summary>The paragraph of a Word document's body, from 1; 0 for other kinds and within tables.</summary>
    public int Paragraph { get; init; }

    /// <summary>The table of a Word document, from 1; 0 for other kinds and outside tables.</summary>
    public int Table { get; init; }

    /// <summary>The row of a Word document's table, from 1; 0 for other kinds and outside tables.</summary>
    public int Row { get; init; }

    /// <summary>The place as people write it: <c>12,3</c>; <c>page 3,72,540</c>; <c>table 2,5,3</c>; <c>paragraph 7</c>; empty where it is not known.</summary>
    public override string ToString()
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (Line > 0) return string.Create(invariant, $"{Line},{Column}");
        if (Page > 0) return Box is { } box ? string.Create(invariant, $"page {Page},{box.Left:0},{box.Bottom:0}") : string.Create(invariant, $"page {Page}");
        if (Table > 0) return string.Create(invariant, $"table {Table},{Row},{Column}");
        return Paragraph > 0 ? string.Create(invariant, $"paragraph {Paragraph}") : "";
    }
}
