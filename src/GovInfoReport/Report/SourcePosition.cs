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

    /// <summary>
    /// The line of a text or HTML source, from 1; or the line on the <see cref="Page"/> of a PDF, from 1 at the top, where lines of text
    /// and rows of tables count; 0 for other kinds.
    /// </summary>
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

    /// <summary>
    /// The place as people write it: <c>12,3</c>; <c>page 3, line 12</c>; <c>table 2,5,3</c>; <c>paragraph 7</c>; empty where it is not
    /// known.
    /// </summary>
    public override string ToString() => ToString(null);

    /// <summary>The place as people write it in the language of a culture: Chinese for <c>zh</c>, else English.</summary>
    /// <param name="culture">The culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string ToString(CultureInfo? culture)
    {
        (string page, string pageAndLine, string cell, string paragraph) = LocalizedText.IsChinese(culture)
            ? ("第{0}页", "第{0}页第{1}行", "表{0}第{1}行第{2}列", "第{0}段")
            : ("page {0}", "page {0}, line {1}", "table {0},{1},{2}", "paragraph {0}");
        return this switch
        {
            { Page: > 0, Line: > 0 } => Format(pageAndLine, Page, Line),
            { Page: > 0 } => Format(page, Page),
            { Line: > 0 } => Format("{0},{1}", Line, Column),
            { Table: > 0 } => Format(cell, Table, Row, Column),
            { Paragraph: > 0 } => Format(paragraph, Paragraph),
            _ => "",
        };

        static string Format(string form, params object[] numbers) => string.Format(CultureInfo.InvariantCulture, form, numbers);
    }
}
