namespace GovInfoReport.TestSupport;

/// <summary>How page numbers are written.</summary>
public enum PageNumberStyle
{
    /// <summary>No such thing.</summary>
    None,

    /// <summary><c>- 4 -</c>.</summary>
    Hyphens,

    /// <summary>— 5 —.</summary>
    Dashes,

    /// <summary>第4页.</summary>
    Words,

    /// <summary>A line with the number alone, which may be taken for a figure.</summary>
    Bare,
}
