namespace GovInfoReport.Parsing;

/// <summary>Where a piece of running text stands, which may be a part of a block.</summary>
/// <param name="Start">Where it starts in the document's text.</param>
/// <param name="Length">The number of its characters.</param>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Line">The line, or the row of a grid.</param>
internal readonly record struct TextPlace(int Start, int Length, int Source, int Line)
{
    /// <summary>The place of a block.</summary>
    public static TextPlace Of(in Block block) => new(block.Start, block.Length, block.Source, block.Row);

    /// <summary>The place of a part of a block.</summary>
    public static TextPlace Of(in Block block, int start, int length) => new(start, length, block.Source + start - block.Start, block.Row);

    /// <summary>The piece as a block.</summary>
    public Block ToBlock() => new() { Kind = BlockKind.Paragraph, Start = Start, Length = Length, Source = Source, Row = Line };
}
