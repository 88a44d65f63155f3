namespace GovInfoReport.Parsing.Pdf;

/// <summary>The text of a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="RoomOnLastLine">How much narrower the last line is than the cell, in units of the font's size.</param>
internal readonly record struct CellContent(TextRange Text, float RoomOnLastLine)
{
    /// <summary>Whether it holds a picture.</summary>
    public bool HoldsPicture { get; init; }
}
