namespace GovInfoReport.Parsing.Pdf;

/// <summary>Boxes around boxes and within boxes.</summary>
internal static class Boxes
{
    /// <summary>The box around two.</summary>
    public static PageBox Around(PageBox first, PageBox second) => new(
        Math.Min(first.Left, second.Left),
        Math.Min(first.Bottom, second.Bottom),
        Math.Max(first.Right, second.Right),
        Math.Max(first.Top, second.Top));

    /// <summary>What two boxes have in common; a box without an inside where that is nothing.</summary>
    public static PageBox Common(PageBox first, PageBox second)
    {
        (float left, float bottom) = (Math.Max(first.Left, second.Left), Math.Max(first.Bottom, second.Bottom));
        (float right, float top) = (Math.Min(first.Right, second.Right), Math.Min(first.Top, second.Top));
        return new PageBox(left, bottom, Math.Max(left, right), Math.Max(bottom, top));
    }

    /// <summary>Whether two boxes touch.</summary>
    public static bool Touch(PageBox first, PageBox second) =>
        first.Left <= second.Right && second.Left <= first.Right && first.Bottom <= second.Top && second.Bottom <= first.Top;

    /// <summary>Whether a box lies within another.</summary>
    public static bool Contains(PageBox outer, PageBox inner) =>
        outer.Left <= inner.Left && outer.Bottom <= inner.Bottom && outer.Right >= inner.Right && outer.Top >= inner.Top;

    /// <summary>The area of a box.</summary>
    public static float Area(PageBox box) => Math.Max(0, box.Right - box.Left) * Math.Max(0, box.Top - box.Bottom);
}
