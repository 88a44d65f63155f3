using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Follows the drawing of a page and keeps what the layout needs: characters, ruling lines and pictures.</summary>
internal sealed partial class PageDrawing(PageAccess access, PageResources resources, PageFrame frame)
    : BaseStreamProcessor<PageContent>(
        frame.Number,
        resources,
        access.Scanner,
        access.ContentParser,
        access.Filters,
        frame.CropBox,
        UserSpaceUnit.Default,
        frame.Rotation,
        frame.InitialMatrix,
        access.Options),
        IContentTarget
{
    // No page nests its states of drawing so deep.
    private const int DeepestState = 1_000;

    // Each form within a form takes its part of the stack.
    private const int DeepestForm = 32;

    // Text a hair over the edge of the visible page is still seen.
    private const float OutsideTolerance = 2;

    private readonly ReadingWatch _watch = access.Watch;
    private readonly TokenReader _tokens = new(access.Scanner);

    private readonly PageContent _content = new()
    {
        Number = frame.Number,
        Width = (float)frame.Visible.Width,
        Height = (float)frame.Visible.Height,
    };

    private readonly double _left = frame.Visible.Left;
    private readonly double _bottom = frame.Visible.Bottom;
    private ContentReader? _reader;
    private bool _isAfterBlank;
    private int _lostBefore;
    private int _formDepth;

    /// <summary>Draws a page.</summary>
    /// <param name="content">The content of the page, unpacked.</param>
    public PageContent Draw(ReadOnlyMemory<byte> content)
    {
        _lostBefore = _watch.LostCharacters;
        int lostTexts = _watch.LostTexts;
        CloneAllStates();
        GetCurrentState().ColorSpaceContext = new Inks(GetCurrentState, resources, _tokens);
        _reader = new ContentReader(this);
        try
        {
            _reader.Read(content);
        }
        catch (BoundException bound)
        {
            // What was drawn up to here is kept.
            _content.Bound = bound;
        }

        _content.LostCharacters += _watch.LostTexts - lostTexts;
        return _content;
    }

    /// <inheritdoc/>
    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void CountStep() => _watch.CountStep();

    /// <inheritdoc/>
    public void Adjust(double thousandths)
    {
        CurrentFontState font = GetCurrentState().FontState;
        double distance = -thousandths / 1_000 * font.FontSize;
        bool isVertical = font.FontName is { } name && resources.GetFont(name) is { IsVertical: true };
        TextMatrices.TextMatrix = isVertical ? TextMatrices.TextMatrix.Translate(0, distance) : TextMatrices.TextMatrix.Translate(distance * font.HorizontalScaling / 100, 0);
    }

    /// <inheritdoc/>
    public void DrawInlinePicture() => AddPicture(CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1)));

    /// <inheritdoc/>
    public override void ApplyXObject(NameToken xObjectName)
    {
        if (resources.FindObject(xObjectName) is not { IsOpen: false } drawn) return;
        if (drawn.IsPicture)
        {
            DrawInlinePicture();
            return;
        }

        if (++_formDepth > DeepestForm) throw _watch.Pass(PdfTexts.Nesting, DeepestForm);
        drawn.IsOpen = true;
        bool hasResources = _tokens.TryGet(drawn.Dictionary, NameToken.Resources, out DictionaryToken? own);
        if (hasResources) resources.LoadResourceDictionary(own!);
        PushState();
        try
        {
            if (_tokens.Numbers(drawn.Dictionary, NameToken.Matrix, 6) is { Length: 6 } matrix) ModifyCurrentTransformationMatrix(TransformationMatrix.FromArray(matrix));
            _reader!.Read(drawn.Content);
        }
        finally
        {
            PopState();
            if (hasResources) resources.UnloadResourceDictionary();
            drawn.IsOpen = false;
            _formDepth--;
        }
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        if (StackSize > DeepestState) throw _watch.Pass(PdfTexts.Nesting, DeepestState);
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
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => DrawInlinePicture();

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => DrawInlinePicture();

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
