namespace GovInfoReport.Parsing;

/// <summary>A range of a document's text whose characters look alike, and otherwise than text on the line.</summary>
/// <param name="Start">Where it starts in <see cref="Document.Text"/>.</param>
/// <param name="Length">The number of characters, at least 1.</param>
/// <param name="Traits">How they look.</param>
public readonly record struct MarkedText(int Start, int Length, CharacterTraits Traits)
{
    /// <summary>The end of the range in <see cref="Document.Text"/>.</summary>
    public int End => Start + Length;
}
