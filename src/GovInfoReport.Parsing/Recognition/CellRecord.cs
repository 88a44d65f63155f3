namespace GovInfoReport.Parsing;

/// <summary>A cell of the format as it was read.</summary>
internal struct CellRecord
{
    public Figure Figure;

    /// <summary>Where its text starts in the document's text.</summary>
    public int Start;

    public CellPlace Place;

    /// <summary>Sets a figure that is digits alone: field by field, since nothing is read slower than what was just written in other pieces.</summary>
    public void Set(long digits, int start, int source, int length)
    {
        Figure.SetPlain(digits);
        Start = start;
        (Place.Source, Place.Length, Place.State) = (source, length, CellState.Stated);
    }
}
