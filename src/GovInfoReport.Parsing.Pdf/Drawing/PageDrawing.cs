using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>Follows the drawing of a page and keeps what the layout needs: characters, ruling lines and pictures.</summary>
internal sealed partial class PageDrawing(PageAccess access, PageResources resources, PageFrame frame, Layers layers, SightWork work)
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

    // Of the sixteen points of a character: so many that are cut away put it in doubt, and so many leave nothing of it.
    private const int DoubtfulPoints = 3;
    private const int HiddenPoints = 14;

    // Characters no higher, in points, are not read by anyone.
    private const double SmallestSize = 1.001;

    // Characters so much narrower than they are high are but lines, or can hardly be told.
    private const double LineScale = 0.05;
    private const double NarrowScale = 0.2;

    // Of no character that is kept.
    private const CharacterTraits Unread = (CharacterTraits)0x80;

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
    private readonly Stack<SightState> _outerSights = [];
    private SightState _sight = new(ClipRegion.Of(new PageBox(0, 0, (float)frame.Visible.Width, (float)frame.Visible.Height)));
    private ContentReader? _reader;
    private bool _isAfterBlank;
    private int _lostBefore;
    private int _formDepth;
    private int _lowestStack = 1;

    /// <summary>Draws a page.</summary>
    /// <param name="content">The content of the page, unpacked.</param>
    /// <param name="drawOver">Draws what is laid over it.</param>
    public PageContent Draw(ReadOnlyMemory<byte> content, Action<PageDrawing> drawOver)
    {
        _lostBefore = _watch.LostCharacters;
        int lostTexts = _watch.LostTexts;
        CloneAllStates();
        GetCurrentState().ColorSpaceContext = new Inks(GetCurrentState, new InkSpaces(resources, _tokens));
        _reader = new ContentReader(this);
        try
        {
            PushState();
            _lowestStack = StackSize;
            _reader.Read(content);
            EndContent();
            drawOver(this);
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
    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public void CountStep() => _watch.CountStep();

    /// <inheritdoc/>
    public void Adjust(double thousandths)
    {
        CurrentFontState font = GetCurrentState().FontState;
        double distance = -thousandths / 1_000 * font.FontSize;
        bool isVertical = font.FontName is { } name && resources.GetFont(name) is { IsVertical: true };
        TextMatrices.TextMatrix = isVertical ? TextMatrices.TextMatrix.Translate(0, distance)
            : TextMatrices.TextMatrix.Translate(distance * font.HorizontalScaling / 100, 0);
    }

    /// <inheritdoc/>
    public void DrawInlinePicture(bool isMask) => AddPicture(isMask);

    /// <inheritdoc/>
    public override void ApplyXObject(NameToken xObjectName)
    {
        if (resources.FindObject(xObjectName) is not { IsOpen: false } drawn || _marks.IsHidden) return;
        LayerState layer = drawn.Dictionary.TryGet(NameToken.Oc, out IToken token) ? layers.StateOf(token) : LayerState.Shown;
        _marks.Begin(null, null, layer);
        if (drawn.IsPicture) AddPicture(drawn.HasMask(_tokens));
        else if (layer != LayerState.Hidden) DrawForm(drawn, TransformationMatrix.Identity);
        _marks.End();
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        if (StackSize > DeepestState) throw _watch.Pass(PdfTexts.Nesting, DeepestState);
        base.PushState();
        _outerSights.Push(_sight);
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        // What a form leaves open, or closes once too often, is no matter of the page around it.
        if (StackSize <= _lowestStack) return;
        base.PopState();
        _sight = _outerSights.Pop();
    }

    /// <inheritdoc/>
    public override void SetNamedGraphicsState(NameToken stateName)
    {
        base.SetNamedGraphicsState(stateName);
        if (resources.HasSoftMask(stateName) is bool hasMask) _sight.HasMask = hasMask;
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
        // Where a vertical character is set is looked up in tables that may be large, and not kept.
        if (font.IsVertical) _watch.CountForm();
        bool isLost = _watch.LostCharacters != _lostBefore;
        _lostBefore = _watch.LostCharacters;
        if (_marks.IsRunning || _marks.IsHidden) return;
        if (!isLost && string.IsNullOrWhiteSpace(unicode))
        {
            _isAfterBlank = true;
            return;
        }

        (float startX, float startY) =
            Place(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0)))));
        (float endX, float endY) =
            Place(transformationMatrix
                .Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0)))));
        string text = isLost ? "\uFFFD" : unicode;
        if (isLost && _replaced is null) _content.LostCharacters++;
        CharacterTraits traits = (isLost && _replaced is null) || _marks.IsDoubtful || _sight.HasMask ? CharacterTraits.Uncertain
            : CharacterTraits.None;
        // What glyphs of their own drawing look like in the end is not told by the matrices.
        bool isDrawn = font is IType3Font;
        Glyph glyph = new(CharacterForms.Plain(text), startX, startY, endX, endY,
            SizeOf(pointSize, MathF.Abs(endX - startX) + MathF.Abs(endY - startY)))
        {
            IsAfterBlank = _isAfterBlank,
            Class = CharacterForms.ClassOf(text),
            Ink = InkOf(currentState),
            Traits = traits | (isDrawn ? CharacterTraits.None : TraitsOf(renderingMatrix, textMatrix, transformationMatrix)),
        };
        _isAfterBlank = false;
        Add(glyph);
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture(isMask: true);

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture(isMask: true);

    private void DrawForm(DrawnObject form, TransformationMatrix placed)
    {
        _watch.CountForm();
        if (++_formDepth > DeepestForm) throw _watch.Pass(PdfTexts.Nesting, DeepestForm);
        form.IsOpen = true;
        bool hasResources = _tokens.TryGet(form.Dictionary, NameToken.Resources, out DictionaryToken? own);
        if (hasResources) resources.LoadResourceDictionary(own!);
        PushState();
        int lowest = _lowestStack;
        _lowestStack = StackSize;
        int marks = _marks.Depth;
        try
        {
            ModifyCurrentTransformationMatrix(placed);
            if (_tokens.Numbers(form.Dictionary, NameToken.Matrix, 6) is { Length: 6 } matrix)
                ModifyCurrentTransformationMatrix(TransformationMatrix.FromArray(matrix));
            if (form.Dictionary.ContainsKey(NameToken.Group)) StartGroup();
            if (_tokens.Numbers(form.Dictionary, NameToken.Bbox, 4) is [double left, double bottom, double right, double top])
                ClipTo(left, bottom, right, top);
            _reader!.Read(form.Content);
        }
        finally
        {
            while (_marks.Depth > marks) EndMarkedContent();
            while (StackSize > _lowestStack) PopState();
            _lowestStack = lowest;
            PopState();
            if (hasResources) resources.UnloadResourceDictionary();
            form.IsOpen = false;
            _formDepth--;
        }
    }

    // A group is drawn on its own, and then covers what is below by as much as was set before.
    private void StartGroup()
    {
        CurrentGraphicsState state = GetCurrentState();
        _sight.Opacity *= state.AlphaConstantNonStroking;
        (state.AlphaConstantNonStroking, state.AlphaConstantStroking) = (1, 1);
    }

    private void ClipTo(double left, double bottom, double right, double top)
    {
        _path.Clear();
        Rectangle(left, bottom, right - left, top - bottom);
        _sight.Clip = _sight.Clip.Within(_path.Points, isEvenOdd: false);
        _path.Clear();
    }

    private void AddPicture(bool isMask)
    {
        if (_marks.IsHidden) return;
        PdfRectangle bounds = CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1));
        (float x1, float y1) = Place(bounds.BottomLeft);
        (float x2, float y2) = Place(bounds.TopRight);
        PageBox box = Boxes.Common(new PageBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2)), _sight.Clip.Box);
        _content.AddPicture(box);
        Ink ink = InkTable.InkOf(null, _sight.Opacity * GetCurrentState().AlphaConstantNonStroking) with { IsUnknown = true };
        _content.Paint.Add(Painted(box, ink) with { IsPicture = true, IsMixed = isMask || IsMixed });
    }

    private (float X, float Y) Place(PdfPoint point) => ((float)(point.X - _left), (float)(point.Y - _bottom));

    private byte InkOf(CurrentGraphicsState state) => state.FontState.TextRenderingMode switch
    {
        TextRenderingMode.Neither => _content.Inks.NumberOf(Ink.None),
        TextRenderingMode.NeitherClip => _content.Inks.NumberOf(Ink.None with { IsClip = true }),
        TextRenderingMode.Stroke or TextRenderingMode.StrokeClip =>
            _content.Inks.NumberOf(state.CurrentStrokingColor, _sight.Opacity * state.AlphaConstantStroking),
        _ => _content.Inks.NumberOf(state.CurrentNonStrokingColor, _sight.Opacity * state.AlphaConstantNonStroking),
    };

    // Characters that nobody can read are struck from the page; those that can hardly be read are in doubt.
    private static CharacterTraits TraitsOf(in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page)
    {
        double upX = rendering.D * text.C, upY = rendering.D * text.D;
        double acrossX = rendering.A * text.A, acrossY = rendering.A * text.B;
        (upX, upY) = (upX * page.A + upY * page.C, upX * page.B + upY * page.D);
        (acrossX, acrossY) = (acrossX * page.A + acrossY * page.C, acrossX * page.B + acrossY * page.D);
        double height = Math.Sqrt(upX * upX + upY * upY), width = Math.Sqrt(acrossX * acrossX + acrossY * acrossY);
        if (height < SmallestSize || width < LineScale * height) return Unread;
        bool isMirrored = acrossX * upY - acrossY * upX < 0;
        return isMirrored || width < NarrowScale * height ? CharacterTraits.Uncertain : CharacterTraits.None;
    }

    private void Add(in Glyph glyph)
    {
        if ((glyph.Traits & Unread) != 0 || !float.IsFinite(glyph.StartX + glyph.StartY + glyph.EndX + glyph.EndY)) return;
        GlyphPoints points = new(glyph);
        if (_sight.Clip.Depth == 0 && Boxes.Contains(_sight.Clip.Box, points.Box))
        {
            _content.Add(glyph);
            return;
        }

        work.Count(GlyphPoints.Count * _sight.Clip.Work);
        int cut = GlyphPoints.Count - System.Numerics.BitOperations.PopCount(points.In(_sight.Clip));
        bool isDoubtful = cut >= DoubtfulPoints || work.IsOver;
        if (cut < HiddenPoints) _content.Add(isDoubtful ? glyph with { Traits = glyph.Traits | CharacterTraits.Uncertain } : glyph);
    }

    // The point size of some Type 3 fonts is that of a unit square; the width tells more.
    private static float SizeOf(double pointSize, float width) =>
        Math.Abs(pointSize) is > 1 and < 1_000 and double size ? (float)size : Math.Clamp(width, 1, 1_000);
}
