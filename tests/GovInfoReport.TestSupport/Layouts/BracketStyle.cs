namespace GovInfoReport.TestSupport;

/// <summary>How brackets are written.</summary>
public enum BracketStyle
{
    /// <summary>（一）.</summary>
    Wide,

    /// <summary>(一), with narrow commas and colons too.</summary>
    Narrow,

    /// <summary>( 一 ).</summary>
    Spaced,
}
