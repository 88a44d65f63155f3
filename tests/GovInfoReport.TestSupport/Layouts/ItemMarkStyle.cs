namespace GovInfoReport.TestSupport;

/// <summary>How the item marks of rows are written.</summary>
public enum ItemMarkStyle
{
    /// <summary>1..</summary>
    Official,

    /// <summary>1、.</summary>
    Comma,

    /// <summary>1．.</summary>
    WideDot,

    /// <summary>1. and a blank.</summary>
    Spaced,

    /// <summary>no mark.</summary>
    None,
}
