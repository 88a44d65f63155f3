namespace GovInfoReport.Parsing;

/// <summary>Where the bar stands that closes a cell.</summary>
internal enum BarPlace : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>
    /// Behind the cell, on its line: then a line of words without a bar is no cell but a page number, say, and a bar alone after it is a
    /// blank cell.
    /// </summary>
    BehindCell,

    /// <summary>Alone on the line after the cell.</summary>
    OnNextLine,
}
