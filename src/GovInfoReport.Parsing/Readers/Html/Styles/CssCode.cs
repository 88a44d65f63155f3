namespace GovInfoReport.Parsing;

/// <summary>What the values of properties come to. Lengths are whole pixels, colours ARGB.</summary>
internal static class CssCode
{
    public const int None = 0, Other = 1;

    // display; boxes: each child is one of its own
    public const int Inline = 2, Atomic = 3, Boxes = 4;

    // visibility
    public const int Hidden = 2, Collapse = 3;

    // font-size
    public const int Vanishing = 2, Smaller = 3, Relative = 4;

    // text-indent and the sides of a box: a share of the box around
    public const int OffScreen = -10_000;

    // position
    public const int OutOfFlow = 2, Moved = 3;

    // transform: nothing is left; mirrored
    public const int Nothing = 2, Mirrored = 3;

    // vertical-align
    public const int Super = 2, Sub = 3, TextTop = 4, TextBottom = 5;
}
