using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <content>Paths: stroked lines and edges of rectangles, and filled rectangles so thin that they are lines.</content>
internal sealed partial class PageDrawing
{
    // Borders are drawn up to 3 points wide; anything thicker is shading.
    private const float Thickest = 3.5f;

    private readonly List<(float X1, float Y1, float X2, float Y2)> _edges = [];
    private readonly List<PageBox> _boxes = [];
    private PdfPoint _start;
    private bool _isOpen;
    private bool _isCurved;
    private float _boxLeft;
    private float _boxBottom;
    private float _boxRight;
    private float _boxTop;

    /// <inheritdoc/>
    public override void BeginSubpath() => EndBox();

    /// <inheritdoc/>
    public override void MoveTo(double x, double y)
    {
        EndBox();
        CurrentPosition = _start = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        StartBox(_start);
    }

    /// <inheritdoc/>
    public override void LineTo(double x, double y)
    {
        if (!_isOpen) return;
        PdfPoint end = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        AddEdge(CurrentPosition, end);
        Widen(end);
        CurrentPosition = end;
    }

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        CloseSubpath();
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => CurveTo(x3, y3);

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => CurveTo(x3, y3);

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath()
    {
        if (!_isOpen) return null;
        AddEdge(CurrentPosition, _start);
        CurrentPosition = _start;
        EndBox();
        return _start;
    }

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        if (close) CloseSubpath();
        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        EndBox();
        foreach (PageBox box in _boxes) _content.AddThinBox(box, Thickest);
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close) CloseSubpath();
        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void EndPath()
    {
        _edges.Clear();
        _boxes.Clear();
        _isOpen = false;
    }

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        // What is cut away from lines and text is not looked into; pages cut along their cells at most.
    }

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        // Shading is no line.
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        // As for all clipping.
    }

    private void Stroke()
    {
        TransformationMatrix matrix = CurrentTransformationMatrix;
        double scale = Math.Sqrt(Math.Abs(matrix.A * matrix.D - matrix.B * matrix.C));
        // Shading is drawn with wide pens, too.
        if (GetCurrentState().LineWidth * scale > Thickest) return;
        foreach ((float x1, float y1, float x2, float y2) in _edges) _content.AddEdge(x1, y1, x2, y2);
    }

    private void CurveTo(double x, double y)
    {
        if (!_isOpen) return;
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _isCurved = true;
    }

    private void AddEdge(PdfPoint from, PdfPoint to)
    {
        if (_edges.Count >= ReadingWatch.MaxParts) throw new BoundException(PdfTexts.Parts, ReadingWatch.MaxParts);
        (float x1, float y1) = Place(from);
        (float x2, float y2) = Place(to);
        _edges.Add((x1, y1, x2, y2));
    }

    private void StartBox(PdfPoint point)
    {
        (float x, float y) = Place(point);
        (_boxLeft, _boxBottom, _boxRight, _boxTop) = (x, y, x, y);
        (_isOpen, _isCurved) = (true, false);
    }

    private void Widen(PdfPoint point)
    {
        (float x, float y) = Place(point);
        (_boxLeft, _boxBottom) = (Math.Min(_boxLeft, x), Math.Min(_boxBottom, y));
        (_boxRight, _boxTop) = (Math.Max(_boxRight, x), Math.Max(_boxTop, y));
    }

    private void EndBox()
    {
        if (_isOpen && !_isCurved) _boxes.Add(new PageBox(_boxLeft, _boxBottom, _boxRight, _boxTop));
        _isOpen = false;
    }
}
