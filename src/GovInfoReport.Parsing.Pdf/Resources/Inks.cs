using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>The colours that are set while a page is drawn, as near as telling ink from paper needs: colours of palettes and of plain tints
/// are looked up, those of patterns are not.</summary>
internal sealed class Inks(Func<CurrentGraphicsState> state, InkSpaces spaces) : IColorSpaceContext
{
    private InkSpace _stroking = InkSpace.Device;
    private InkSpace _filling = InkSpace.Device;

    // Each one of its own, so that it is told from black.
    /// <summary>A colour that the page does not tell plainly.</summary>
    public static IColor Unknown { get; } = new GrayColor(0);

    /// <summary>A pattern of small drawings, which may be as pale as paper.</summary>
    public static IColor Drawing { get; } = new GrayColor(0);

    /// <summary>No colour at all.</summary>
    public static IColor Nothing { get; } = new GrayColor(0);

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    /// <inheritdoc/>
    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _stroking = spaces.Find(colorspace);
        state().CurrentStrokingColor = _stroking.Initial;
    }

    /// <inheritdoc/>
    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _filling = spaces.Find(colorspace);
        state().CurrentNonStrokingColor = _filling.Initial;
    }

    /// <inheritdoc/>
    public void SetStrokingColor(double[] operands, NameToken? patternName = null) =>
        state().CurrentStrokingColor = _stroking.ColorOf(operands);

    /// <inheritdoc/>
    public void SetStrokingColorGray(double gray) => SetStroking(new GrayColor(gray));

    /// <inheritdoc/>
    public void SetStrokingColorRgb(double r, double g, double b) => SetStroking(new RGBColor(r, g, b));

    /// <inheritdoc/>
    public void SetStrokingColorCmyk(double c, double m, double y, double k) => SetStroking(new CMYKColor(c, m, y, k));

    /// <inheritdoc/>
    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null) =>
        state().CurrentNonStrokingColor = _filling.ColorOf(operands);

    /// <inheritdoc/>
    public void SetNonStrokingColorGray(double gray) => SetNonStroking(new GrayColor(gray));

    /// <inheritdoc/>
    public void SetNonStrokingColorRgb(double r, double g, double b) => SetNonStroking(new RGBColor(r, g, b));

    /// <inheritdoc/>
    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => SetNonStroking(new CMYKColor(c, m, y, k));

    /// <inheritdoc/>
    public IColorSpaceContext DeepClone() => new Inks(state, spaces) { _stroking = _stroking, _filling = _filling };

    // Such an operator sets the space as well.
    private void SetStroking(IColor color) => (_stroking, state().CurrentStrokingColor) = (InkSpace.Device, color);

    private void SetNonStroking(IColor color) => (_filling, state().CurrentNonStrokingColor) = (InkSpace.Device, color);
}
