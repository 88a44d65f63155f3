namespace GovInfoReport.TestSupport;

/// <summary>On which line of a wrapped label the figures stand.</summary>
public enum FigureLine
{
    /// <summary>the first.</summary>
    First,

    /// <summary>the middle one, for two lines between them.</summary>
    Middle,

    /// <summary>the last.</summary>
    Last,

    /// <summary>a line of their own after the label.</summary>
    After,
}
