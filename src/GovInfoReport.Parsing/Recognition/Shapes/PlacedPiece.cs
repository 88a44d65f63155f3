namespace GovInfoReport.Parsing;

/// <summary>A piece of a line of text, at the columns of characters that it takes; wide characters take two.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="From">The first column of characters.</param>
/// <param name="To">The column behind the last.</param>
/// <param name="IsValue">Whether it is a figure or a mark of a blank cell.</param>
internal readonly record struct PlacedPiece(ShapePiece Piece, int From, int To, bool IsValue)
{
    /// <summary>How many columns of characters it shares with a range of them.</summary>
    public int Overlap(int from, int to) => Math.Min(To, to) - Math.Max(From, from);
}
