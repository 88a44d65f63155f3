namespace GovInfoReport.Parsing;

/// <summary>What the lines above a table say of whose figures it holds.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Block">The block of the line that says it.</param>
internal readonly record struct Caption(CaptionKind Kind, int Block)
{
    /// <summary>Whether the figures are not the report's own.</summary>
    public bool IsForeign => Kind > CaptionKind.Own;
}
