using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Follows the drawing of a page and keeps what the layout needs: characters, ruling lines and pictures.</summary>
internal sealed partial class PageDrawing(
    int pageNumber,
    IResourceStore resourceStore,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<PageContent>(pageNumber, resourceStore, scanner, parser, filters, cropBox, unit, rotation, initialMatrix, options)
{
    // No page nests its states of drawing so deep.
    private const int DeepestState = 1_000;

    // Text a hair over the edge of the visible page is still seen.
    private const float OutsideTolerance = 2;

    private readonly PageWatch _watch = (PageWatch)options.Logger;

    private readonly PageContent _content = new()
    {
        Number = pageNumber,
        Width = (float)cropBox.GetVisibleBounds(rotation).Width,
        Height = (float)cropBox.GetVisibleBounds(rotation).Height,
    };

    private readonly double _left = cropBox.GetVisibleBounds(rotation).Left;
    private readonly double _bottom = cropBox.GetVisibleBounds(rotation).Bottom;
    private bool _isAfterBlank;
    private int _lostBefore;

    /// <inheritdoc/>
    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _lostBefore = _watch.LostCharacters;
        try
        {
            CloneAllStates();
            ProcessOperations(operations);
        }
        catch (PageBoundException bound)
        {
            // What was drawn up to here is kept.
            _content.Bound = bound;
        }

        return _content;
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        if (StackSize > DeepestState) throw new PageBoundException(PdfTexts.Steps, DeepestState);
        base.PushState();
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _watch.CountStep();
        bool isLost = _watch.LostCharacters != _lostBefore;
        _lostBefore = _watch.LostCharacters;
        if (_runningDepth > 0) return;
        (float startX, float startY) = Place(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0)))));
        (float endX, float endY) = Place(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0)))));
        string? text = unicode;
        if (_actualText is not null && !TakeActualText(endX, endY, out text)) return;
        if (isLost && _actualText is null)
        {
            text = "\uFFFD";
            _content.LostCharacters++;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            _isAfterBlank = true;
            return;
        }

        Glyph glyph = new(CharacterForms.Plain(text), startX, startY, endX, endY, SizeOf(pointSize, MathF.Abs(endX - startX) + MathF.Abs(endY - startY)))
        {
            IsAfterBlank = _isAfterBlank,
            Class = CharacterForms.ClassOf(text),
        };
        _isAfterBlank = false;
        if (IsVisible(glyph)) _content.Add(glyph);
    }

    /// <inheritdoc/>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        for (int i = 0; i < operations.Count; i++)
        {
            _watch.CountStep();
            operations[i].Run(this);
        }
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) =>
        AddPicture(xObjectContentRecord.AppliedTransformation.Transform(new PdfRectangle(0, 0, 1, 1)));

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(inlineImage.BoundingBox);

    private void AddPicture(PdfRectangle bounds)
    {
        (float x1, float y1) = Place(bounds.BottomLeft);
        (float x2, float y2) = Place(bounds.TopRight);
        _content.AddPicture(new PageBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)));
    }

    private (float X, float Y) Place(PdfPoint point) => ((float)(point.X - _left), (float)(point.Y - _bottom));

    private bool IsVisible(in Glyph glyph)
    {
        if (!float.IsFinite(glyph.StartX + glyph.StartY + glyph.EndX + glyph.EndY)) return false;
        (float x, float y) = glyph.Center;
        return x >= -OutsideTolerance && x <= _content.Width + OutsideTolerance && y >= -OutsideTolerance && y <= _content.Height + OutsideTolerance;
    }

    // The point size of some Type 3 fonts is that of a unit square; the width tells more.
    private static float SizeOf(double pointSize, float width) =>
        Math.Abs(pointSize) is > 1 and < 1_000 and double size ? (float)size : Math.Clamp(width, 1, 1_000);
}
