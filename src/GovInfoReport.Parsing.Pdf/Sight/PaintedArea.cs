namespace GovInfoReport.Parsing.Pdf;

/// <summary>A part of a page that is painted, or holds a picture.</summary>
/// <param name="Box">The box around it, within what the page shows of it.</param>
/// <param name="Order">How many characters were drawn before it.</param>
/// <param name="Ink">What it is painted with.</param>
internal sealed record PaintedArea(PageBox Box, int Order, Ink Ink)
{
    /// <summary>Its shape, where that is not the box.</summary>
    public PathShape? Shape { get; init; }

    /// <summary>What bounds it further, where that is not a box.</summary>
    public ClipRegion? Clip { get; init; }

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Whether it has curves, as outlines of characters have.</summary>
    public bool IsCurved { get; init; }

    /// <summary>Whether what is below shows through: a picture with a mask, a colour that mixes.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether it is a mark that puts in doubt what it lies on.</summary>
    public bool IsVeil { get; init; }

    /// <summary>Whether text was drawn on it.</summary>
    public bool HasText { get; set; }

    /// <summary>Whether it hides what is below.</summary>
    public bool IsHiding => Ink.IsOpaque && !IsMixed;

    /// <summary>The work of asking which points it covers.</summary>
    public int Work => 1 + GlyphPoints.Count * ((Shape?.Work ?? 0) + (Clip?.Work ?? 0));

    /// <summary>Those of a character's points that it covers.</summary>
    public ushort Cover(in GlyphPoints points)
    {
        ushort covered = points.In(Box);
        if (covered != 0 && Shape is { } shape) covered = points.Among(covered, shape.Contains);
        return covered == 0 || Clip is null ? covered : points.Among(covered, Clip.Contains);
    }
}
