namespace GovInfoReport.Parsing;

/// <summary>A cell being read.</summary>
internal sealed class WordCellState
{
    /// <summary>Whether it is open.</summary>
    public bool IsOpen;

    /// <summary>Where its text starts in the buffer.</summary>
    public int Start;

    /// <summary>The colour behind it.</summary>
    public int Background;

    /// <summary>How many columns it spans.</summary>
    public int Span;

    /// <summary>Whether it takes part in a vertical merge, and whether it continues one.</summary>
    public bool IsMerged, ContinuesAbove;

    /// <summary>Whether it continues the one before it.</summary>
    public bool ContinuesBefore;

    /// <summary>Whether it holds a table: its text goes out as paragraphs.</summary>
    public bool IsLayout;

    /// <summary>The index of the block that it began to be layout with; -1 where it held text before.</summary>
    public int LayoutBlock;

    /// <summary>How many pictures it holds.</summary>
    public int Pictures;

    /// <summary>Its paragraphs so far.</summary>
    public List<(int Start, int Length)> Paragraphs { get; } = [];

    /// <summary>Prepares for a new cell.</summary>
    /// <param name="start">Where its text starts in the buffer.</param>
    public void Open(int start)
    {
        (IsOpen, Start, Span, IsMerged, ContinuesAbove, ContinuesBefore, IsLayout) = (true, start, 1, false, false, false, false);
        Paragraphs.Clear();
    }
}
