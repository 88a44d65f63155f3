namespace GovInfoReport.Parsing;

/// <summary>How a row of the format was read.</summary>
[Flags]
internal enum RowTraits : ushort
{
    /// <summary>It was not.</summary>
    None = 0,

    /// <summary>It was found with values or blank cells.</summary>
    Seen = 1,

    /// <summary>Its label was found.</summary>
    Named = 2,

    /// <summary>It is a row of a grid: then each of its cells is certain, blank ones too.</summary>
    InGrid = 4,

    /// <summary>Label and values stand in one row of a grid, or alone on one line: then no other row's values can be meant.</summary>
    Together = 8,

    /// <summary>It has a blank at one end that may be the padding of a span instead of a blank cell.</summary>
    AmbiguousEnd = 16,

    /// <summary>Its figures are pieces of running text: blank cells and stray figures do not show.</summary>
    Unseparated = 32,

    /// <summary>Its total is the sum of its other figures.</summary>
    FitsSum = 64,

    /// <summary>Every cell was read with a figure, and nothing about their places is in doubt.</summary>
    Whole = 128,

    /// <summary>It was found without all its values.</summary>
    Incomplete = 256,

    /// <summary>It was read as a row of the format of 2019.</summary>
    Former = 512,

    /// <summary>It was found with more values than it has columns: none of them is lost.</summary>
    Surplus = 1024,

    /// <summary>Only its sum tells that its figures stand in the columns of the format.</summary>
    Headless = 2048,

    /// <summary>It was found with two values for each column, as beside a second year's or agency's.</summary>
    Doubled = 4096,

    /// <summary>Only the places of its figures in a line of aligned text tell which of its cells are blank.</summary>
    Placed = 8192,
}
