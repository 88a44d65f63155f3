using System.Runtime.CompilerServices;

namespace GovInfoReport.Parsing;

/// <summary>A small piece of a <see cref="Document"/>: a stretch of its characters with what the file says of it.</summary>
public struct Block
{
    /// <summary>Where the text starts in <see cref="Document.Text"/>.</summary>
    public int Start { get; set; }

    /// <summary>The number of characters; outer white space is left out.</summary>
    public int Length { get; set; }

    /// <summary>
    /// Where the piece stands in the source, in the terms of the document's <see cref="SourceMap"/>: an offset for text and HTML, an index
    /// of the reader's own otherwise.
    /// </summary>
    public int Source { get; set; }

    /// <summary>How many characters the piece takes in a text or HTML source.</summary>
    public int SourceLength { get; set; }

    /// <summary>The row of a cell, from 0, or the line of a paragraph or fragment of plain text, from 0.</summary>
    public int Row { get; set; }

    /// <summary>The column of a cell, from 0, spans resolved; the position of a fragment in its line, from 0.</summary>
    public ushort Column { get; set; }

    /// <summary>How many rows a cell spans, at least 1.</summary>
    public ushort RowSpan { get; set; }

    /// <summary>How many columns a cell spans, at least 1.</summary>
    public ushort ColumnSpan { get; set; }

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>What the reader knows beside the text.</summary>
    public BlockTraits Traits { get; set; }

    /// <summary>Whether the piece is text that a person reads: a paragraph, a fragment or a cell with characters.</summary>
    internal readonly bool HoldsText => Kind is BlockKind.Paragraph or BlockKind.Fragment or BlockKind.Cell && Length > 0;

    /// <summary>The end of the text in <see cref="Document.Text"/>.</summary>
    public readonly int End => Start + Length;

    /// <summary>Sets all of a block whose text is the source itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetInPlace(BlockKind kind, int start, int length, int row, int column, int columnSpan, BlockTraits traits)
    {
        (Start, Length, Source, SourceLength, Row) = (start, length, start, length, row);
        Column = (ushort)Math.Min(column, ushort.MaxValue);
        RowSpan = 1;
        ColumnSpan = (ushort)Math.Min(columnSpan, ushort.MaxValue);
        (Kind, Traits) = (kind, traits);
    }
}
