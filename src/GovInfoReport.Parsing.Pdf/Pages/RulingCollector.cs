using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Finds the horizontal and vertical lines among what a page draws: stroked lines, edges of stroked rectangles, and filled rectangles so thin that they are lines.</summary>
internal static class RulingCollector
{
    // Borders are drawn up to 3 points wide; anything thicker is shading.
    private const float Thickest = 3.5f;

    // A line may lean this much over its whole length.
    private const float LargestLean = 1;

    /// <summary>Collects the lines of a page.</summary>
    /// <param name="paths">What the page draws.</param>
    /// <param name="originX">The left edge of the visible page.</param>
    /// <param name="originY">Its lower edge.</param>
    /// <param name="turn">How the page is turned.</param>
    /// <param name="content">Takes the lines.</param>
    public static void Collect(IReadOnlyList<PdfPath> paths, float originX, float originY, PageTurn turn, PageContent content)
    {
        for (int i = 0; i < paths.Count; i++)
        {
            PdfPath path = paths[i];
            if (!path.IsStroked && !path.IsFilled) continue;
            foreach (PdfSubpath subpath in path)
            {
                // Lines of text and shading are drawn with wide pens, too.
                if (path.IsStroked && path.LineWidth <= 2 * Thickest) AddEdges(subpath, originX, originY, turn, content);
                else if (path.IsFilled) AddThinRectangle(subpath, originX, originY, turn, content);
            }
        }
    }

    private static void AddEdges(PdfSubpath subpath, float originX, float originY, PageTurn turn, PageContent content)
    {
        PdfPoint start = default;
        PdfPoint current = default;
        IReadOnlyList<PdfSubpath.IPathCommand> commands = subpath.Commands;
        for (int i = 0; i < commands.Count; i++)
        {
            switch (commands[i])
            {
                case PdfSubpath.Move move:
                    start = current = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddEdge(line.From, line.To, originX, originY, turn, content);
                    current = line.To;
                    break;
                case PdfSubpath.Close:
                    AddEdge(current, start, originX, originY, turn, content);
                    current = start;
                    break;
                case PdfSubpath.CubicBezierCurve curve:
                    current = curve.EndPoint;
                    break;
                case PdfSubpath.QuadraticBezierCurve curve:
                    current = curve.EndPoint;
                    break;
            }
        }
    }

    private static void AddEdge(PdfPoint from, PdfPoint to, float originX, float originY, PageTurn turn, PageContent content)
    {
        (float x1, float y1) = turn.Turn((float)from.X - originX, (float)from.Y - originY);
        (float x2, float y2) = turn.Turn((float)to.X - originX, (float)to.Y - originY);
        if (!float.IsFinite(x1 + y1 + x2 + y2)) return;
        (float across, float up) = (MathF.Abs(x2 - x1), MathF.Abs(y2 - y1));
        if (up <= LargestLean && across > up) content.Horizontals.Add(new Ruling((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        else if (across <= LargestLean && up > across) content.Verticals.Add(new Ruling((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
    }

    private static void AddThinRectangle(PdfSubpath subpath, float originX, float originY, PageTurn turn, PageContent content)
    {
        (float left, float bottom, float right, float top) = (float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);
        IReadOnlyList<PdfSubpath.IPathCommand> commands = subpath.Commands;
        for (int i = 0; i < commands.Count; i++)
        {
            PdfPoint point;
            switch (commands[i])
            {
                case PdfSubpath.Move move: point = move.Location; break;
                case PdfSubpath.Line line: point = line.To; break;
                case PdfSubpath.Close: continue;
                default: return;
            }

            (float x, float y) = turn.Turn((float)point.X - originX, (float)point.Y - originY);
            (left, bottom, right, top) = (Math.Min(left, x), Math.Min(bottom, y), Math.Max(right, x), Math.Max(top, y));
        }

        (float width, float height) = (right - left, top - bottom);
        if (!float.IsFinite(width + height) || width < 0) return;
        // A dot of a dotted line may belong to a line either way; what stays a dot is dropped when lines are merged.
        if (height <= Thickest) content.Horizontals.Add(new Ruling((bottom + top) / 2, left, right));
        if (width <= Thickest) content.Verticals.Add(new Ruling((left + right) / 2, bottom, top));
    }
}
