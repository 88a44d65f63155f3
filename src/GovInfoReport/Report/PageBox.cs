namespace GovInfoReport;

/// <summary>A rectangle on a page of a PDF, in points (1/72 inch) from the lower left corner of the page as it is seen.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
public readonly record struct PageBox(float Left, float Bottom, float Right, float Top);
