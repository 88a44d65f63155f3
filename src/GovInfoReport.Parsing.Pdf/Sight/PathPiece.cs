namespace GovInfoReport.Parsing.Pdf;

/// <summary>A piece of a path, from where it starts to where the next does.</summary>
/// <param name="Box">The box around it.</param>
/// <param name="IsCurved">Whether it has curves.</param>
/// <param name="Area">What it encloses; less than 0 where it runs with the clock.</param>
internal readonly record struct PathPiece(PageBox Box, bool IsCurved, float Area)
{
    /// <summary>Whether it is an upright rectangle.</summary>
    public bool IsRectangle => !IsCurved && MathF.Abs(Area) >= 0.98f * (Box.Right - Box.Left) * (Box.Top - Box.Bottom);

    /// <summary>Reads the piece that starts at an index, and moves the index to the next.</summary>
    public static PathPiece Read(ReadOnlySpan<PathPoint> points, ref int at)
    {
        PathPoint start = points[at];
        (float left, float bottom, float right, float top) = (start.X, start.Y, start.X, start.Y);
        bool isCurved = false;
        float twice = 0;
        PathPoint before = start;
        for (at++; at < points.Length && points[at].Step != PathStep.Start; at++)
        {
            PathPoint point = points[at];
            isCurved |= point.Step == PathStep.Curve;
            (left, bottom) = (Math.Min(left, point.X), Math.Min(bottom, point.Y));
            (right, top) = (Math.Max(right, point.X), Math.Max(top, point.Y));
            twice += (before.X - start.X) * (point.Y - start.Y) - (point.X - start.X) * (before.Y - start.Y);
            before = point;
        }

        return new PathPiece(new PageBox(left, bottom, right, top), isCurved, twice / 2);
    }
}
