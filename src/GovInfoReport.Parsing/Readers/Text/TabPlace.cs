namespace GovInfoReport.Parsing;

/// <summary>Where a tab alone on a line stands.</summary>
internal enum TabPlace
{
    /// <summary>In a blank cell of its own.</summary>
    InCell,

    /// <summary>Between the lines of two cells.</summary>
    BetweenCells,

    /// <summary>Between the lines of two cells, with an empty line before and behind it.</summary>
    BetweenEmptyLines,
}
