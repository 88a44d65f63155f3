namespace GovInfoReport.Parsing;

/// <summary>What a line of plain text is, so far as its marks tell.</summary>
internal enum TextLineKind : byte
{
    /// <summary>None of the others, or in doubt.</summary>
    Other,

    /// <summary>Blanks alone, or nothing.</summary>
    Blank,

    /// <summary>Words without separators.</summary>
    Words,

    /// <summary>Words and one bar behind them: a cell.</summary>
    Cell,

    /// <summary>Words and bars in any other order.</summary>
    Row,

    /// <summary>Words and tabs.</summary>
    TabRow,

    /// <summary>Words behind the line's only tab, which opens it: a cell.</summary>
    TabbedCell,

    /// <summary>Bars side by side, and no words.</summary>
    Bars,
}
