namespace GovInfoReport.Parsing;

/// <summary>What a <see cref="Block"/> of a <see cref="Document"/> is.</summary>
public enum BlockKind : byte
{
    /// <summary>A paragraph of text, or a line of a plain-text file.</summary>
    Paragraph,

    /// <summary>
    /// A piece of a plain-text line that bars or tabs divide; <see cref="Block.Row"/> is the line. Whether it is a cell of a table is not
    /// known.
    /// </summary>
    Fragment,

    /// <summary>
    /// The start of a table whose cells have known rows and columns. Tables nest: cells, paragraphs and tables follow up to the matching
    /// <see cref="TableEnd"/>.
    /// </summary>
    TableStart,

    /// <summary>
    /// A cell of the innermost open table, at a known row and column, with known spans. Its paragraphs are set apart by line feeds.
    /// </summary>
    Cell,

    /// <summary>The end of the innermost open table.</summary>
    TableEnd,

    /// <summary>A picture in the running text.</summary>
    Image,

    /// <summary>
    /// A statement about the document by its file: the text is <c>name=value</c>, such as <c>PubDate=2024-01-15</c> from a <c>meta</c>
    /// element.
    /// </summary>
    Metadata,
}
