namespace GovInfoReport.Parsing;

/// <summary>A figure or a blank cell as the document has it, before it is known where it belongs.</summary>
internal struct RowCell
{
    public Figure Figure;
    public int Start;
    public int Length;
    public int Source;
    public int Line;
    public ushort Column;
    public ushort ColumnSpan;

    /// <summary>What the piece stands in: a grid, a separated line, or running text.</summary>
    public BlockKind Kind;

    /// <summary>Whether it is a piece of running text: no separator says that it is a cell.</summary>
    public readonly bool IsUnseparated => Kind == BlockKind.Paragraph;

    /// <summary>Whether no figure stands here: nothing at all, or a mark that says so.</summary>
    public readonly bool IsBlank => Figure.Kind == FigureKind.Blank;

    /// <summary>Whether nothing stands here: a blank cell, or the padding of a span.</summary>
    public readonly bool IsEmpty => Length == 0 && IsBlank;

    /// <summary>Sets where it stands.</summary>
    public void SetPlace(in Block block)
    {
        (Start, Length, Source, Line) = (block.Start, block.Length, block.Source, block.Row);
        (Column, ColumnSpan, Kind) = (block.Column, block.ColumnSpan, block.Kind);
    }

    /// <summary>Sets where it stands in running text.</summary>
    public void SetPlace(TextPlace place)
    {
        (Start, Length, Source, Line) = (place.Start, place.Length, place.Source, place.Line);
        (Column, ColumnSpan, Kind) = (0, 0, BlockKind.Paragraph);
    }
}
