namespace GovInfoReport.Parsing.Pdf;

/// <summary>How a path gets to a point.</summary>
internal enum PathStep : byte
{
    /// <summary>A new piece starts here.</summary>
    Start,

    /// <summary>By a straight line.</summary>
    Line,

    /// <summary>By a part of a curve.</summary>
    Curve,
}
