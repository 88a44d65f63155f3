namespace GovInfoReport.Parsing;

/// <summary>What the document has in a cell, as far as it was read.</summary>
internal enum CellState : byte
{
    /// <summary>The cell was not found.</summary>
    Absent,

    /// <summary>Blank, or a mark for it.</summary>
    Blank,

    /// <summary>A figure.</summary>
    Stated,

    /// <summary>Something that could not be settled.</summary>
    Unsettled,
}
