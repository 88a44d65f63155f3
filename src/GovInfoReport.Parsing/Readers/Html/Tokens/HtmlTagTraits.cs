namespace GovInfoReport.Parsing;

/// <summary>What the HTML standard says of an element, as far as the reader needs it.</summary>
[Flags]
internal enum HtmlTagTraits : ushort
{
    None = 0,

    /// <summary>The element stands on lines of its own.</summary>
    Block = 1,

    /// <summary>The start tag closes an open paragraph, and the element is kept on the stack under rules common to many.</summary>
    Container = 2,

    /// <summary>The standard's "special": an end tag of an inline element does not reach through it.</summary>
    Special = 4,

    /// <summary>An end tag within does not reach what is outside.</summary>
    Scope = 8,

    /// <summary>As <see cref="Scope"/>, for paragraphs only.</summary>
    ParagraphScope = 16,

    /// <summary>As <see cref="Scope"/>, for list items only.</summary>
    ListScope = 32,

    /// <summary>A part of a table, or the table.</summary>
    TablePart = 64,

    /// <summary>A start tag within SVG ends the SVG.</summary>
    LeavesSvg = 128,

    /// <summary>The content is no markup.</summary>
    RawText = 256,

    /// <summary>A table or a part of it that holds no text itself: what text stands there is shown before the table.</summary>
    BetweenCells = 512,

    /// <summary>Formatting around it does not go on in it, nor formatting in it after it.</summary>
    Border = 1024,
}
