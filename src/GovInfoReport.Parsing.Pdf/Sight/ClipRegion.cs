namespace GovInfoReport.Parsing.Pdf;

/// <summary>The part of a page in which something is drawn: a box, and shapes in it.</summary>
/// <param name="Box">The box.</param>
/// <param name="Shape">A shape that bounds it further; <see langword="null"/> where the box tells all.</param>
/// <param name="Outer">The region that the shape was set in, where that has a shape as well.</param>
/// <param name="Depth">How many shapes bound it.</param>
internal sealed record ClipRegion(PageBox Box, PathShape? Shape, ClipRegion? Outer, int Depth)
{
    // Programs set a shape in a shape, and no more.
    private const int Deepest = 16;

    /// <summary>The work of asking for a point.</summary>
    public int Work => (Shape?.Work ?? 0) + (Outer?.Work ?? 0);

    /// <summary>The region of a box.</summary>
    public static ClipRegion Of(PageBox box) => new(box, null, null, 0);

    /// <summary>What is left of it within a path.</summary>
    public ClipRegion Within(ReadOnlySpan<PathPoint> points, bool isEvenOdd)
    {
        if (points.IsEmpty) return this with { Box = default };
        int at = 0;
        PathPiece piece = PathPiece.Read(points, ref at);
        bool isPlain = piece.IsRectangle && at == points.Length;
        PageBox box = piece.Box;
        while (at < points.Length) box = Boxes.Around(box, PathPiece.Read(points, ref at).Box);
        PageBox inner = Boxes.Common(Box, box);
        if (isPlain || points.Length > PathShape.MostPoints || Depth >= Deepest) return this with { Box = inner };
        return new ClipRegion(inner, new PathShape(points.ToArray(), isEvenOdd), Shape is null ? null : this, Depth + 1);
    }

    /// <summary>Whether a point is in it.</summary>
    public bool Contains(float x, float y)
    {
        if (x < Box.Left || x > Box.Right || y < Box.Bottom || y > Box.Top) return false;
        for (ClipRegion? region = this; region is not null; region = region.Outer)
        {
            if (region.Shape is { } shape && !shape.Contains(x, y)) return false;
        }

        return true;
    }
}
