namespace GovInfoReport.Parsing.Pdf;

/// <summary>What a path encloses, by either rule of filling.</summary>
internal sealed class PathShape(PathPoint[] points, bool isEvenOdd)
{
    /// <summary>A shape of more points is taken for the box around it.</summary>
    public const int MostPoints = 2_000;

    /// <summary>How much work it is to ask for a point.</summary>
    public int Work => points.Length;

    /// <summary>Whether it encloses a point.</summary>
    public bool Contains(float x, float y)
    {
        int winding = 0, crossings = 0;
        int start = 0;
        for (int i = 1; i <= points.Length; i++)
        {
            bool isEnd = i == points.Length || points[i].Step == PathStep.Start;
            int turn = Crossing(points[i - 1], isEnd ? points[start] : points[i], x, y);
            winding += turn;
            crossings += turn & 1;
            if (isEnd) start = i;
        }

        return isEvenOdd ? (crossings & 1) != 0 : winding != 0;
    }

    // Whether a line passes to the right of a point, and which way.
    private static int Crossing(PathPoint from, PathPoint to, float x, float y)
    {
        if (from.Y <= y == to.Y <= y) return 0;
        float side = (to.X - from.X) * (y - from.Y) - (x - from.X) * (to.Y - from.Y);
        if (to.Y > from.Y) return side > 0 ? 1 : 0;
        return side < 0 ? -1 : 0;
    }
}
