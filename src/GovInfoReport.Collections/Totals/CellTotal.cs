namespace GovInfoReport.Collections;

/// <summary>The total of a cell over reports, with how many of them it rests on.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">The total; <see langword="null"/> where the policy gives none, or where amounts stand in different units.</param>
public readonly record struct CellTotal(CellDefinition Cell, decimal? Value)
{
    /// <summary>How many reports state a figure.</summary>
    public int Stated { get; init; }

    /// <summary>How many leave the cell blank and count as zero, by the policy.</summary>
    public int CountedAsZero { get; init; }

    /// <summary>How many leave the cell blank and count for nothing.</summary>
    public int Blank { get; init; }

    /// <summary>How many have a figure that was not read beyond doubt.</summary>
    public int Doubtful { get; init; }

    /// <summary>How many follow an edition of the format that has no such cell.</summary>
    public int NotInForm { get; init; }

    /// <summary>Whether every report whose form has the cell counts in the total.</summary>
    public bool IsWhole => Value is not null && Blank + Doubtful == 0;
}
