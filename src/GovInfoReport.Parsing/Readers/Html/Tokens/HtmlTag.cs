namespace GovInfoReport.Parsing;

/// <summary>The elements that the reader tells apart. Elements that are treated alike share a member.</summary>
internal enum HtmlTag : byte
{
    /// <summary>An element in the run of the text that has no meaning here, known or not: <c>label</c>, <c>o:p</c>.</summary>
    Inline,

    /// <summary>As <see cref="Inline"/>, but never part of SVG: <c>span</c>.</summary>
    Phrase,

    /// <summary>An element of formatting (<c>b</c>, <c>font</c>), whose end tag may close it from within other elements.</summary>
    Formatting,

    /// <summary><c>a</c>: as <see cref="Formatting"/>, but it does not nest, and may be part of SVG.</summary>
    Anchor,

    /// <summary>An element of the vector graphics of old Word versions: its name starts with <c>v:</c>.</summary>
    VectorGraphics,

    /// <summary>The bottom of the stack of open elements.</summary>
    Root,

    /// <summary><c>html</c>, <c>head</c>, <c>body</c>: they are always there and never nest.</summary>
    Document,
    Page,

    // Elements that set their content apart; each name is a member because an end tag closes its own kind only.
    Address,
    Article,
    Aside,
    Blockquote,
    Center,
    Details,
    Dialog,
    Dir,
    Div,
    Dl,
    Fieldset,
    Figcaption,
    Figure,
    Footer,
    Header,
    Hgroup,
    Main,
    Menu,
    Nav,
    Ol,
    Pre,
    Search,
    Section,
    Summary,
    Ul,

    Paragraph,
    Heading,
    ListItem,
    Term,
    Description,
    Form,
    Button,
    Legend,

    /// <summary><c>applet</c>, <c>marquee</c>, <c>object</c>: end tags within do not close what is outside.</summary>
    Object,

    Select,
    OptionGroup,
    Option,
    Svg,

    LineBreak,
    Rule,
    Image,
    Input,
    Meta,

    /// <summary>Elements without content and without meaning here: <c>wbr</c>, <c>link</c>, <c>area</c>.</summary>
    Void,

    /// <summary>
    /// Elements whose content is no markup and is not shown: <c>script</c>, <c>style</c>, <c>noscript</c>, <c>iframe</c>.
    /// </summary>
    Script,
    Style,
    NoScript,
    InlineFrame,
    NoEmbed,
    NoFrames,

    /// <summary>Elements whose content is no markup and is shown, or is the document's title.</summary>
    TextArea,
    Example,
    Title,

    Template,

    Table,
    Caption,
    ColumnGroup,
    Column,
    TableHead,
    TableBody,
    TableFoot,
    Row,
    HeadCell,
    Cell,
}
