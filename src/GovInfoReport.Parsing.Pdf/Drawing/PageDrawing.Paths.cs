using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <content>Paths: lines, rectangles so thin that they are lines, what hides text, and what bounds it.</content>
internal sealed partial class PageDrawing
{
    // Borders are drawn up to 3 points wide; anything thicker is shading.
    private const float Thickest = 3.5f;

    // A line so thick may hide a character, and not only strike it out.
    private const float HidingThickness = 1.5f;

    // A line fainter than this strikes nothing out.
    private const float LeastContrast = 0.25f;

    private readonly PagePath _path = new();
    private FillingRule? _clipping;

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
        // The next point starts it.
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y)
    {
        (float atX, float atY) = PlaceOf(x, y);
        _path.Start(atX, atY);
    }

    /// <inheritdoc/>
    public override void LineTo(double x, double y)
    {
        (float atX, float atY) = PlaceOf(x, y);
        _path.Line(atX, atY);
    }

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        if (_path.Last is { } last) _path.Curve(last, PlaceOf(x2, y2), PlaceOf(x3, y3));
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        _path.Curve(PlaceOf(x1, y1), PlaceOf(x2, y2), PlaceOf(x3, y3));

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath()
    {
        _path.Close();
        return null;
    }

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        if (close) _path.Close();
        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill(fillingRule, addsLines: true);
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close) _path.Close();
        Fill(fillingRule, addsLines: false);
        Stroke();
        EndPath();
    }

    /// <inheritdoc/>
    public override void EndPath()
    {
        if (_clipping is { } rule)
        {
            _sight.Clip = _sight.Clip.Within(_path.Points, rule == FillingRule.EvenOdd);
            _clipping = null;
        }

        _path.Clear();
    }

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => _clipping = clippingRule;

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        if (_marks.IsHidden) return;
        Ink ink = InkTable.InkOf(null, _sight.Opacity * GetCurrentState().AlphaConstantNonStroking) with { IsUnknown = true };
        _content.Paint.Add(Painted(_sight.Clip.Box, ink));
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        // Only the library's own way of drawing forms asks for it.
    }

    // Colours that mix with those below, and masks, hide nothing for certain.
    private bool IsMixed => _sight.HasMask || GetCurrentState().BlendMode != UglyToad.PdfPig.Graphics.Core.BlendMode.Normal;

    private void Fill(FillingRule rule, bool addsLines)
    {
        ReadOnlySpan<PathPoint> points = _path.Points;
        if (points.IsEmpty || _marks.IsHidden) return;
        Ink ink = InkTable.InkOf(GetCurrentState().CurrentNonStrokingColor, _sight.Opacity * GetCurrentState().AlphaConstantNonStroking);
        bool isLine = addsLines;
        bool isPale = ink.ContrastTo(Ink.Paper) < LeastContrast;
        for (int at = 0; at < points.Length;)
        {
            PathPiece piece = PathPiece.Read(points, ref at);
            if (addsLines && !piece.IsCurved) _content.AddThinBox(piece.Box, Thickest, isPale);
            isLine &= !piece.IsCurved && Math.Min(piece.Box.Right - piece.Box.Left, piece.Box.Top - piece.Box.Bottom) < HidingThickness;
        }

        // Most of what is filled are thin borders, which hide nothing.
        if (!isLine) _content.Paint.AddFill(points, rule == FillingRule.EvenOdd, _sight.Clip, _content.Glyphs.Count, ink, IsMixed);
    }

    private void Stroke()
    {
        if (_marks.IsHidden) return;
        TransformationMatrix matrix = CurrentTransformationMatrix;
        double scale = Math.Sqrt(Math.Abs(matrix.A * matrix.D - matrix.B * matrix.C));
        float width = (float)Math.Min(GetCurrentState().LineWidth * scale, 10_000);
        Ink ink = InkTable.InkOf(GetCurrentState().CurrentStrokingColor, _sight.Opacity * GetCurrentState().AlphaConstantStroking);
        bool isPale = ink.ContrastTo(Ink.Paper) < LeastContrast;
        ReadOnlySpan<PathPoint> points = _path.Points;
        for (int i = 1; i < points.Length; i++)
        {
            if (points[i].Step != PathStep.Line) continue;
            (PathPoint from, PathPoint to) = (points[i - 1], points[i]);
            // Shading is drawn with wide pens, too.
            if (width <= Thickest) _content.AddEdge(from.X, from.Y, to.X, to.Y, isPale);
            if (width >= HidingThickness) AddThick(from, to, width, ink);
        }
    }

    private void AddThick(PathPoint from, PathPoint to, float width, Ink ink)
    {
        bool isUpright = from.X == to.X || from.Y == to.Y;
        float half = width / 2;
        (float alongX, float alongY) = from.Y == to.Y ? (0f, half) : (half, 0f);
        (float left, float right) = (Math.Min(from.X, to.X) - alongX, Math.Max(from.X, to.X) + alongX);
        (float bottom, float top) = (Math.Min(from.Y, to.Y) - alongY, Math.Max(from.Y, to.Y) + alongY);
        if (isUpright) _content.Paint.Add(Painted(new PageBox(left, bottom, right, top), ink));
    }

    private PaintedArea Painted(PageBox box, Ink ink) => new(Boxes.Common(box, _sight.Clip.Box), _content.Glyphs.Count, ink)
    {
        IsMixed = IsMixed,
        Clip = _sight.Clip.Depth == 0 ? null : _sight.Clip,
    };

    private (float X, float Y) PlaceOf(double x, double y) => Place(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));
}
