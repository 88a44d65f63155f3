using System.Runtime.InteropServices;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The path that a page is drawing. Curves are kept as a few straight parts.</summary>
internal sealed class PagePath
{
    private const int PartsOfCurve = 4;

    private readonly List<PathPoint> _points = [];
    private PathPoint _start;
    private bool _isStarted;

    /// <summary>Its points.</summary>
    public ReadOnlySpan<PathPoint> Points => CollectionsMarshal.AsSpan(_points);

    /// <summary>Starts a piece.</summary>
    public void Start(float x, float y)
    {
        _start = new PathPoint(x, y, PathStep.Start);
        _isStarted = true;
        Add(_start);
    }

    /// <summary>Draws a straight line.</summary>
    public void Line(float x, float y)
    {
        if (IsReady()) Add(new PathPoint(x, y, PathStep.Line));
    }

    /// <summary>Draws a curve.</summary>
    public void Curve((float X, float Y) first, (float X, float Y) second, (float X, float Y) end)
    {
        if (!IsReady()) return;
        PathPoint from = _points[^1];
        for (int i = 1; i <= PartsOfCurve; i++)
        {
            float t = i / (float)PartsOfCurve, u = 1 - t;
            (float a, float b, float c, float d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            float x = a * from.X + b * first.X + c * second.X + d * end.X;
            float y = a * from.Y + b * first.Y + c * second.Y + d * end.Y;
            Add(new PathPoint(x, y, PathStep.Curve));
        }
    }

    /// <summary>The last point, where there is one.</summary>
    public (float X, float Y)? Last => _points.Count == 0 ? null : (_points[^1].X, _points[^1].Y);

    /// <summary>Closes the piece with a line to its start.</summary>
    public void Close()
    {
        if (!_isStarted) return;
        Add(_start with { Step = PathStep.Line });
        _isStarted = false;
    }

    /// <summary>Forgets the path.</summary>
    public void Clear()
    {
        _points.Clear();
        _isStarted = false;
    }

    // After a piece is closed, the next goes on from its start.
    private bool IsReady()
    {
        if (!_isStarted && _points.Count > 0) Start(_start.X, _start.Y);
        return _isStarted;
    }

    private void Add(PathPoint point)
    {
        if (_points.Count >= ReadingWatch.MaxParts) throw new BoundException(PdfTexts.Parts, ReadingWatch.MaxParts);
        _points.Add(point);
    }
}
