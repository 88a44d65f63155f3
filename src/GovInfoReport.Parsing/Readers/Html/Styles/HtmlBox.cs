namespace GovInfoReport.Parsing;

/// <summary>What kind of box an element makes where no style says otherwise.</summary>
internal enum HtmlBox : byte
{
    Inline,

    /// <summary>A box in a line that is not divided: a field, a picture.</summary>
    Atomic,

    Block,
    Table,

    /// <summary>A row, a column, or a group of them.</summary>
    TablePart,

    Cell,
}
