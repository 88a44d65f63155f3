namespace GovInfoReport.Parsing;

/// <summary>Where the figures of rows that were not taken stand in the text of the document.</summary>
internal sealed class UntakenExtent
{
    /// <summary>Where the first starts; <see cref="int.MaxValue"/> where there is none.</summary>
    public int Start { get; private set; } = int.MaxValue;

    /// <summary>Where the last ends.</summary>
    public int End { get; private set; }

    /// <summary>Adds the cells of a row.</summary>
    public void Add(ReadOnlySpan<RowCell> cells)
    {
        foreach (ref readonly RowCell cell in cells)
        {
            if (cell.Length > 0) (Start, End) = (Math.Min(Start, cell.Start), Math.Max(End, cell.Start + cell.Length));
        }
    }

    /// <summary>Forgets them.</summary>
    public void Clear() => (Start, End) = (int.MaxValue, 0);
}
