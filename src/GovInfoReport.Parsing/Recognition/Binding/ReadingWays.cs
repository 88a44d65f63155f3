namespace GovInfoReport.Parsing;

/// <summary>What is done with the pieces of a row that are in doubt.</summary>
[Flags]
internal enum ReadingWays
{
    /// <summary>Figures without a separator, among cells that have one, are left out.</summary>
    None = 0,

    /// <summary>They are cells.</summary>
    KeepsStrays = 1,

    /// <summary>They are cells, and the blank behind each of them is its separator.</summary>
    ClosesStrays = 2,

    /// <summary>The separator at the end of a line, or at the start of one, leads over to the next line.</summary>
    JoinsLines = 4,

    /// <summary>Bars side by side are blank cells.</summary>
    FillsGaps = 8,

    /// <summary>Two figures in one cell are two cells.</summary>
    SplitsFigures = 16,

    /// <summary>They are cells, and the blank before each of them is its separator.</summary>
    OpensStrays = 32,

    /// <summary>All of these.</summary>
    All = 63,
}
