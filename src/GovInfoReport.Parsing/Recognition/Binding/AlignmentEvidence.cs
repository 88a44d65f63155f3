namespace GovInfoReport.Parsing;

/// <summary>What is known of a row's surroundings when its cells are aligned to columns.</summary>
internal readonly ref struct AlignmentEvidence
{
    /// <summary>Whether the row stands in a grid.</summary>
    public bool InGrid { get; init; }

    /// <summary>Whether a blank cell at the end of a row of the grid may be no cell of its own.</summary>
    public bool EndsInCells { get; init; }

    /// <summary>The columns that the grid has.</summary>
    public int GridWidth { get; init; }

    /// <summary>The columns of the grid that the heads stand in; empty where heads do not tell.</summary>
    public ReadOnlySpan<GridColumns> HeadColumns { get; init; }

    /// <summary>How many rows of the table have paddings before their figures.</summary>
    public int PaddedBefore { get; init; }

    /// <summary>How many rows of the table have paddings behind their figures.</summary>
    public int PaddedAfter { get; init; }

    /// <summary>Whether the table has rows with more figures than columns.</summary>
    public bool HasSurplus { get; init; }

    /// <summary>Whether the table has many rows like this one: then its other rows tell where the paddings are.</summary>
    public bool HasOtherRows { get; init; }
}
