namespace GovInfoReport.Parsing;

/// <summary>What a reader knows of a <see cref="Block"/> beside its text.</summary>
[Flags]
public enum BlockTraits : byte
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>
    /// An empty fragment that stands in a run of bars with nothing between them: more likely the remains of a span than a blank cell.
    /// </summary>
    SpanRemains = 1,

    /// <summary>It holds a picture that a person sees: a cell without text states what the picture shows.</summary>
    HoldsPicture = 2,

    /// <summary>It stands under a head and beside a label, where a figure is to stand: words in it are no label, and no figure.</summary>
    StatesValue = 4,

    /// <summary>
    /// Of the start of a table: no lines enclose its cells, and the file does not tell them; where characters stand does.
    /// </summary>
    Aligned = 8,

    /// <summary>
    /// It is the name of a sheet of a workbook, on its tab: it may be a title or a heading, but is no sentence of the text.
    /// </summary>
    NamesSheet = 16,

    /// <summary>
    /// Of the start of a table: separators in lines of text make it, and all its lines but one at most end in a cell that holds something.
    /// A blank one at the end of that line may be what is left of a span, beside a cell that was lost.
    /// </summary>
    EndsInCells = 32,
}
