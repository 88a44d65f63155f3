namespace GovInfoReport.Collections;

/// <summary>What a blank cell is in a total over reports. A cell in doubt is never zero.</summary>
public enum BlankPolicy
{
    /// <summary>Nothing: the total is the sum of the figures that are stated.</summary>
    StatedOnly,

    /// <summary>Zero where figures stand beside it, in its row or column; else nothing.</summary>
    ZeroBesideFigures,

    /// <summary>A gap: there is no total unless every report states the cell.</summary>
    NoTotal,
}
