namespace GovInfoReport.TestSupport;

/// <summary>Which quotes are written.</summary>
public enum QuoteStyle
{
    /// <summary>“ ”.</summary>
    Curved,

    /// <summary>two straight quotes.</summary>
    Straight,

    /// <summary>「 」.</summary>
    Corner,

    /// <summary>no quotes.</summary>
    None,
}
