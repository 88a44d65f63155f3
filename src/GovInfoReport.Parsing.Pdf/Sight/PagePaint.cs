namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a page paints beside text: areas and pictures, in their order.</summary>
internal sealed class PagePaint
{
    // What is smaller hides no character.
    private const float Smallest = 1;

    /// <summary>The areas.</summary>
    public List<PaintedArea> Areas { get; } = [];

    /// <summary>Adds an area, unless it is too small to matter or nothing is seen of it.</summary>
    /// <exception cref="BoundException">There are too many.</exception>
    public void Add(PaintedArea area)
    {
        PageBox box = area.Box;
        bool isSeen = box.Right - box.Left >= Smallest && box.Top - box.Bottom >= Smallest && !area.Ink.IsUnseen;
        if (!isSeen || !float.IsFinite(box.Left + box.Bottom + box.Right + box.Top)) return;
        if (Areas.Count >= ReadingWatch.MaxParts) throw new BoundException(PdfTexts.Parts, ReadingWatch.MaxParts);
        Areas.Add(area);
    }

    /// <summary>Adds what a path fills.</summary>
    /// <param name="points">The path.</param>
    /// <param name="isEvenOdd">Whether it is filled by the rule of even and odd.</param>
    /// <param name="clip">Where it is seen.</param>
    /// <param name="order">How many characters were drawn before.</param>
    /// <param name="ink">What it is filled with.</param>
    /// <param name="isMixed">Whether what is below shows through.</param>
    public void AddFill(ReadOnlySpan<PathPoint> points, bool isEvenOdd, ClipRegion clip, int order, Ink ink, bool isMixed)
    {
        PaintedArea area = new(default, order, ink) { IsMixed = isMixed, Clip = clip.Depth == 0 ? null : clip };
        if (ArePlain(points, isEvenOdd))
        {
            for (int at = 0; at < points.Length;) Add(area with { Box = Boxes.Common(PathPiece.Read(points, ref at).Box, clip.Box) });
            return;
        }

        PageBox? around = null;
        bool isCurved = false;
        for (int at = 0; at < points.Length;)
        {
            PathPiece piece = PathPiece.Read(points, ref at);
            around = around is { } box ? Boxes.Around(box, piece.Box) : piece.Box;
            isCurved |= piece.IsCurved;
        }

        bool isLarge = points.Length > PathShape.MostPoints;
        Add(area with
        {
            Box = Boxes.Common(around ?? default, clip.Box),
            IsCurved = isCurved,
            Shape = isLarge ? null : new PathShape(points.ToArray(), isEvenOdd),
            // Of a drawing with so many points, what it leaves free is not looked for.
            Ink = isLarge ? ink with { IsUnknown = true } : ink,
            IsMixed = isMixed || isLarge,
        });
    }

    // Rectangles that run one way about: no one cuts a hole into another.
    private static bool ArePlain(ReadOnlySpan<PathPoint> points, bool isEvenOdd)
    {
        bool isFirst = true;
        bool isClockwise = false;
        for (int at = 0; at < points.Length; isFirst = false)
        {
            PathPiece piece = PathPiece.Read(points, ref at);
            if (!piece.IsRectangle || !isFirst && (isEvenOdd || isClockwise != piece.Area < 0)) return false;
            isClockwise = piece.Area < 0;
        }

        return true;
    }
}
