namespace GovInfoReport.Parsing.Pdf;

/// <summary>A horizontal or vertical line on a page, in points.</summary>
/// <param name="At">Its height, or the place of a vertical line on the horizontal axis.</param>
/// <param name="From">The lesser end.</param>
/// <param name="To">The greater end.</param>
internal readonly record struct Ruling(float At, float From, float To)
{
    /// <summary>Whether it hardly stands out from paper: it strikes nothing out.</summary>
    public bool IsPale { get; init; }

    /// <summary>How long it is.</summary>
    public float Length => To - From;
}
